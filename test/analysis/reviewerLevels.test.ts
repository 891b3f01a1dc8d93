import fc from "fast-check";
import { gapByCause } from "../../src/analysis/gap";
import type { Analysis } from "../../src/analysis/types";
import { sidIndicators } from "../../src/rules/index";
import { indexRange, simulate, unprovedLevels } from "../../src/simulation/index";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { rules, type RecordSpec, type TableSpec } from "../checks/build";
import { analyzeWorkbook, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { analysisOf, SID } from "./mending";

/** The innovations with a column of the reviewer at the right, row by row; without the column for `null`. */
function withLevels(rows: RowSpec[], cells: CellValue[] | null): Analysis {
  const { values, ...sheet } = wideSheet(rows);
  const column: CellValue[] = cells ? ["Level Desk", ...cells] : [];
  const wide: SheetData = { ...sheet, values: values.map((row, i) => (cells ? [...row, column[i] ?? ""] : row)) };
  return analyzeWorkbook(workbook(wide, spdSheet(2)));
}

/*
 * Calculated by hand. Three innovations with all twenty indicators at level 2: the weights of 2026 add up to 37, so each
 * has 74 and all of them 222; the divisor is 12. SPD at level 2 is 42, the count score 0 (one basic service of five).
 * Claimed: (42 + 222/12) / 250 = 24.2 %.
 */
const THREE: RowSpec[] = ["SIPANDU", "Lapor Jalan", "Bank Sampah"].map((name) => ({ name }));

describe("the proved index is the lowest of claim, evidence and reviewer", () => {
  test.each<[string, CellValue[], number]>([
    // 16 weighs 3: 222 - 3 = 219; (42 + 219/12) / 250.
    ["one level less", ["16=1"], 24.1],
    // 34 weighs 2 and falls by 2, 31 weighs 3 and falls by 1, 19 weighs 2 and falls by 1: 222 - 9 = 213; (42 + 17.75) / 250.
    ["several, with reasons", ["34=0 (tanpa tanggal; ulangi); 31=1", "19=1"], 23.9],
    // 35 is mandatory: the third innovation does not count. 148; (42 + 148/12) / 250.
    ["a mandatory one refused", ["", "", "35=0"], (42 + 148 / 12) / 2.5],
    // The same one lowered to 1 weighs 4: 218.
    ["a mandatory one lowered", ["", "", "35=1"], (42 + 218 / 12) / 2.5],
    ["levels as high as the claim and above it", ["16=2; 17=3", "24=3"], 24.2],
    ["words instead of a level", ["16 cukup; 99=0", "-", 5], 24.2],
  ])("%s", (_what, cells, index) => {
    const { claimed, evidenced, findings } = withLevels(THREE, cells);
    expect(claimed.index).toBeCloseTo(24.2, 10);
    expect(evidenced!.index).toBeCloseTo(index, 10);
    expect(findings.some(({ code }) => code === "reviewer-level")).toBe(index < 24.2);
  });

  test("evidence that proves less than the reviewer accepts stays the lower one", () => {
    // 34 of the first innovation is only promised: 4 points go, whatever the reviewer says; 24 falls by 1.
    const rows = [{ ...THREE[0]!, evidence: { "34": "menyusul" } }, ...THREE.slice(1)];
    const { evidenced, innovations } = withLevels(rows, ["34=1; 24=1"]);
    expect(evidenced!.index).toBeCloseTo((42 + 217 / 12) / 2.5, 10);
    expect(innovations[0]!.evidencedLevels).toMatchObject({ monev: 0, jejaring: 1, regulasi: 2 });
  });

  test("what is lost has the reviewer as its cause, and what cannot be read is told", () => {
    const analysis = withLevels(THREE, ["34=0; 31=1", "19=1; 17 cukup"]);
    // 9 of 12 times 250.
    expect(gapByCause(analysis)).toMatchObject([{ cause: "reviewer", points: expect.closeTo(0.3, 10), count: 3 }]);
    const told = analysis.findings.filter(({ code }) => code.startsWith("reviewer-"));
    expect(told.map(({ code, row, header, params }) => [code, row, header.slice(0, 8), params])).toEqual([
      ["reviewer-level", 2, "Bukti 31", { level: 2, proven: 1, reason: "" }],
      ["reviewer-level", 2, "Bukti 34", { level: 2, proven: 0, reason: "" }],
      ["reviewer-level", 3, "Bukti 19", { level: 2, proven: 1, reason: "" }],
      ["reviewer-level-unread", 3, "Level De", { value: "17 cukup" }],
    ]);
  });

  test("a level for an indicator without a column is told, in a recap as well", () => {
    const one = analysisOf({
      records: [{ fields: { levelDesk: "16=1; 17=1" } }],
      moreFields: ["levelDesk"],
      levels: ["sdm"],
    });
    const told = ({ findings }: Analysis): unknown =>
      findings.flatMap(({ code, params }) => (code === "reviewer-level-unread" ? [params["value"]] : []));
    expect(told(one)).toEqual(["16=1"]);
    const recap = analysisOf({
      layout: "recap",
      records: [{ fields: { levelDesk: "16=1" } }],
      moreFields: ["levelDesk"],
    });
    expect(told(recap)).toEqual(["16=1"]);
  });
});

const KEYS = new Map(sidIndicators(rules).map(({ id, key }) => [id, key]));
const level = fc.integer({ min: 0, max: 3 });
const cell = fc.record({
  id: fc.constantFrom(...SID),
  typed: level,
  desk: fc.option(level),
  proof: fc.constantFrom<"good" | CellValue>("good", "good", "menyusul", "", "rekap.exe"),
});
const innovations = fc.array(fc.uniqueArray(cell, { selector: ({ id }) => id, maxLength: 7 }), {
  minLength: 1,
  maxLength: 4,
});
type Cells = { id: string; typed: number; desk: number | null; proof: CellValue }[];

function recordOf(cells: Cells, desk: boolean, typed: (one: Cells[number]) => number): RecordSpec {
  const said = cells.flatMap(({ id, desk: at }) => (at === null ? [] : [`${KEYS.get(id)}=${at}`])).join("; ");
  return {
    levels: Object.fromEntries(cells.map((one) => [one.id, typed(one)])),
    evidence: Object.fromEntries(cells.flatMap(({ id, proof }) => (proof === "good" ? [] : [[id, proof]]))),
    fields: { levelDesk: desk ? said : "" },
  };
}

function table(rows: Cells[], desk: boolean, typed = (one: Cells[number]): number => one.typed): TableSpec {
  return { moreFields: ["levelDesk"], spd: {}, records: rows.map((cells) => recordOf(cells, desk, typed)) };
}

test("a reviewer's level never raises the proved index, and without it everything is as it was", () => {
  fc.assert(
    fc.property(innovations, (rows) => {
      const before = analysisOf(table(rows, false));
      const after = analysisOf(table(rows, true));
      expect(after.claimed).toEqual(before.claimed);
      expect(after.evidenced!.index).toBeLessThanOrEqual(before.evidenced!.index);
      expect(after.strict!.index).toBeLessThanOrEqual(before.strict!.index);
      // A blank column says what no column says.
      const { moreFields: _, ...without } = table(rows, false);
      const bare = analysisOf(without);
      expect([bare.evidenced, bare.strict]).toEqual([before.evidenced, before.strict]);
      expect(bare.findings.map(({ code, row, points }) => [code, row, points])).toEqual(
        before.findings.map(({ code, row, points }) => [code, row, points]),
      );
    }),
    { numRuns: 150 },
  );
});

test("with evidence that stands, a level accepted is what the same level typed would be", () => {
  const good = innovations.map((rows) => rows.map((cells) => cells.map((one) => ({ ...one, proof: "good" }))));
  fc.assert(
    fc.property(good, (rows) => {
      const reviewed = analysisOf(table(rows, true)).evidenced!;
      const typed = analysisOf(table(rows, false, ({ typed: at, desk }) => Math.min(at, desk ?? at))).evidenced!;
      expect(reviewed).toEqual(typed);
    }),
    { numRuns: 150 },
  );
});

test("all that follows from the proved index follows the reviewer", () => {
  let decided = 0;
  fc.assert(
    fc.property(innovations, (rows) => {
      const analysis = analysisOf(table(rows, true));
      const { claimed, evidenced } = analysis;
      const gap = gapByCause(analysis)!.reduce((sum, { points }) => sum + points, 0);
      expect(gap).toBeCloseTo(claimed.index - evidenced!.index, 9);
      expect(simulate(analysis).evidenced!.index).toBeCloseTo(evidenced!.index, 9);
      // Tried at the claimed level of another indicator, the row keeps what the reviewer left of the others.
      const first = analysis.innovations.find(({ eligible }) => eligible);
      if (first) {
        const [id = ""] = SID.filter((one) => first.evidencedLevels![one] === first.levels[one]);
        const tried = new Map([[first.row, { levels: new Map([[id, first.levels[id]!]]) }]]);
        expect(simulate(analysis, { rows: tried }).evidenced!.index).toBeCloseTo(evidenced!.index, 9);
      }
      // From what is proved to what would be if everything claimed were accepted.
      expect(indexRange(analysis, {}, 1)!.high).toBeCloseTo(evidenced!.index, 9);
      const accepted = new Map(
        analysis.innovations.map(({ row, levels }) => [
          row,
          {
            levels: new Map(
              unprovedLevels(analysis).flatMap((one) => (one.row === row ? [[one.id, levels[one.id]!]] : [])),
            ),
          },
        ]),
      );
      const best = simulate(analysis, { rows: accepted }).evidenced!.index;
      expect(indexRange(analysis, {}, 0)!.low).toBeCloseTo(best, 9);
      for (const finding of analysis.findings.filter(({ code }) => code === "reviewer-level")) {
        decided += 1;
        const without = rows.map((cells, at) =>
          at + 5 === finding.row
            ? cells.map((one) => (one.id === finding.indicator ? { ...one, desk: null } : one))
            : cells,
        );
        const gain = analysisOf(table(without, true)).evidenced!.index - evidenced!.index;
        expect(finding.points).toBeCloseTo(gain, 9);
      }
    }),
    { numRuns: 120 },
  );
  expect(decided).toBeGreaterThan(50);
});

test("sorted rows keep what was decided about them", () => {
  const cells: Cells[] = [
    [{ id: "regulasi", typed: 3, desk: 1, proof: "good" }],
    [{ id: "monev", typed: 2, desk: 0, proof: "good" }],
  ];
  const levels = (rows: Cells[]): unknown =>
    analysisOf(table(rows, true)).innovations.map(({ evidencedLevels }) => [
      evidencedLevels!["regulasi"],
      evidencedLevels!["monev"],
    ]);
  expect(levels(cells)).toEqual([
    [1, 2],
    [2, 0],
  ]);
  expect(levels([...cells].reverse())).toEqual([
    [2, 0],
    [1, 2],
  ]);
});
