import fc from "fast-check";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { compareRuleSets, type RuleChange } from "../../src/rules/compare";
import { ruleYears } from "../../src/rules/index";
import type { Indicator, RuleSet } from "../../src/rules/types";
import { compose } from "../../src/rules/years/compose";
import { delta } from "./letters";

function clone(rules: RuleSet): RuleSet {
  return JSON.parse(JSON.stringify(rules)) as RuleSet;
}

function indicator(rules: RuleSet, id: string): Indicator {
  const found = rules.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** A change without its sides, to find its counterpart. */
function place(change: RuleChange): string {
  const { before: _before, after: _after, ...rest } = change;
  // The number is that of the later rule set, so that it may differ between the directions.
  return JSON.stringify({ ...rest, key: undefined });
}

const years = fc.constantFrom(...ruleYears());

/** A rule set of a year with some weights, flags, limits and texts changed as an office might. */
const edited = fc
  .record({
    year: years,
    weights: fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 0, max: 500 })), { maxLength: 4 }),
    flags: fc.array(fc.nat(39), { maxLength: 4 }),
    texts: fc.array(fc.tuple(fc.nat(39), fc.nat(2), fc.string({ minLength: 1 })), { maxLength: 4 }),
    unknown: fc.array(fc.nat(39), { maxLength: 3 }),
    divisor: fc.option(fc.integer({ min: 1, max: 30 })),
    limit: fc.option(fc.integer({ min: 6100, max: 9000 })),
    dropped: fc.array(fc.nat(39), { maxLength: 2 }),
  })
  .map(({ year, weights, flags, texts, unknown, divisor, limit, dropped }): RuleSet => {
    const rules = clone(ruleSet(year));
    const at = (index: number): Indicator => rules.indicators[index]!;
    for (const [index, hundredths] of weights) at(index).weight.value = hundredths / 100;
    for (const index of flags) at(index).mandatory.value = !(at(index).mandatory.value ?? false);
    for (const [index, level, text] of texts) {
      const levels = at(index).levels.value;
      if (levels) levels[level] = text;
    }
    for (const index of unknown) {
      at(index).levels = { value: null, source: [], confidence: "inferred", reason: "?" };
      delete at(index).ranges;
    }
    rules.formula.divisorMin = { value: divisor, source: ["S1"], confidence: "one-source", reason: "?" };
    if (limit !== null && rules.predicates.value) rules.predicates.value[0]!.min = limit / 100;
    rules.indicators = rules.indicators.filter((_, index) => !dropped.includes(index));
    return rules;
  });

