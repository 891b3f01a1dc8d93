import { compareRuleSets } from "../../src/rules/compare";
import { completenessProblems, dateProblems } from "../../src/rules/file/completeness";
import { consistencyProblems } from "../../src/rules/file/consistency";
import { groupBy } from "../../src/rules/groupBy";
import { parseRange } from "../../src/rules/rangeText";
import { HEADERS, PARAMETERS, RULE_COLUMNS, SECTIONS, CONFIDENCE, WINDOW_ROWS } from "../../src/rules/table/words";
import { isRuleTable, readRuleTable } from "../../src/rules/table/ruleTable";
import type { RuleProblem } from "../../src/rules/file/ruleSetError";
import type { Indicator, RuleSet } from "../../src/rules/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { ruleCells } from "./ruleTableCells";

/** The rules of 2026 with one thing changed. */
function rulesWith(change: (rules: RuleSet) => void): RuleSet {
  const rules = JSON.parse(JSON.stringify(ruleSet(2026))) as RuleSet;
  change(rules);
  return rules;
}
const places = (problems: readonly RuleProblem[]): string[] => problems.map(({ path, why }) => `${path} ${why.key}`);
const indicator = (rules: RuleSet, id: string): Indicator => rules.indicators.find((one) => one.id === id)!;

test("the rules of 2026 contradict themselves nowhere and lack nothing that has to be there", () => {
  expect(consistencyProblems(ruleSet(2026))).toEqual([]);
  expect(completenessProblems(ruleSet(2026))).toEqual([]);
  expect(dateProblems(ruleSet(2026))).toEqual([]);
});

describe("what stands twice", () => {
  test.each<[string, (rules: RuleSet) => void, RegExp]>([
    ["an id", (rules) => (rules.indicators[5]!.id = rules.indicators[2]!.id), /^indicators.*/],
    ["a number", (rules) => (rules.indicators[5]!.key = rules.indicators[2]!.key), /^indicators.*/],
    ["a field", (rules) => (rules.profile[3]!.id = rules.profile[1]!.id), /^profile.*/],
    ["an affair's number", (rules) => (rules.affairs.value![3]!.number = rules.affairs.value![1]!.number), /^affairs/],
    ["an affair's name", (rules) => (rules.affairs.value![3]!.name = rules.affairs.value![1]!.name), /^affairs/],
  ])("%s is told by its place", (_, change, path) => {
    const told = places(consistencyProblems(rulesWith(change)));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(path);
  });
});

describe("the index can be reached", () => {
  test("weights and total are compared, as long as all of them are known", () => {
    const total = (rules: RuleSet): string[] => places(consistencyProblems(rules));
    expect(total(rulesWith(({ formula }) => (formula.totalMax.value! += 1)))).toEqual(["formula.totalMax sum"]);
    expect(total(rulesWith(({ indicators }) => (indicators[0]!.weight.value! += 1)))).toEqual(["formula.totalMax sum"]);
    const open = rulesWith(({ formula, indicators }) => {
      formula.totalMax.value! += 1;
      indicators[0]!.weight = { value: null, source: [], confidence: "inferred", reason: "?" };
    });
    expect(total(open)).toEqual([]);
    const without = rulesWith(({ formula }) => {
      formula.totalMax = { value: null, source: [], confidence: "inferred", reason: "?" };
    });
    expect(total(without)).toEqual([]);
  });

  test("limits of the predicates fall from one to the next", () => {
    const told = (change: (rules: RuleSet) => void): string[] => places(consistencyProblems(rulesWith(change)));
    expect(told((rules) => (rules.predicates.value![1]!.min = rules.predicates.value![0]!.min))).toEqual([
      "predicates.value predicateOrder",
    ]);
    const outside = rulesWith((rules) => (rules.predicates.value![1]!.max = rules.predicates.value![0]!.min));
    expect(places(completenessProblems(outside))).toEqual(["predicates.value[1].max predicateMax"]);
    const missing = rulesWith((rules) => rules.predicates.value!.pop());
    expect(places(completenessProblems(missing))).toEqual(["predicates.value predicateMissing"]);
  });

  test("ranges of levels run one way; neighbours may share a limit", () => {
    const measured = ruleSet(2026).indicators.findIndex(({ ranges }) => ranges?.value);
    const told = (...limits: [number, number][]): string[] =>
      places(
        consistencyProblems(
          rulesWith((rules) => {
            const ranges = limits.map(([min, max]) => ({ min, max }));
            rules.indicators[measured]!.ranges!.value = ranges as NonNullable<Indicator["ranges"]>["value"];
          }),
        ),
      );
    expect(told([1, 5], [5, 9], [9, 20])).toEqual([]);
    expect(told([9, 20], [5, 9], [1, 5])).toEqual([]);
    expect(told([1, 5], [1, 9], [1, 20])).toEqual([]);
    expect(told([1, 5], [9, 20], [6, 8])).toHaveLength(1);
    expect(told([1, 9], [2, 5], [3, 20])).toHaveLength(1);
  });
});

