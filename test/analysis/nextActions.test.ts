import fc from "fast-check";
import { nextActions } from "../../src/analysis/nextActions";
import { bringsPoints } from "../../src/checks/findingOrder";
import { region } from "../property/regions";
import { analyzeWorkbook, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

const of = (rows: readonly RowSpec[]): ReturnType<typeof analyzeWorkbook> =>
  analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));

test("the same document for several innovations is one action, and brings what it says", () => {
  const rows: RowSpec[] = ["Satu", "Dua", "Tiga"].map((name) => ({ name, evidence: { "21": "" } }));
  const before = of(rows);
  const first = nextActions(before, 5).find(({ kind }) => kind === "same");
  expect(first?.findings).toHaveLength(3);
  const after = of(rows.map(({ name }) => ({ name })));
  expect(after.evidenced!.index - before.evidenced!.index).toBeCloseTo(first!.points, 9);
});

test("all that keeps an innovation out is one action, and brings what it says", () => {
  const rows: RowSpec[] = [
    { name: "Satu" },
    { name: "Dua", stage: "Uji Coba", application: 40000, evidence: { "20": "" } },
  ];
  const before = of(rows);
  const [first] = nextActions(before, 5);
  expect(first!.kind).toBe("together");
  const mended = of([rows[0]!, { name: "Dua" }]);
  expect(mended.evidenced!.index - before.evidenced!.index).toBeCloseTo(first!.points, 9);
});

test("nothing to mend, nothing to do", () => {
  const affairs = [
    "Pendidikan",
    "Kesehatan",
    "Pekerjaan Umum dan Penataan Ruang",
    "Perumahan Rakyat dan Kawasan Permukiman",
    "Sosial",
  ];
  expect(nextActions(of(affairs.map((affair) => ({ name: affair, affair }))), 5)).toEqual([]);
});

test("every finding that brings points is in one action at the most, dearest first, and all bring points", () => {
  fc.assert(
    fc.property(region, (rows) => {
      const analysis = of(rows);
      const all = nextActions(analysis, Infinity);
      const listed = all.flatMap(({ findings }) => findings);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.every(bringsPoints)).toBe(true);
      expect(all.map(({ points }) => points)).toEqual(all.map(({ points }) => points).sort((a, b) => b - a));
      expect(nextActions(analysis, 2)).toEqual(all.slice(0, 2));
      const alone = Math.max(0, ...analysis.findings.map(({ points = 0, together = 0 }) => Math.max(points, together)));
      if (alone >= 0.005) expect(all[0]!.points).toBeGreaterThanOrEqual(alone - 1e-9);
    }),
    { numRuns: 40 },
  );
});
