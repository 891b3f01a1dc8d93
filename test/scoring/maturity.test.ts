import { need, ruleYears, sidIndicators, spdIndicators } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { levelsInOrder, sidWeights, spdWeights, weightedSum } from "../../src/scoring/maturity";

const rules = ruleSet(2026);
const sid = sidWeights(rules);

test.each(ruleYears())("the weights of %i stand in the order of the letter, in hundredths", (year) => {
  for (const [table, indicators] of [
    [sidWeights(ruleSet(year)), sidIndicators(ruleSet(year))],
    [spdWeights(ruleSet(year)), spdIndicators(ruleSet(year))],
  ] as const) {
    expect(table.ids).toEqual(indicators.map(({ id }) => id));
    expect(table.weights).toEqual(indicators.map(({ weight }) => Math.round(need(weight) * 100)));
  }
});

test("the most that an innovation and a region can have: 111 and 63 points in 2026", () => {
  expect(sid.max).toBe(11_100);
  expect(spdWeights(rules).max).toBe(6300);
});

test("levels come in the order of the table, and what is not there is level 0", () => {
  const [first, second] = sid.ids;
  const levels = levelsInOrder(sid, { [second!]: 2, [first!]: 3, unknown: 1 });
  expect(levels).toEqual([3, 2, ...Array<number>(sid.ids.length - 2).fill(0)]);
});

test("the sum is weight times level of every row", () => {
  const table = { ids: ["a", "b", "c"], weights: [25, 300, 1000], max: 3975 };
  expect(weightedSum(table, [3, 2, 1])).toBe(3 * 25 + 2 * 300 + 1000);
  expect(weightedSum(table, [0, 0, 3])).toBe(3000);
  expect(weightedSum(table, [0, 0, 0])).toBe(0);
  expect(
    weightedSum(
      sid,
      sid.ids.map(() => 3),
    ),
  ).toBe(sid.max);
});