describe("what changed between two letters", () => {
  const kinds = (change: (rules: RuleSet) => void): unknown[] =>
    compareRuleSets(ruleSet(2026), rulesWith(change)).map((one) => ("field" in one ? one.field : one.kind));

  test("is told once, by what it is", () => {
    expect(kinds(() => undefined)).toEqual([]);
    expect(kinds((rules) => (rules.window.value!.from = "2020-01-01"))).toEqual(["window"]);
    expect(kinds((rules) => (rules.window.value!.to = "2030-01-01"))).toEqual(["window"]);
    expect(kinds((rules) => (rules.window.value!.orDevelopedInside = !rules.window.value!.orDevelopedInside))).toEqual([
      "window",
    ]);
    expect(kinds((rules) => (rules.window = { value: null, source: [], confidence: "inferred", reason: "?" }))).toEqual(
      ["window"],
    );
    const flag = (rules: RuleSet): unknown =>
      (indicator(rules, "video").mandatory.value = !indicator(rules, "video").mandatory.value);
    expect(kinds(flag)).toEqual(["mandatory"]);
    expect(kinds((rules) => (indicator(rules, "video").key = "99"))).toEqual(["key"]);
  });

  test("is no change where only the order of file types is another", () => {
    expect(kinds((rules) => indicator(rules, "regulasi").evidence!.value!.fileTypes!.reverse())).toEqual([]);
    expect(kinds((rules) => indicator(rules, "regulasi").evidence!.value!.fileTypes!.push("odt"))).toEqual([
      "fileTypes",
    ]);
  });
});

describe("the words of the table", () => {
  const texts = [
    ...Object.values(HEADERS).flatMap(({ id, en }) => [...id, ...en]),
    ...[SECTIONS, CONFIDENCE].flatMap((all) => Object.values(all).flatMap(({ id, en }) => [id, en])),
    ...[...Object.values(PARAMETERS), ...Object.values(WINDOW_ROWS)].flatMap(({ key, name }) => [
      key.id,
      key.en,
      name.id,
      name.en,
    ]),
  ];

  test("say something", () => {
    expect(texts.filter((text) => !/^\p{L}/u.test(text))).toEqual([]);
    for (const language of ["id", "en"] as const) {
      const first = RULE_COLUMNS.map((column) => HEADERS[column][language][0]);
      expect(new Set(first).size).toBe(RULE_COLUMNS.length);
    }
  });

  test("are read in any column, by each of their headers, and whatever stands above them", () => {
    const table = ruleCells(ruleSet(2026), "en");
    const backwards = table.map((row) => [...row].reverse());
    const below = [["Rules of the office"], [], ...backwards];
    expect(isRuleTable(below)).toBe(true);
    expect(readRuleTable(below, ruleSet).indicators).toEqual(readRuleTable(table, ruleSet).indicators);
    const other = ruleCells(ruleSet(2026)).map((row, at) =>
      row.map((cell) =>
        at === 0 && typeof cell === "string" ? cell.replace("Level", "Tingkat").replace("Nilai/Bobot", "Bobot") : cell,
      ),
    );
    expect(readRuleTable(other, ruleSet).indicators).toEqual(readRuleTable(table, ruleSet).indicators);
  });
});

test.each([
  ["10 - 5", null],
  ["lebih dari 1.2.3", null],
  ["5 - 5", { min: 5, max: 5 }],
  ["7", { min: 7, max: 7 }],
])("the range of %s is %j", (text, range) => {
  expect(parseRange(text)).toEqual(range);
});

test("things are grouped by their keys in the order in which they come", () => {
  expect([...groupBy(["ab", "c", "ad", "ce"], ([first]) => first)]).toEqual([
    ["a", ["ab", "ad"]],
    ["c", ["c", "ce"]],
  ]);
});
