import { trendOf } from "../../src/analysis/trend";
import type { HistoryEntry, HistoryTable } from "../../src/workbook/history/index";
import { analyzeWorkbook, spdSheet, wideSheet, workbook } from "../support/workbooks";

const rows = [{ name: "Satu" }, { name: "Dua", evidence: { "20": "" } }];
const analysis = analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));

function entry(year: number, change: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    row: year - 2010,
    year,
    self: null,
    final: 50,
    predicate: "Inovatif",
    rank: "",
    scale: "",
    note: "",
    innovations: 20,
    departments: null,
    comparable: year > 2020,
    ...change,
  };
}

function history(...entries: HistoryEntry[]): HistoryTable {
  return { sheet: "Riwayat", headerBottom: 0, lastRow: entries.length, columns: {}, entries, defects: [] };
}

test("what is recorded, then this year's claimed, evidenced and strict index", () => {
  const { points, recordedNow } = trendOf(history(entry(2020, { final: 1462 }), entry(2025, { self: 60 })), analysis);
  expect(points.map(({ year, source, self, final }) => [year, source, self, final])).toEqual([
    [2020, "recorded", null, 1462],
    [2025, "recorded", 60, 50],
    [2026, "computed", analysis.claimed.index, analysis.evidenced!.index],
  ]);
  expect(analysis.strict!.index).toBeLessThan(analysis.claimed.index);
  expect(points.map(({ strict }) => strict)).toEqual([null, null, analysis.strict!.index]);
  expect(points.map(({ comparable }) => comparable)).toEqual([false, true, true]);
  expect(points[2]).toMatchObject({ predicate: analysis.evidenced!.predicate, innovations: 2 });
  expect(recordedNow).toBeNull();
});

test("a record of the same year stands beside, later years stay at their place", () => {
  const now = entry(2026, { self: 70 });
  const trend = trendOf(history(now, entry(2027)), analysis);
  expect(trend.points.map(({ year, source }) => [year, source])).toEqual([
    [2026, "computed"],
    [2027, "recorded"],
  ]);
  expect(trend.recordedNow).toBe(now);
});

test("without SPD this year's figures are no index: only what is recorded is shown", () => {
  const share = analyzeWorkbook(workbook(wideSheet(rows)));
  const trend = trendOf(history(entry(2025), entry(2026)), share);
  expect(trend.withoutSpd).toBe(true);
  expect(trend.points.map(({ year, source }) => [year, source])).toEqual([
    [2025, "recorded"],
    [2026, "recorded"],
  ]);
});

test("without a history there is this year; without evidence columns only the claim", () => {
  expect(trendOf(null, analysis).points).toHaveLength(1);
  const claim = trendOf(null, { ...analysis, evidenced: null }).points[0];
  expect(claim).toMatchObject({ self: analysis.claimed.index, final: null, predicate: analysis.claimed.predicate });
});
