import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const EXPORTED =
  /^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm;

/** One of a kind exports what every other of its kind does: these names say the kind, the file says which one. */
const OF_A_KIND: readonly [files: RegExp, names: readonly string[]][] = [
  [/^src\/checks\/.+\.(?:texts|cases)\.ts$/, ["texts", "page", "cases"]],
  [/^src\/checks\/[^/]+\/[^/.]+\.ts$/, ["check"]],
  [/^src\/excel\/selfTest\/probes\/[^/]+\/[^/.]+\.ts$/, ["probe"]],
  [/^src\/pages\/[^/]+\/page\.ts$/, ["page"]],
  [/^src\/cli\/commands\/[^/.]+\.ts$/, ["command"]],
  [/texts(?:\.\w\w)?\.ts$/, ["id", "en"]],
  // One for the browser and one for Node, of which a program has either.
  [/^src\/folderFiles\/pdf(?:Browser|Node)\.ts$/, ["openPdfReader"]],
];

/** Dictionaries are named by what they speak about, in both languages. */
const DICTIONARY = /^src\/i18n\/(?:id|en)\//;

function exportedNames(file: string, text: string): string[] {
  if (DICTIONARY.test(file)) return [];
  const names = new Set([...text.matchAll(EXPORTED)].map(([, name]) => name!));
  const usual = OF_A_KIND.flatMap(([files, kind]) => (files.test(file) ? kind : []));
  return [...names].filter((name) => !usual.includes(name));
}

function sourceFiles(): string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
}

test("one word has one meaning: no two files export the same name", () => {
  const places = new Map<string, string[]>();
  for (const file of sourceFiles()) {
    for (const name of exportedNames(file, readFileSync(join(ROOT, file), "utf8"))) {
      places.set(name, [...(places.get(name) ?? []), file]);
    }
  }
  expect(places.size).toBeGreaterThan(1_000);
  expect(Object.fromEntries([...places].filter(([, files]) => files.length > 1))).toEqual({});
});

test("the guard sees what it is for", () => {
  const text =
    'export const texts = 1;\nexport async function* read() {}\nexport type { Level } from "x";\nconst own = 1;\n';
  expect(exportedNames("src/cli/x.ts", text)).toEqual(["texts", "read"]);
  expect(exportedNames("src/checks/a/b.texts.ts", text)).toEqual(["read"]);
  expect(exportedNames("src/i18n/id/plan.ts", text)).toEqual([]);
});
