import { compareYears } from "../../src/analysis/compareYears";
import { ruleYears } from "../../src/rules/index";
import { analysisOf, eight } from "./years";

test("another divisor: mean maturity and every innovation indicator change, SPD does not", () => {
  const { before, after, claimed } = compareYears(analysisOf(2025), analysisOf(2026));
  expect([before, after]).toEqual([
    { year: 2025, title: "IID 2025" },
    { year: 2026, title: "IID 2026" },
  ]);
  // SPD 21 x 2 = 42; 8 x 74 = 592 over 10 or 12; 8 x 0.38 = 3.04.
  expect(claimed.before.index).toBeCloseTo(((42 + 59.2 + 3.04) / 250) * 100, 9);
  expect(claimed.after.index).toBeCloseTo(((42 + 592 / 12 + 3.04) / 250) * 100, 9);
  expect(claimed.difference).toBeCloseTo(((592 / 12 - 59.2) / 250) * 100, 9);
  expect([claimed.before.predicate, claimed.after.predicate]).toEqual(["Inovatif", "Kurang Inovatif"]);
  expect(claimed.parts.map(({ part, before: b }) => [part, Number(b.toFixed(6))])).toEqual([
    ["spd", 16.8],
    ["meanMaturity", 23.68],
    ["countScore", 1.216],
  ]);
  // Weight 4, level 2, 8 rows: 64 points over 10 or 12.
  const [first] = claimed.indicators;
  expect(first).toMatchObject({
    id: "video",
    key: "35",
    aspect: "SID",
    before: { weight: 4, levels: 16, points: 6.4 },
  });
  expect(first?.after?.points).toBeCloseTo(64 / 12, 9);
  expect(first?.difference).toBeCloseTo(((64 / 12 - 6.4) / 250) * 100, 9);
  expect(claimed.indicators.filter(({ aspect, difference }) => aspect === "SPD" && difference !== 0)).toEqual([]);
});

test("other weights and another total: 2021 against 2026", () => {
  const { claimed } = compareYears(analysisOf(2021), analysisOf(2026));
  const regulation = claimed.indicators.find(({ id }) => id === "regulasi");
  // Weight 4 then 3, 8 rows at level 2: 64 / 10 of 289, 48 / 12 of 250.
  expect(regulation?.before).toMatchObject({ weight: 4, points: 6.4 });
  expect(regulation?.before?.indexPoints).toBeCloseTo((6.4 / 289) * 100, 9);
  expect(regulation?.after).toMatchObject({ weight: 3, points: 4 });
  expect(regulation?.difference).toBeCloseTo(1.6 - (6.4 / 289) * 100, 9);
});

test("a basic-service rule that is missed takes the count score", () => {
  const rows = eight().map((row) => ({ ...row, affair: "Kesehatan" }));
  rows[0] = { ...rows[0]!, affair: "Pendidikan" };
  const { claimed } = compareYears(analysisOf(2025, rows), analysisOf(2026, rows));
  const count = claimed.parts.find(({ part }) => part === "countScore");
  expect([count?.before, count?.after]).toEqual([(3.04 / 250) * 100, 0]);
});

test.each(ruleYears().map((year) => [year]))("%i: the parts explain the whole difference, largest first", (year) => {
  const rows = eight();
  rows[2]!.evidence = { "25": "" };
  rows[4]!.stage = "Uji Coba";
  const comparison = compareYears(analysisOf(year, rows), analysisOf(2026, rows));
  for (const basis of [comparison.claimed, comparison.evidenced]) {
    if (!basis) throw new Error("evidence columns expected");
    const parts = basis.parts.reduce((sum, { difference }) => sum + difference, 0);
    expect(parts).toBeCloseTo(basis.difference, 9);
    const ofIndicators = basis.indicators.reduce((sum, { difference }) => sum + difference, 0);
    const count = basis.parts.find(({ part }) => part === "countScore")?.difference ?? 0;
    expect(ofIndicators + count).toBeCloseTo(basis.difference, 9);
    const sizes = basis.indicators.map(({ difference }) => Math.abs(difference));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  }
});

test("without evidence columns there is no evidenced comparison", () => {
  const analysis = { ...analysisOf(2026), evidenced: null };
  expect(compareYears(analysis, analysis).evidenced).toBeNull();
});
