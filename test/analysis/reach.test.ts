import { reachOf } from "../../src/analysis/gain";
import { filledIn, highestReach, isMeasured } from "../../src/analysis/reach";
import { spdScores, type ScoredRow } from "../../src/analysis/scoredRows";
import type { Finding } from "../../src/checks/types";
import { ruleSet } from "../../src/rules/years/ruleSet";

test("what others measure stays as claimed, all else can reach level 3", () => {
  expect([0, 1, 2, 3].map((claimed) => highestReach(true, claimed))).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map((claimed) => highestReach(false, claimed))).toEqual([3, 3, 3, 3]);
  expect([isMeasured({}), isMeasured({ measuredBy: {} } as never)]).toEqual([false, true]);
});

test("what has to be filled in is level 1 at least", () => {
  expect([0, 1, 2, 3].map(filledIn)).toEqual([1, 1, 2, 3]);
});

describe("what a row could still add", () => {
  const indicators = new Map([
    ["a", { weight: 100, measured: false }],
    ["m", { weight: 50, measured: true }],
  ]);
  const row = (
    levels: Record<string, number>,
    maturity: number,
    evidenced: { eligible: boolean; maturity: number },
  ): ScoredRow =>
    ({
      record: { levels: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])) },
      maturity,
      evidenced,
    }) as unknown as ScoredRow;
  const fault = (code: string, change: object = {}): Finding =>
    ({ code, severity: "error", effect: "row", params: {}, ...change }) as Finding;

  it("as claimed, and against what is proved where there is evidence", () => {
    const one = row({ a: 1, m: 2 }, 200, { eligible: true, maturity: 150 });
    // 3 x 100, and 2 x 50 that somebody else measured.
    expect(reachOf(one, [], false, indicators)).toEqual({ sumMaturity: 200, joins: false });
    expect(reachOf(one, [], true, indicators)).toEqual({ sumMaturity: 250, joins: false });
  });

  it("an indicator of another year counts nothing, and a row without levels is none", () => {
    expect(reachOf(row({ a: 3, x: 3 }, 300, { eligible: true, maturity: 300 }), [], true, indicators)).toEqual({
      sumMaturity: 0,
      joins: false,
    });
    expect(reachOf(row({}, 300, { eligible: true, maturity: 300 }), [], true, indicators)).toBeNull();
  });

  it("a row that does not count joins once what is mandatory is filled in", () => {
    const one = row({ a: 0, m: 0 }, 0, { eligible: false, maturity: 0 });
    expect(reachOf(one, [fault("mandatory-missing", { indicator: "m" })], true, indicators)).toEqual({
      sumMaturity: 350,
      joins: true,
    });
    expect(
      reachOf(one, [fault("mandatory-missing", { indicator: "m", severity: "warning" })], true, indicators),
    ).toEqual({
      sumMaturity: 300,
      joins: true,
    });
    expect(reachOf(one, [], false, indicators)).toEqual({ sumMaturity: 300, joins: false });
  });
});

test("a score of the region that is known is the same on every basis", () => {
  const rules = ruleSet(2026);
  expect(spdScores(42.25, [], rules)).toEqual({ claimed: 4225, evidenced: 4225, strict: 4225 });
  expect(spdScores(0, [], rules)).toEqual({ claimed: 0, evidenced: 0, strict: 0 });
  expect(spdScores(null, [], rules)).toBeNull();
});
