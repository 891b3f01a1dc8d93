import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newestRules, ruleYears, valueOf, yearStanding } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";

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

/** A letter of which two numbers are known, as the files state such years. */
const LETTER = {
  schema: "iid-ruleset-delta/1",
  year: 2090,
  base: 2026,
  standing: "published",
  title: "IID 2090",
  status: "Contoh.",
  formula: { divisorMin: { value: 16, source: ["S1"], confidence: "one-source" } },
  window: {
    value: { from: "2088-01-01", to: "2089-12-31", orDevelopedInside: true },
    source: ["S1"],
    confidence: "one-source",
  },
  repeated: [],
  carried: [{ paths: ["*"], assumption: "as-2026", reason: "Belum diumumkan." }],
  unknown: [],
  assumptions: [{ id: "as-2026", text: { id: "Seperti 2026.", en: "As in 2026." } }],
};

function write(year: number, file: unknown): void {
  writeFileSync(join(folder, `years/iid-${year}.json`), JSON.stringify(file));
}

test("a published year that is a delta is composed, and is the newest", () => {
  write(2090, LETTER);
  const { known, error } = run();
  expect(error).toBe("");
  expect(known?.newest).toEqual({
    year: 2090,
    schema: "iid-ruleset/1",
    divisor: 16,
    indicators: 40,
    window: LETTER.window,
  });
  // The others keep what they were.
  expect(known?.standings).toEqual({
    ...Object.fromEntries(ruleYears().map((year) => [year, yearStanding(year)])),
    2090: "published",
  });
  for (const year of ruleYears()) expect(known?.divisors[year]).toBe(valueOf(ruleSet(year).formula.divisorMin));
});

test("a published delta may build on another delta, and others on it", () => {
  write(2090, LETTER);
  write(2091, { ...LETTER, year: 2091, base: 2090, formula: {} });
  write(2092, { ...LETTER, year: 2092, base: 2091, formula: {}, standing: "announced" });
  const { known } = run();
  expect(known?.newest).toMatchObject({ year: 2091, divisor: 16 });
  expect(known?.divisors).toMatchObject({ 2026: 12, 2090: 16, 2091: 16, 2092: 16 });
});

test("as committed, the newest year is the one that the program has", () => {
  const { year, formula } = newestRules();
  expect(run().known?.newest).toMatchObject({ year, divisor: valueOf(formula.divisorMin) });
});

describe("what makes no rule set is refused with a sentence that says what to do", () => {
  const total = { value: 240, source: ["S1"], confidence: "one-source" };
  const wrongTotal = "formula.totalMax: the total says 240, but 3 x weights plus the count score give 250.";

  test.each<[string, () => void, string]>([
    [
      "a total that does not add up",
      () => write(2090, { ...LETTER, formula: { totalMax: total } }),
      `iid-2090.json: ${wrongTotal} Together with iid-2026.json it makes no whole rule set: state the value in iid-2090.json.`,
    ],
    [
      "a mistake in a whole rule set",
      () => edit(2026, (file) => void ((file["formula"] as Json)["totalMax"] = total)),
      `iid-2026.json: ${wrongTotal} Mend it in iid-2026.json.`,
    ],
    ["a key nobody reads", () => write(2090, { ...LETTER, formulas: {} }), "iid-2090.json: formulas: "],
    [
      "a base without a file",
      () => write(2090, { ...LETTER, base: 2020 }),
      'iid-2090.json builds on 2020, which has no file. Set "base" in iid-2090.json to a year with a file of its own',
    ],
    [
      "a base that builds on the year itself",
      () => {
        write(2090, { ...LETTER, base: 2091 });
        write(2091, { ...LETTER, year: 2091, base: 2090 });
      },
      'iid-2091.json builds on itself, 2090 on 2091 on 2090. Set "base" in iid-2091.json to a year',
    ],
    [
      "a year under another name",
      () => write(2091, LETTER),
      "iid-2091.json says year 2090: name the file after its year.",
    ],
    [
      "another schema",
      () => write(2090, { ...LETTER, schema: "iid-ruleset/2" }),
      'iid-2090.json has schema iid-ruleset/2: write "iid-ruleset/1" for a whole rule set',
    ],
    [
      "no published year",
      () => {
        for (const year of ruleYears()) edit(year, (file) => void (file["standing"] = "partial"));
      },
      'No year is published: give the file of the newest letter "standing": "published".',
    ],
    ["no JSON", () => writeFileSync(join(folder, "years/iid-2090.json"), "{"), "iid-2090.json is not JSON: "],
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
