import { bringsPoints, bySheetOrder, compareText, dearestFirst, worstFirst } from "../../src/checks/findingOrder";
import { findingPart } from "../../src/checks/findingPart";
import type { Finding } from "../../src/checks/types";
import { ruleSet } from "../../src/rules/years/ruleSet";

const BASE = { code: "read-as", sheet: "B", row: 5, column: 5, severity: "warning" } as Finding;
const finding = (change: Partial<Finding>): Finding => ({ ...BASE, ...change });
/** Both ways round, so that a sign that is turned shows. */
function before(compare: (a: Finding, b: Finding) => number, first: Partial<Finding>, second: Partial<Finding>): void {
  expect(Math.sign(compare(finding(first), finding(second)))).toBe(-1);
  expect(Math.sign(compare(finding(second), finding(first)))).toBe(1);
}

test("texts are compared by their characters", () => {
  expect([compareText("a", "b"), compareText("b", "a"), compareText("a", "a")]).toEqual([-1, 1, 0]);
});

test("the order of the sheet: sheet, row, column, code", () => {
  before(bySheetOrder, { sheet: "A", row: 9 }, { sheet: "B", row: 1 });
  before(bySheetOrder, { row: 4, column: 9 }, { row: 5, column: 1 });
  before(bySheetOrder, { column: 4, code: "video-link" }, { column: 5, code: "affair-unknown" });
  before(bySheetOrder, { code: "affair-unknown" }, { code: "video-link" });
  expect(bySheetOrder(finding({}), finding({ severity: "error", points: 3 }))).toBe(0);
});

test("the dearest first: alone, then together, then on the strict index", () => {
  before(dearestFirst, { points: 2 }, { points: 1, together: 9, strictPoints: 9 });
  before(dearestFirst, { points: 1 }, {});
  before(dearestFirst, { points: 1, together: 3 }, { points: 1, together: 2, strictPoints: 9 });
  before(dearestFirst, { together: 1 }, {});
  before(dearestFirst, { together: 1, strictPoints: 3 }, { together: 1, strictPoints: 2 });
  before(dearestFirst, { strictPoints: 1 }, {});
  expect(dearestFirst({}, { points: 0, together: 0, strictPoints: 0 })).toBe(0);
});

test("the worst first: severity, then points, then the order of the sheet", () => {
  before(worstFirst, { severity: "error" }, { severity: "warning", points: 9 });
  before(worstFirst, { severity: "warning", row: 9 }, { severity: "info", points: 9, row: 1 });
  before(worstFirst, { points: 2, row: 9 }, { points: 1, row: 1 });
  before(worstFirst, { row: 4 }, { row: 5 });
});

test.each<[Partial<Finding>, boolean]>([
  [{}, false],
  [{ points: 0 }, false],
  [{ points: 0.004 }, false],
  [{ points: 0.005 }, true],
  [{ points: 0.01 }, true],
  [{ points: 3 }, true],
  [{ together: 0.0049 }, false],
  [{ together: 0.005 }, true],
  [{ points: 0, together: 2 }, true],
  [{ points: 2, together: 0 }, true],
  [{ points: -1 }, false],
  // What only the strict index gains is no point of the evidenced one.
  [{ strictPoints: 5 }, false],
])("%j brings points as shown: %s", (change, brings) => {
  expect(bringsPoints(finding(change))).toBe(brings);
});

test("a finding is about its indicator by number and name, or about its column", () => {
  const rules = ruleSet(2026);
  const [one] = rules.indicators;
  expect(findingPart({ indicator: one!.id, header: "Kolom" }, rules)).toBe(`${one!.key} ${one!.name}`);
  expect(findingPart({ header: "Kolom" }, rules)).toBe("Kolom");
  expect(findingPart({ indicator: "tidak-ada", header: "Kolom" }, rules)).toBe("Kolom");
});
