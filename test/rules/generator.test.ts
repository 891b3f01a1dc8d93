import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

type Json = Record<string, unknown>;

/** What the program knows after the years of a folder were generated anew. */
interface Known {
  newest: { year: number; schema: string; divisor: number; indicators: number; window: unknown };
  standings: Record<string, string>;
  divisors: Record<string, number>;
}

/** Runs in Node: generates the sources of a copy of src/rules, writes them there and asks the copy. */
const PROGRAM = `
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from ${JSON.stringify(join(root, "scripts/loadSource.mjs"))};
import { yearSources } from ${JSON.stringify(join(root, "scripts/generate/years.mjs"))};
const folder = process.argv[1];
for (const [name, text] of Object.entries(yearSources(join(folder, "years")))) {
  writeFileSync(join(folder, "years", name), text);
}
const { newestRules, ruleYears, valueOf, yearStanding } = loadSource(join(folder, "index.ts"));
const { ruleSet } = loadSource(join(folder, "years/ruleSet.ts"));
const newest = newestRules();
const by = (value) => Object.fromEntries(ruleYears().map((year) => [year, value(year)]));
console.log(JSON.stringify({
  newest: {
    year: newest.year,
    schema: newest.schema,
    divisor: valueOf(newest.formula.divisorMin),
    indicators: newest.indicators.length,
    window: newest.window,
  },
  standings: by(yearStanding),
  divisors: by((year) => valueOf(ruleSet(year).formula.divisorMin)),
}));`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-rules-"));
  cpSync(join(root, "src/rules"), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(year: number, change: (file: Json) => void): void {
  const path = join(folder, `years/iid-${year}.json`);
  const file = JSON.parse(readFileSync(path, "utf8")) as Json;
  change(file);
  writeFileSync(path, JSON.stringify(file));
}

function run(): { known: Known | null; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", PROGRAM, folder], {
    encoding: "utf8",
  });
  return { known: status === 0 ? (JSON.parse(stdout) as Known) : null, error: stderr };
}

const publish = (file: Json): void => void (file["standing"] = "published");

test("a published year that is a delta is composed, and is the newest", () => {
  edit(2028, publish);
  const { known, error } = run();
  expect(error).toBe("");
  expect(known?.newest).toMatchObject({ year: 2028, schema: "iid-ruleset/1", divisor: 16, indicators: 40 });
  expect(known?.newest.window).toMatchObject({ assumed: { from: "2026-01-01" }, assumption: "window-2028" });
  // The others keep what they were, those that build on the year before it too.
  expect(known?.standings).toMatchObject({ 2026: "published", 2027: "announced", 2028: "published" });
  expect(known?.divisors).toMatchObject({ 2023: 10, 2026: 12, 2027: 14, 2028: 16, 2029: 18 });
});

test("a published delta may build on another delta", () => {
  edit(2028, (file) => {
    publish(file);
    file["base"] = 2027;
    delete (file["formula"] as Json)["divisorMin"];
  });
  expect(run().known?.newest).toMatchObject({ year: 2028, divisor: 14 });
});

test("a whole rule set is taken as it is", () => {
  expect(run().known?.newest).toMatchObject({ year: 2026, divisor: 12 });
});

describe("what makes no rule set is refused with a sentence that says what to do", () => {
  test.each<[string, () => void, string]>([
    [
      "a total that does not add up",
      () =>
        edit(2028, (file) => {
          publish(file);
          (file["formula"] as Json)["totalMax"] = { value: 240, source: ["S1"], confidence: "one-source" };
        }),
      "iid-2028.json: formula.totalMax: the total says 240, but 3 x weights plus the count score give 250. " +
        "Together with iid-2026.json it makes no whole rule set: state the value in iid-2028.json.",
    ],
    [
      "a mistake in a whole rule set",
      () =>
        edit(
          2026,
          (file) =>
            void ((file["formula"] as Json)["totalMax"] = { value: 240, source: ["S1"], confidence: "one-source" }),
        ),
      "iid-2026.json: formula.totalMax: the total says 240, but 3 x weights plus the count score give 250. Mend it in iid-2026.json.",
    ],
    ["a key nobody reads", () => edit(2028, (file) => void (file["formulas"] = {})), "iid-2028.json: formulas: "],
    [
      "a base without a file",
      () => edit(2028, (file) => void (file["base"] = 2020)),
      'iid-2028.json builds on 2020, which has no file. Set "base" in iid-2028.json',
    ],
    [
      "a base that builds on the year itself",
      () => {
        edit(2028, (file) => void (file["base"] = 2029));
        edit(2029, (file) => void (file["base"] = 2028));
      },
      'iid-2029.json builds on itself, 2028 on 2029 on 2028. Set "base" in iid-2029.json to a year',
    ],
    [
      "a year under another name",
      () => edit(2028, (file) => void (file["year"] = 2030)),
      "iid-2028.json says year 2030: name the file after its year.",
    ],
    [
      "another schema",
      () => edit(2028, (file) => void (file["schema"] = "iid-ruleset/2")),
      'iid-2028.json has schema iid-ruleset/2: write "iid-ruleset/1" for a whole rule set',
    ],
    [
      "no published year",
      () => edit(2026, (file) => void (file["standing"] = "partial")),
      'No year is published: give the file of the newest letter "standing": "published".',
    ],
    ["no JSON", () => writeFileSync(join(folder, "years/iid-2028.json"), "{"), "iid-2028.json is not JSON: "],
  ])("%s", (_what, spoil, sentence) => {
    spoil();
    const { known, error } = run();
    expect(known).toBeNull();
    expect(error).toContain(`Error: ${sentence}`);
  });
});

test("the committed sources are those of the files", () => {
  execFileSync(process.execPath, [join(root, "scripts/generate.mjs"), "--check"]);
});

test("a source that was edited, or is missing, is stale", () => {
  const program = `
import { staleSources } from ${JSON.stringify(join(root, "scripts/generate/stale.mjs"))};
const sources = () => ({ "a.ts": "1", "b.ts": "2", "c.ts": "3" });
console.log(JSON.stringify(staleSources(process.argv[1], [{ folder: "kind", sources }])));`;
  cpSync(join(root, "scripts/generate/stale.mjs"), join(folder, "kind/a.ts"));
  writeFileSync(join(folder, "kind/b.ts"), "2");
  const stale = execFileSync(process.execPath, ["--input-type=module", "--eval", program, folder], {
    encoding: "utf8",
  });
  expect(JSON.parse(stale)).toEqual([
    { name: "kind/a.ts", text: "1" },
    { name: "kind/c.ts", text: "3" },
  ]);
});
