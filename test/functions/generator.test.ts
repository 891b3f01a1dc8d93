import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Runs in Node: prints what follows from the functions of a folder. */
const PROGRAM = `
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionSources } from ${JSON.stringify(join(ROOT, "scripts/generate/functions.mjs"))};
const folder = process.argv[1];
console.log(JSON.stringify(functionSources(folder, (path) => readFileSync(join(folder, path), "utf8"))));`;

const BEGIN = "<!-- The functions, from their files by `npm run generate` -->";
const END = "<!-- End of the functions -->";

interface Written {
  id?: string;
  order: number;
  parameters?: Record<string, { name: string; optional: boolean }>;
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-functions-"));
  mkdirSync(join(folder, "src/functions/frame"), { recursive: true });
  writeFileSync(join(folder, "README.md"), `# Iid\n\n${BEGIN}\nold\n${END}\n\nAfter.\n`);
  add("score", { order: 20, parameters: { spd: { name: "spd", optional: false } } });
  add("mean", { order: 10 });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(folder, "src/functions", file), text);
}

function add(name: string, { id = name.toUpperCase(), order, parameters = {} }: Written): void {
  const written = Object.entries(parameters).map(([key, { name: en, optional }]) => [
    key,
    { kind: "spd", name: { id: en, en }, description: { id: "", en: "" }, optional },
  ]);
  const description = { id: "", en: `What ${name} gives.` };
  const file = { id, order, description, parameters: Object.fromEntries(written), result: "number" };
  write(`${name}.ts`, `export const ${name} = ${JSON.stringify(file)};`);
}

function run(): { files: Record<string, string> | null; error: string } {
  const args = ["--input-type=module", "--eval", PROGRAM, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { files: status === 0 ? (JSON.parse(stdout) as Record<string, string>) : null, error: stderr };
}

test("a file is a function: in the list, loaded by its first formula, and in README", () => {
  write("index.ts", "");
  const { files } = run();
  const registry = files?.["src/functions/registry.generated.ts"];
  expect(registry?.match(/^ {2}[A-Z]+: \{$/gm)).toEqual(["  MEAN: {", "  SCORE: {"]);
  expect(registry).toContain('parameters: { spd: "spd" },\n    result: "number",\n    load: () => import("./score")');
  expect(files?.["README.md"]).toBe(
    [
      `# Iid\n\n${BEGIN}\n`,
      "| Function          | Gives             |",
      "| ----------------- | ----------------- |",
      "| `=IID.MEAN()`     | What mean gives.  |",
      "| `=IID.SCORE(spd)` | What score gives. |",
      `\n${END}\n\nAfter.\n`,
    ].join("\n"),
  );
});

const parameters = (first: string, second: string) => ({
  spd: { name: first, optional: true },
  rules: { name: second, optional: false },
});

test.each([
  ["exports nothing of its name", () => write("mean.ts", "export const middle = 1;"), "as const mean = defineFunction"],
  ["has another id than its file", () => add("mean", { id: "AVERAGE", order: 10 }), "has the id AVERAGE"],
  ["has the place of another", () => add("mean", { order: 20 }), "have the same order 20"],
  [
    "calls a parameter otherwise in English",
    () => add("mean", { order: 10, parameters: parameters("spd", "year") }),
    "parameter rules is called year in English",
  ],
  [
    "must be given something behind what need not be",
    () => add("mean", { order: 10, parameters: parameters("spd", "rules") }),
    "rules must be given, so it stands before",
  ],
  ["has no table in README", () => writeFileSync(join(folder, "README.md"), "# Iid\n"), "README.md: the lines"],
])("a function that %s is refused with a sentence", (_what, spoil, sentence) => {
  spoil();
  expect(run()).toEqual({ files: null, error: expect.stringContaining(sentence) });
});
