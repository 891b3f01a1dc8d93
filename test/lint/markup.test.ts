import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** The files below a folder with one of the endings, by their path in the project. */
function files(folder: string, endings: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => endings.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
}

/** Elements that Fluent UI has a component for. */
function rawElements(text: string): string[] {
  return [...text.matchAll(/<(button|input|select|textarea|table|dialog|details|label|progress|a|p|h[1-6])[\s>]/g)].map(
    ([, element]) => element!,
  );
}

/** Colours written out instead of taken from the theme. */
function writtenColours(text: string): string[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  return plain.match(/#[\da-f]{3,8}\b(?!["'`]?\s*\/)|\b(?:rgb|hsl)a?\([^)]*\)/gi) ?? [];
}

test("what the pages are made of comes from ui/, which stands on Fluent UI", () => {
  // A slider and its label are the browser's own, with its
  // keys and the look that the system gives it; the file button opens the browser's own field, which is never seen.
  const allowed: Record<string, string[]> = {
    "src/pages/simulation/RangeSection.tsx": ["label", "input"],
    "src/ui/FileButton.tsx": ["input"],
  };
  const folders = ["src/pages", "src/taskpane", "src/pane", "src/ui"];
  const found = folders
    .flatMap((folder) => files(folder, /\.tsx$/))
    .flatMap((file) => {
      const raw = rawElements(readFileSync(join(ROOT, file), "utf8"));
      return raw.length === 0 ? [] : [[file, raw] as const];
    });
  expect(Object.fromEntries(found)).toEqual(allowed);
});

test("colours are written in one place", () => {
  // These are colours of the user's cells and of pictures for slides, which are light whatever the theme is.
  const cells = new Set([
    "src/excel/cells/headerLook.ts",
    "src/excel/cells/fills.ts",
    "src/excel/cells/keptMarks.ts",
    "src/pages/summary/pictures/drawing.ts",
  ]);
  const found = files("src", /\.(?:css|tsx?)$/)
    .filter((file) => !file.startsWith("src/brand/") && !cells.has(file))
    .flatMap((file) => writtenColours(readFileSync(join(ROOT, file), "utf8")).map((colour) => `${file}: ${colour}`));
  expect(found).toEqual([]);
});

test("the guards see what they are for", () => {
  expect(rawElements('<div><button type="button">x</button><Table /></div>')).toEqual(["button"]);
  expect(rawElements("<h2>x</h2><p className='y'>x</p><Paragraph>x</Paragraph><picture />")).toEqual(["h2", "p"]);
  expect(writtenColours("a { color: #0f6cbd; border: 1px solid rgb(0, 0, 0) } /* #fff */")).toEqual([
    "#0f6cbd",
    "rgb(0, 0, 0)",
  ]);
  expect(writtenColours('open("#/rencana")')).toEqual([]);
});

/** Classes that a style sheet gives looks of their own, not only inside or beside of others. */
function styledClasses(text: string): string[] {
  return [...text.matchAll(/^\s*\.([\w-]+)\s*[,{]/gm)].map(([, name]) => name!);
}

test("a class has its looks from one file: those of every page that was open stay loaded", () => {
  const homes = new Map<string, Set<string>>();
  for (const file of files("src", /\.css$/)) {
    for (const name of styledClasses(readFileSync(join(ROOT, file), "utf8"))) {
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
    }
  }
  expect(homes.size).toBeGreaterThan(100);
  expect([...homes].filter(([, all]) => all.size > 1).map(([name, all]) => [name, ...all])).toEqual([]);
});
