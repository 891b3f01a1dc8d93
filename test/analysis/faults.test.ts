import { rowFaults, unmendable } from "../../src/analysis/faults";
import { profileFindings, refusingFindings } from "../../src/analysis/indicatorState";
import type { Finding, FindingCode } from "../../src/checks/types";
import { analysisOf, FIRST_ROW } from "./mending";

const fault = (code: FindingCode, of: Partial<Finding> = {}): Finding =>
  ({ code, severity: "error", effect: "row", params: { value: "" }, innovationRow: 2, ...of }) as Finding;

test.each<[string, Finding[], boolean]>([
  ["nothing", [], false],
  ["a blank stage", [fault("stage-not-scored")], false],
  ["a stage that is too early", [fault("stage-not-scored", { params: { value: "Inisiatif" } })], true],
  ["a mandatory indicator without a level", [fault("mandatory-missing")], false],
  ["an application before the window", [fault("date-before-window")], true],
  ["the same as a warning", [fault("date-before-window", { severity: "warning" })], false],
  ["the same where it takes no row away", [fault("date-before-window", { effect: "none" })], false],
  ["one that can be mended and one that cannot", [fault("mandatory-missing"), fault("date-before-window")], true],
])("%s: unmendable is %s", (_, findings, expected) => expect(unmendable({ findings })).toBe(expected));

test("what keeps an innovation out is all that refuses its row, in the order given", () => {
  const [first, second] = [fault("mandatory-missing"), fault("stage-not-scored")];
  const doubt = fault("date-before-window", { severity: "warning" });
  expect(rowFaults({ findings: [first, doubt, second] })).toEqual([first, second]);
});

test("findings of the profile and those that refuse a row are told of their own row alone", () => {
  const analysis = analysisOf({
    records: [{ fields: { tujuan: "" } }, { fields: { tahapan: "Inisiatif" }, evidence: { sdm: "" } }, {}],
  });
  const codes = (of: typeof profileFindings, row: number): string[] => of(analysis, row).map(({ code }) => code);
  expect(codes(profileFindings, FIRST_ROW)).toEqual(["field-missing"]);
  expect(codes(profileFindings, FIRST_ROW + 1)).toContain("stage-not-scored");
  expect(codes(profileFindings, FIRST_ROW + 1)).not.toContain("evidence-missing");
  expect(codes(profileFindings, FIRST_ROW + 2)).toEqual([]);
  expect(codes(profileFindings, 99)).toEqual([]);
  expect(codes(refusingFindings, FIRST_ROW)).toEqual(["field-missing"]);
  expect(codes(refusingFindings, FIRST_ROW + 2)).toEqual([]);
  expect(codes(refusingFindings, FIRST_ROW + 1)).toEqual(["stage-not-scored", "evidence-missing"]);
  expect(codes(refusingFindings, 99)).toEqual([]);
});
