import { worthTogether } from "../../src/analysis/worth/worthTogether";
import type { Analysis } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import type { RecordSpec, TableSpec } from "../checks/build";
import { analysisOf } from "./mending";

/** 35 people reach level 3 of _Ketersediaan SDM_; 2 is typed. */
const modest: RecordSpec = { levels: { sdm: 2 }, measures: { sdm: "35 orang" } };
const bold: RecordSpec = { ...modest, levels: { sdm: 3 } };
/** The region says less than it measured. */
const region = (level: number, evidence?: string): NonNullable<TableSpec["spd"]> => ({
  perizinan: { level, measure: "100%", ...(evidence !== undefined && { evidence }) },
});

const chanceOf = ({ findings }: Analysis): Finding =>
  findings.find(({ code, params }) => code === "measure-mismatch" && params["possible"] !== undefined)!;
const riseTo = (before: Analysis, after: TableSpec): number =>
  analysisOf(after).evidenced!.index - before.evidenced!.index;

test("a level that could be higher is worth what typing it brings", () => {
  const before = analysisOf({ records: [modest, {}] });
  const finding = chanceOf(before);
  expect(finding.params["possible"]).toBe(3);
  expect(finding.points).toBeGreaterThan(0);
  expect(finding.points).toBeCloseTo(riseTo(before, { records: [bold, {}] }), 9);
  expect(worthTogether(before, [finding])).toEqual({ points: expect.closeTo(finding.points!, 9) });
});

test("so is one of the region", () => {
  const before = analysisOf({ records: [{}], spd: region(1) });
  const finding = chanceOf(before);
  const possible = Number(finding.params["possible"]);
  expect(possible).toBeGreaterThan(1);
  expect(finding.points).toBeGreaterThan(0);
  expect(finding.points).toBeCloseTo(riseTo(before, { records: [{}], spd: region(possible) }), 9);
  expect(worthTogether(before, [finding])).toEqual({ points: expect.closeTo(finding.points!, 9) });
});

test("both together bring the sum of the two", () => {
  const before = analysisOf({ records: [modest], spd: region(1) });
  const chances = before.findings.filter(({ params }) => params["possible"] !== undefined);
  expect(chances).toHaveLength(2);
  const { points } = worthTogether(before, chances);
  expect(points).toBeCloseTo(
    chances.reduce((sum, one) => sum + one.points!, 0),
    9,
  );
  const possible = Number(chances.find(({ innovationRow }) => innovationRow === null)!.params["possible"]);
  expect(points).toBeCloseTo(riseTo(before, { records: [bold], spd: region(possible) }), 9);
});

test.each<[string, RecordSpec]>([
  ["an innovation that does not count", { fields: { tahapan: "Inisiatif" } }],
  ["a level whose document is missing", { evidence: { sdm: "" } }],
])("a higher level of %s brings nothing", (_, fault) => {
  const before = analysisOf({ records: [{ ...modest, ...fault }, {}] });
  const finding = chanceOf(before);
  expect(finding.points).toBe(0);
  expect(riseTo(before, { records: [{ ...bold, ...fault }, {}] })).toBe(0);
  expect(worthTogether(before, [finding]).points).toBe(0);
});

test("nor does one of the region whose document is missing", () => {
  const before = analysisOf({ records: [{}], spd: region(1, "menyusul") });
  const finding = chanceOf(before);
  expect(finding.points).toBe(0);
  expect(riseTo(before, { records: [{}], spd: region(3, "menyusul") })).toBe(0);
  expect(worthTogether(before, [finding]).points).toBe(0);
});