describe("properties", () => {
  test("a rule set does not differ from itself", () => {
    fc.assert(fc.property(edited, (rules) => expect(compareRuleSets(rules, clone(rules))).toEqual([])));
  });

  test("both sides of every change differ, and each place is named once", () => {
    fc.assert(
      fc.property(edited, edited, (before, after) => {
        const changes = compareRuleSets(before, after);
        for (const change of changes) expect(change.before).not.toEqual(change.after);
        expect(new Set(changes.map(place)).size).toBe(changes.length);
      }),
    );
  });

  test("the other way round, the same changes with their sides exchanged", () => {
    fc.assert(
      fc.property(edited, edited, (before, after) => {
        const there = compareRuleSets(before, after).map((one) => [place(one), one.before, one.after]);
        const back = compareRuleSets(after, before).map((one) => [place(one), one.after, one.before]);
        const order = (a: unknown[], b: unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
        expect(there.sort(order)).toEqual(back.sort(order));
      }),
    );
  });
});

test("each number of the formula is compared, the unknown ones too", () => {
  const fields = ["divisorMin", "countPerInnovation", "countCap", "minBasicServices", "totalMax"] as const;
  for (const field of fields) {
    const after = clone(ruleSet(2026));
    const { value } = after.formula[field];
    after.formula[field].value = value! + 1;
    expect(compareRuleSets(ruleSet(2026), after)).toEqual([
      { kind: "formula", field, before: value, after: value! + 1 },
    ]);
    after.formula[field] = { value: null, source: [], confidence: "inferred", reason: "?" };
    expect(compareRuleSets(ruleSet(2026), after)).toEqual([{ kind: "formula", field, before: value, after: null }]);
  }
});

test("from 2025 to 2026 the known differences, formula first", () => {
  const changes = compareRuleSets(ruleSet(2025), ruleSet(2026));
  expect(changes.slice(0, 3)).toEqual([
    { kind: "formula", field: "divisorMin", before: 10, after: 12 },
    { kind: "formula", field: "minBasicServices", before: 2, after: 5 },
    { kind: "predicate", name: "Inovatif", before: 35.01, after: 40.01 },
  ]);
  expect(changes[3]).toMatchObject({ kind: "window", before: { from: "2023-01-01" }, after: { from: "2024-01-01" } });
  const complaints = changes.filter((change) => change.kind === "indicator" && change.id === "pengaduan");
  expect(complaints).toEqual([
    {
      kind: "indicator",
      id: "pengaduan",
      key: "29",
      field: "range",
      level: 2,
      before: "51 s.d. 85",
      after: "51 s.d. 90",
    },
    { kind: "indicator", id: "pengaduan", key: "29", field: "range", level: 3, before: ">= 86", after: ">= 91" },
  ]);
});

test("levels that one year does not know differ from known ones", () => {
  const changes = compareRuleSets(ruleSet(2025), ruleSet(2026));
  const vision = changes.filter((change) => change.kind === "indicator" && change.id === "visi-misi");
  expect(vision).toHaveLength(3);
  expect(vision[2]).toMatchObject({ field: "level", level: 3, before: null, after: "visi dan misi memuat inovasi" });
});

test("a prognosis differs from its base year in what was announced, and in the window", () => {
  const stated = <T>(value: T) => ({ value, source: ["S1"], confidence: "one-source" as const });
  const prognosis = delta({
    formula: { divisorMin: stated(14), minBasicServices: stated(6) },
    window: stated({ from: "2038-01-01", to: "2039-12-31", orDevelopedInside: true }),
  });
  const changes = compareRuleSets(ruleSet(2026), compose(ruleSet(2026), prognosis));
  expect(changes.map(({ kind, ...rest }) => ("field" in rest ? rest.field : kind))).toEqual([
    "divisorMin",
    "minBasicServices",
    "window",
  ]);
});

test("measuring bases: new ones and other thresholds, each under its letter", () => {
  const changes = compareRuleSets(ruleSet(2025), ruleSet(2026)).filter(
    (change) => change.kind === "indicator" && change.id === "kemanfaatan",
  );
  expect(changes).toContainEqual({
    kind: "indicator",
    id: "kemanfaatan",
    key: "33",
    field: "basis",
    basis: "f",
    before: null,
    after: "tren kinerja positif (periode ukur)",
  });
  expect(changes).toContainEqual(expect.objectContaining({ field: "range", basis: "a", level: 3, before: ">= 201" }));
});

test("a new and a dropped indicator are told by their name alone", () => {
  const before = clone(ruleSet(2026));
  const after = clone(before);
  after.indicators = after.indicators.filter(({ id }) => id !== "video");
  after.indicators.push({ ...indicator(before, "video"), id: "podcast", key: "36", name: "Siniar" });
  expect(compareRuleSets(before, after)).toEqual([
    { kind: "indicator", id: "podcast", key: "36", field: "name", before: null, after: "Siniar" },
    { kind: "indicator", id: "video", key: "35", field: "name", before: "Video inovasi daerah", after: null },
  ]);
});

test("another order of file types is no change, another number of an indicator is", () => {
  const before = clone(ruleSet(2026));
  const after = clone(before);
  indicator(after, "aktor").evidence?.value?.fileTypes?.reverse();
  indicator(after, "alat-kerja").key = "20";
  indicator(after, "bimtek").key = "19";
  expect(compareRuleSets(before, after).map((change) => [change.kind, change.before, change.after])).toEqual([
    ["indicator", "19", "20"],
    ["indicator", "20", "19"],
  ]);
});
