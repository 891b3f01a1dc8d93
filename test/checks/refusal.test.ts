import { mandatoryOf, takesAway } from "../../src/checks/effect";
import { isDoubt, levelLeft, levelsLeft, refusesLevel, refusesRow, takesLevel } from "../../src/checks/refusal";
import type { Finding, FindingEffect } from "../../src/checks/types";
import { SEVERITIES } from "../../src/rules/facts";
import { ruleSet } from "../../src/rules/years/ruleSet";

const rules = ruleSet(2026);
const EFFECTS: readonly FindingEffect[] = ["none", "level", "row"];
/** Whatever a finding can be of: which of them a question is true of. */
function which(is: (judged: Pick<Finding, "severity" | "effect">) => boolean): string[] {
  return SEVERITIES.flatMap((severity) =>
    EFFECTS.filter((effect) => is({ severity, effect })).map((effect) => `${severity} ${effect}`),
  );
}

test("the ministry refuses rows and levels for errors only", () => {
  expect(which(refusesRow)).toEqual(["error row"]);
  expect(which(refusesLevel)).toEqual(["error level"]);
  expect(which((judged) => takesLevel({ ...judged, indicator: "regulasi" }))).toEqual(["error level", "error row"]);
  expect(which(takesLevel)).toEqual([]);
});

test("a reviewer doubts what a warning would take away, but no part beside evidence that stands", () => {
  expect(which(isDoubt)).toEqual(["warning level", "warning row"]);
  expect(which((judged) => isDoubt({ ...judged, atMost: "warning" }))).toEqual([]);
});

test("the level that stands all the same is a number, and none where nothing is proven", () => {
  expect([2, 0, 3].map((proven) => levelLeft({ params: { proven } }))).toEqual([2, 0, 3]);
  expect([{}, { proven: "2" }, { claimed: 3 }].map((params) => levelLeft({ params }))).toEqual([0, 0, 0]);
});

test("of several findings about a level the least is left, and only of what is refused", () => {
  const finding = (indicator: string | undefined, more: object): Finding =>
    ({ severity: "error", effect: "level", params: {}, ...(indicator && { indicator }), ...more }) as Finding;
  const found = [
    finding("a", { params: { proven: 2 } }),
    finding("a", { params: { proven: 1 } }),
    finding("a", { params: { proven: 3 } }),
    finding("b", { params: { proven: 2 }, effect: "row" }),
    finding("b", {}),
    finding("c", { severity: "warning" }),
    finding("d", { effect: "none" }),
    finding(undefined, {}),
    finding("e", { params: { proven: 3 } }),
  ];
  expect([...levelsLeft(found)]).toEqual([
    ["a", 1],
    ["b", 0],
    ["e", 3],
  ]);
});

describe("what a sighting takes away", () => {
  const mandatory = mandatoryOf(rules);
  const [indicator] = mandatory;

  it("those of the innovations that the letter of 2026 demands, and none where a blank one is no error", () => {
    expect([...mandatory]).toEqual(
      rules.indicators
        .filter(({ aspect, mandatory: one }) => aspect === "SID" && one.value === true)
        .map(({ id }) => id),
    );
    expect(mandatory.size).toBeGreaterThan(0);
    for (const milder of ["warning", "info"] as const) {
      expect(mandatoryOf({ ...rules, checks: { "mandatory-missing": milder } }).size).toBe(0);
    }
  });

  it("a mandatory level of which nothing is left takes the innovation with it", () => {
    expect(takesAway({ indicator: indicator!, params: {} }, "level", mandatory)).toBe("row");
    expect(takesAway({ indicator: indicator! }, "level", mandatory)).toBe("row");
    expect(takesAway({ indicator: indicator!, effect: "level", params: {} }, "none", mandatory)).toBe("row");
    expect(takesAway({ indicator: indicator!, params: { proven: 1 } }, "level", mandatory)).toBe("level");
  });

  it("anything else takes what its check says, or what it says itself", () => {
    expect(takesAway({ indicator: "bimtek", params: {} }, "level", mandatory)).toBe("level");
    expect(takesAway({ params: {} }, "level", mandatory)).toBe("level");
    expect(takesAway({ indicator: indicator!, params: {} }, "none", mandatory)).toBe("none");
    expect(takesAway({ indicator: indicator!, params: {} }, "row", new Set())).toBe("row");
    expect(takesAway({ indicator: indicator!, params: {} }, "level", new Set())).toBe("level");
    expect(takesAway({ effect: "none", indicator: indicator!, params: {} }, "level", mandatory)).toBe("none");
    expect(takesAway({ effect: "row", params: {} }, "none", mandatory)).toBe("row");
  });
});
