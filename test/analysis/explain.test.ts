import { explainInnovation, explainRegion, type FormulaExplanation } from "../../src/analysis/explain";
import { analyze } from "../../src/analysis/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { ruleYears } from "../../src/rules/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { analysisOf, eight } from "./years";

/** A region in which one level is not proved, one row does not qualify and one row has levels of its own. */
function mixed() {
  const rows = eight();
  rows[1]!.levels = { "16": 1, "17": 3, "32": 2, "33": 2, "35": 3 };
  rows[2]!.evidence = { "25": "" };
  rows[4]!.stage = "Uji Coba";
  return rows;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** The formula computed again from its parts. */
function again({ spd, sumMaturity, divisor, countScore, totalMax }: FormulaExplanation): number {
  return (((spd ?? 0) + sumMaturity / divisor + countScore.points) / totalMax) * 100;
}

test("the formula of eight innovations with its numbers", () => {
  const { claimed, evidenced, year, rules, assumptions } = explainRegion(analysisOf(2026));
  expect([year, rules]).toEqual([2026, "IID 2026"]);
  expect(claimed).toEqual({
    spd: 42,
    sumMaturity: 592,
    divisor: 12,
    divisorMin: 12,
    n: 8,
    meanMaturity: expect.closeTo(592 / 12, 9),
    countScore: { points: 3.04, perInnovation: 0.38, counted: 8, cap: 200, covered: 6, required: 5, of: 6 },
    totalMax: 250,
    index: expect.closeTo(((42 + 592 / 12 + 3.04) / 250) * 100, 9),
    predicate: "Kurang Inovatif",
  });
  expect(evidenced).toEqual(claimed);
  expect(assumptions.map(({ id }) => id)).toEqual([
    "main-affair",
    "rejected-in-divisor",
    "rounding",
    "other-stages",
    "mandatory-unproved",
  ]);
});

test("one innovation: level, weight, points, sources, and its share in the index", () => {
  const found = explainInnovation(analysisOf(2026, mixed()), 3);
  expect(found).toMatchObject({ row: 3, name: "Inovasi B", eligible: true, maturity: 31, maxMaturity: 111 });
  // 16: 3 x 1, 17: 2 x 3, 32: 2 x 2, 33: 3 x 2, 35: 4 x 3: together 31.
  const points = found?.indicators.filter((one) => one.points > 0).map((one) => [one.key, one.weight, one.points]);
  expect(points).toEqual([
    ["16", 3, 3],
    ["17", 2, 6],
    ["32", 2, 4],
    ["33", 3, 6],
    ["35", 4, 12],
  ]);
  expect(found?.indicators[1]).toEqual({
    id: "sdm",
    key: "17",
    name: "Ketersediaan dan peran SDM",
    level: 3,
    evidencedLevel: 3,
    levelText: "lebih dari 30 orang",
    weight: 2,
    points: 6,
    evidencedPoints: 6,
    sources: ["S1", "S2", "S3"],
    confidence: "two-sources",
    assumed: false,
  });
  expect(found?.indexPoints).toBeCloseTo((31 / 12 / 250) * 100, 9);
});

test("a refused level and a row that does not qualify", () => {
  const analysis = analysisOf(2026, mixed());
  const refused = explainInnovation(analysis, 4);
  expect(refused).toMatchObject({ maturity: 74, evidencedMaturity: 72 });
  expect(refused?.indicators.find(({ key }) => key === "25")).toMatchObject({ points: 2, evidencedPoints: 0 });
  const out = explainInnovation(analysis, 6);
  expect(out).toMatchObject({ eligible: false, evidencedMaturity: 0, evidencedIndexPoints: 0 });
  expect(out?.indicators.every(({ evidencedLevel }) => evidencedLevel === 0)).toBe(true);
});

test.each(ruleYears().map((year) => [year]))("%i: all numbers add up", (year) => {
  const analysis = analysisOf(year, mixed());
  const { claimed, evidenced, spd, sid, innovations } = explainRegion(analysis);
  if (!evidenced || !sid.evidenced) throw new Error("evidence columns expected");
  expect(again(claimed)).toBeCloseTo(analysis.claimed.index, 9);
  expect(again(evidenced)).toBeCloseTo(analysis.evidenced!.index, 9);
  expect(spd).toHaveLength(20);
  expect(sum(spd.map(({ points }) => points))).toBeCloseTo(claimed.spd!, 9);
  expect(sum(spd.map(({ evidencedPoints }) => evidencedPoints))).toBeCloseTo(evidenced.spd!, 9);
  expect(sid.claimed).toHaveLength(20);
  expect(sum(sid.claimed.map(({ points }) => points))).toBeCloseTo(claimed.meanMaturity, 9);
  expect(sum(sid.evidenced.map(({ points }) => points))).toBeCloseTo(evidenced.meanMaturity, 9);
  expect(sum(innovations.map(({ maturity }) => maturity))).toBeCloseTo(claimed.sumMaturity, 9);
  expect(sum(innovations.map(({ evidencedMaturity }) => evidencedMaturity))).toBeCloseTo(evidenced.sumMaturity, 9);
  for (const { row, maturity, evidencedMaturity } of innovations) {
    const one = explainInnovation(analysis, row);
    expect(sum(one!.indicators.map(({ points }) => points))).toBe(maturity);
    expect(sum(one!.indicators.map(({ evidencedPoints }) => evidencedPoints))).toBe(evidencedMaturity);
  }
});

test("assumed weights and unknown level texts are told as such", () => {
  const { spd } = explainRegion(analysisOf(2025));
  expect(spd[0]).toMatchObject({ key: "1", level: 2, levelText: null, assumed: true, confidence: "inferred" });
  const one = explainInnovation(analysisOf(2025), 2);
  expect(one?.indicators[0]).toMatchObject({ levelText: "SK kepala daerah", assumed: true });
});

test("a row without innovation has no explanation", () => {
  expect(explainInnovation(analysisOf(2026), 1)).toBeNull();
  expect(explainInnovation(analysisOf(2026), 99)).toBeNull();
});

test("a recap has a typed maturity and no indicators", () => {
  const values: CellValue[][] = [
    ["No", "Nama Inovasi", "Urusan", "Kematangan"],
    [1, "Satu", "Kesehatan", 80],
    [2, "Dua", "Sosial", 70.5],
  ];
  const sheet = { name: "Rekap", visible: true, top: 0, left: 0, values, merges: [], tables: [] };
  const rules = ruleSet(2026);
  const { innovations, opd } = readWorkbook({ name: "rekap.xlsx", sheets: [sheet], date1904: false }, rules);
  if (!innovations) throw new Error("no table");
  const analysis = analyze({ innovations, spd: null, opd, rules });
  const region = explainRegion(analysis);
  expect([region.spd, region.sid.claimed, region.claimed.spd, region.evidenced]).toEqual([[], [], null, null]);
  expect(again(region.claimed)).toBeCloseTo((150.5 / 12 / 250) * 100, 9);
  expect(explainInnovation(analysis, 3)).toMatchObject({ maturity: 70.5, indicators: [], evidencedMaturity: null });
});
