import type { Analysis } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import type { TableSpec } from "../checks/build";
import { analysisOf, FIRST_ROW } from "./mending";

const findingOf = ({ findings }: Analysis, code: string, indicator?: string): Finding =>
  findings.find((one) => one.code === code && (indicator === undefined || one.indicator === indicator))!;
const riseTo = (before: Analysis, after: TableSpec): number =>
  analysisOf(after).evidenced!.index - before.evidenced!.index;

test("an unreadable level of the region: up to what level 3 brings where its document stands", () => {
  const before = analysisOf({ records: [{}], spd: { perizinan: { level: "x" } } });
  const finding = findingOf(before, "spd-level-invalid", "perizinan");
  expect(finding.upTo).toBe(true);
  expect(finding.points).toBeGreaterThan(0);
  expect(finding.points).toBeCloseTo(riseTo(before, { records: [{}], spd: { perizinan: { level: 3 } } }), 9);
});

test("without its document the level alone brings nothing, both together up to level 3", () => {
  const before = analysisOf({ records: [{}], spd: { perizinan: { level: "x", evidence: "menyusul" } } });
  const finding = findingOf(before, "spd-level-invalid", "perizinan");
  expect(finding).toMatchObject({ points: 0, upTo: true });
  expect(riseTo(before, { records: [{}], spd: { perizinan: { level: 3, evidence: "menyusul" } } })).toBe(0);
  expect(finding.together).toBeCloseTo(riseTo(before, { records: [{}], spd: { perizinan: { level: 3 } } }), 9);
});

test("a document of the region that is missing brings exactly its level", () => {
  const before = analysisOf({ records: [{}], spd: { perizinan: { level: 2, evidence: "menyusul" } } });
  const [finding] = before.findings.filter(({ indicator }) => indicator === "perizinan");
  expect(finding).not.toHaveProperty("upTo");
  expect(finding!.points).toBeGreaterThan(0);
  expect(finding!.points).toBeCloseTo(riseTo(before, { records: [{}], spd: { perizinan: { level: 2 } } }), 9);
});

test("an unreadable level of an innovation: up to what level 3 brings; a document of one that stands, exactly that", () => {
  const before = analysisOf({ records: [{ levels: { sdm: "x" } }, { evidence: { sdm: "" } }] });
  const level = findingOf(before, "level-invalid", "sdm");
  expect(level).toMatchObject({ upTo: true });
  expect(level.points).toBeCloseTo(riseTo(before, { records: [{ levels: { sdm: 3 } }, { evidence: { sdm: "" } }] }), 9);
  const document = before.findings.find(
    ({ innovationRow, severity }) => innovationRow === FIRST_ROW + 1 && severity === "error",
  )!;
  expect(document).not.toHaveProperty("upTo");
  expect(document.points).toBeCloseTo(riseTo(before, { records: [{ levels: { sdm: "x" } }, {}] }), 9);
});

test("a mandatory indicator that is blank is filled in with its document: up to level 3", () => {
  const blank = { levels: { regulasi: "" }, evidence: { regulasi: "" } };
  const before = analysisOf({ records: [blank, {}] });
  const finding = findingOf(before, "mandatory-missing", "regulasi");
  expect(finding.upTo).toBe(true);
  expect(finding.points).toBeCloseTo(riseTo(before, { records: [{ levels: { regulasi: 3 } }, {}] }), 9);
});

test("a maturity that nobody can read: up to the highest there is", () => {
  const recap = (kematangan: string | number): TableSpec => ({
    layout: "recap",
    moreFields: ["kematangan"],
    records: [{ fields: { kematangan } }, { fields: { kematangan: 60 } }],
  });
  const before = analysisOf(recap("x"));
  const finding = findingOf(before, "maturity-invalid");
  expect(finding.upTo).toBe(true);
  // 111 with all levels at 3, shared by at least 12 innovations, of 250 that make an index of 100.
  expect(finding.points).toBeCloseTo(((111 / 12) * 100) / 250, 9);
});
