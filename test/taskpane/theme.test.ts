import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DARK, LIGHT } from "../../src/ui/theme";

const FOLDER = path.join(__dirname, "../../src");
const STYLES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(path.join(FOLDER, file), "utf8"))
  .join("\n");

/** Set by our own styles, not by the theme. */
const OWN = ["iid-tone"];

test.each([
  ["light", LIGHT, webLightTheme],
  ["dark", DARK, webDarkTheme],
] as const)("the values of the %s theme are Fluent's", (_name, ours, fluent) => {
  expect(ours).toEqual(
    Object.fromEntries(Object.keys(ours).map((name) => [name, fluent[name as keyof typeof fluent]])),
  );
});

test("both themes have every variable that the styles use, and no other", () => {
  const used = new Set([...STYLES.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1] ?? ""));
  OWN.forEach((name) => used.delete(name));
  // What FluentProvider itself asks for.
  ["fontFamilyBase", "fontWeightRegular", "colorNeutralForeground1"].forEach((name) => used.add(name));
  expect(Object.keys(LIGHT).sort()).toEqual([...used].sort());
  expect(Object.keys(DARK).sort()).toEqual(Object.keys(LIGHT).sort());
});

/** Relative luminance of a colour as #rrggbb (WCAG 2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

type ColorName = Extract<keyof typeof LIGHT, `color${string}`>;

const TEXT_ON_GROUND: [ColorName, ColorName][] = [
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground2", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground1Selected"],
  ["colorNeutralForeground1", "colorNeutralBackground3"],
  ["colorNeutralForeground1", "colorNeutralBackground6"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorBrandForeground2", "colorBrandBackground2"],
  ["colorStatusSuccessForeground1", "colorStatusSuccessBackground1"],
  ["colorStatusWarningForeground1", "colorStatusWarningBackground1"],
  ["colorStatusDangerForeground1", "colorStatusDangerBackground1"],
  ["colorPaletteGreenForeground1", "colorNeutralBackground1"],
  ["colorPaletteRedForeground1", "colorNeutralBackground1"],
];

test.each(TEXT_ON_GROUND)("text can be read in both themes: %s on %s", (text, ground) => {
  for (const theme of [LIGHT, DARK]) expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
});
