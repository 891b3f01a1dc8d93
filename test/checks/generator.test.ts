import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** Runs in Node: prints what follows from the checks of a copy of the project, by path. */
const PROGRAM = `
import { checkSources } from ${JSON.stringify(join(root, "scripts/generate/checks.mjs"))};
try {
  console.log(JSON.stringify({ sources: checkSources(process.argv[1]) }));
} catch (error) {
  console.log(JSON.stringify({ error: error.message }));
}`;

const CHECK = `import type { RowCheck } from "../types";

export const check = {
  code: "name-shouted",
  order: 5,
  scope: "row",
  severity: "info",
  effect: "none",
  sources: [],
  run: () => [],
} satisfies RowCheck;
`;
const TEXTS = `import type { CheckPage, CheckTexts } from "../texts";

const said = { title: "Nama berhuruf besar", message: "Nama {value}.", fix: "Tulis biasa." };
export const texts: CheckTexts = { id: said, en: said };
export const page: CheckPage = {
  summary: "Nama ditulis dengan huruf besar",
  what: "Nama.",
  why: "Sulit dibaca.",
  examples: [["SI SEHAT", "dilaporkan"], ["Si Sehat", "diterima"]],
  mend: "Tulis biasa.",
};
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-checks-"));
  for (const part of ["checks", "rules", "scoring", "workbook"]) {
    cpSync(join(root, "src", part), join(folder, "src", part), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  writeFileSync(join(folder, "src/checks/profile", file), text);
}

function run(): { sources: Record<string, string>; error?: undefined } | { sources?: undefined; error: string } {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", PROGRAM, folder], {
    encoding: "utf8",
    maxBuffer: 10_000_000,
    // Libraries are those of the project, wherever the copy lies.
    cwd: root,
  });
  return JSON.parse(stdout) as ReturnType<typeof run>;
}

const before = (file: string): string => readFileSync(join(root, file), "utf8");

test("a new check is three files: the lists, its texts and its page follow from them", () => {
  write("name-shouted.ts", CHECK);
  write("name-shouted.texts.ts", TEXTS);
  write("name-shouted.cases.ts", "");
  const { sources, error } = run();
  expect(error).toBeUndefined();
  const changed = Object.entries(sources!).filter(
    ([file, text]) => file === "docs/pemeriksaan/name-shouted.md" || before(file) !== text,
  );
  expect(changed.map(([file]) => file).sort()).toEqual([
    "docs/pemeriksaan.md",
    "docs/pemeriksaan/name-shouted.md",
    "src/checks/codes.generated.ts",
    "src/checks/registry.generated.ts",
    "src/checks/texts.generated.ts",
  ]);
  // Its order puts it before all others.
  expect(sources!["src/checks/codes.generated.ts"]).toMatch(/WORKBOOK_CODES = \[\n {2}"name-shouted",/);
  expect(sources!["docs/pemeriksaan/name-shouted.md"]).toContain("# Nama berhuruf besar\n");
});

test("what is committed is what follows from the checks", () => {
  const { sources } = run();
  const stale = Object.entries(sources!).filter(([file, text]) => before(file) !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

test.each([
  ["without texts", { "name-shouted.ts": CHECK }, /name-shouted\.texts\.ts is missing/],
  ["without cases", { "name-shouted.ts": CHECK, "name-shouted.texts.ts": TEXTS }, /name-shouted\.cases\.ts is missing/],
  [
    "under another name",
    { "name-loud.ts": CHECK, "name-loud.texts.ts": TEXTS, "name-loud.cases.ts": "" },
    /name-loud\.ts has the code name-shouted/,
  ],
  [
    "in the place of another one",
    {
      "name-shouted.ts": CHECK.replace("order: 5", "order: 10"),
      "name-shouted.texts.ts": TEXTS,
      "name-shouted.cases.ts": "",
    },
    /has an order that another check has: 10/,
  ],
  [
    "with a source that nobody lists",
    {
      "name-shouted.ts": CHECK.replace("sources: []", 'sources: ["S99"]'),
      "name-shouted.texts.ts": TEXTS,
      "name-shouted.cases.ts": "",
    },
    /names the source S99/,
  ],
])("a check %s is refused with a sentence", (_, files, sentence) => {
  for (const [file, text] of Object.entries(files)) write(file, text);
  expect(run().error).toMatch(sentence);
});

test("a folder of checks needs a place in the overview", () => {
  const overview = join(folder, "src/checks/overview.md");
  writeFileSync(overview, readFileSync(overview, "utf8").replace("<!-- spd -->", ""));
  expect(run().error).toMatch(/has no place for the checks in spd/);
});
