import { inflateSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { BRAND, BRAND_RAMP } from "../../src/brand/index";
import { ROLE_COLORS } from "../../src/template/colors";
import { DARK, LIGHT } from "../../src/ui/theme/theme";

const ROOT = path.join(__dirname, "../..");

function filesOf(folder: string, ending: RegExp): { file: string; text: string }[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(path.join(ROOT, folder, file), "utf8") }));
}

const STYLES = filesOf("src", /\.css$/);

/** Set by our own styles, not by the theme. */
const OWN = ["iid-tone"];

const HEX = /#(?:[0-9a-f]{3,4}){1,2}\b/gi;

test("the styles ask for variables of the theme, which both themes have", () => {
  const used = STYLES.flatMap(({ text }) => [...text.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1] ?? ""));
  expect(used.length).toBeGreaterThan(100);
  for (const theme of [LIGHT, DARK]) {
    expect(used.filter((name) => !OWN.includes(name) && !(name in theme))).toEqual([]);
  }
});

test("no colour of the pane is written by hand", () => {
  const code = ["ui", "pane", "pages", "taskpane"].flatMap((folder) => filesOf(`src/${folder}`, /\.tsx?$/));
  expect(code.length).toBeGreaterThan(100);
  const written = [...STYLES, ...code].flatMap(({ file, text }) =>
    [...text.matchAll(HEX)].map(([color]) => `${file}: ${color}`),
  );
  expect(written).toEqual([]);
});

/** The colour of the first visible point of a PNG of ours: eight bits, four channels, rows without a filter. */
function colorOf(png: Buffer): string {
  const size = png.readUInt32BE(16);
  const start = png.indexOf("IDAT") + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = row * (1 + size * 4) + 1 + column * 4;
      if (rows[at + 3] === 255) return `#${rows.subarray(at, at + 3).toString("hex")}`;
    }
  }
  throw new Error("nothing is drawn");
}

describe("the colour of the product", () => {
  it("is that of the pane, in both themes", () => {
    expect(LIGHT.colorBrandBackground).toBe(BRAND);
    expect(DARK.colorBrandBackground).toBe(BRAND_RAMP[70]);
    expect(DARK.colorBrandStroke1).toBe(BRAND_RAMP[100]);
  });

  it("is that of the headers in our sheets", () => {
    expect(`#${ROLE_COLORS.header.fill}`.toLowerCase()).toBe(BRAND);
  });

  it.each(["icon-16", "icon-32", "icon-64", "icon-80", "create-16", "create-32", "create-80"])(
    "is that of %s",
    (name) => {
      expect(colorOf(readFileSync(path.join(ROOT, `assets/${name}.png`)))).toBe(BRAND);
    },
  );

  it("is that of the preview, which writes no other accent", () => {
    const accents = filesOf("preview/shell", /\.css$/).flatMap(({ text }) =>
      [...text.matchAll(/--accent: (.*);/g)].map((match) => match[1]),
    );
    expect(accents).toEqual(["var(--brand-80)", "var(--brand-110)"]);
  });
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

test.each(Object.entries(ROLE_COLORS))("text can be read in our sheets: %s", (_role, { fill, text }) => {
  expect(contrast(`#${text ?? "000000"}`, `#${fill ?? "FFFFFF"}`)).toBeGreaterThanOrEqual(4.5);
});
