import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import { JudgingMemory } from "../../src/checks/shared/judgingMemory";
import { readWorkbook } from "../../src/workbook/index";
import { ReadingMemory } from "../../src/workbook/reading/memory";
import { ColumnMemory } from "../../src/workbook/reading/rows/columnMemory";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { rules2026 as rules, spdSheet, wideSheet, workbook } from "../support/workbooks";

const ROWS = 60;
const EDITED = 30;
/** The first rows below a header may number its columns, so that they are read each time. */
const FIRST = 4;
/** A column of levels. */
const LEVEL = 7;

const start = wideSheet(
  Array.from({ length: ROWS }, (_, index) => ({
    name: `Inovasi ${index + 1}`,
    opd: `Dinas ${index % 7}`,
    evidence: { "25": "menyusul", "30": "" },
  })),
);

function typed(sheet: SheetData, row: number, column: number, value: CellValue): SheetData {
  const values = [...sheet.values];
  values[row] = values[row]!.map((cell, at) => (at === column ? value : cell));
  return { ...sheet, values };
}

function judging(): (sheet: SheetData) => Analysis {
  const [reading, judged] = [new ReadingMemory(new ColumnMemory()), new JudgingMemory()];
  return (sheet) => {
    const { innovations, spd, opd } = readWorkbook(workbook(sheet, spdSheet(2)), rules, { memory: reading });
    return analyze({ innovations: innovations!, spd, opd, rules, memory: judged });
  };
}

test("a typed level changes the index and leaves what is found of all other innovations as it is", () => {
  const judge = judging();
  const before = judge(start);
  const after = judge(typed(start, EDITED, LEVEL, 1));
  expect(after.claimed.index).not.toBe(before.claimed.index);
  expect(after.evidenced!.index).not.toBe(before.evidenced!.index);
  const row = EDITED + 1;
  const isOther = (one: number | null): boolean => one !== null && one >= FIRST && one !== row;
  const others = ({ findings }: Analysis): unknown[] => findings.filter((one) => isOther(one.innovationRow));
  expect(others(after).length).toBeGreaterThan(ROWS);
  const kept = new Set<unknown>(before.findings);
  expect(others(after).filter((finding) => !kept.has(finding))).toEqual([]);
  after.innovations.forEach((result, at) => {
    if (result.row >= FIRST)
      expect([result.row, result === before.innovations[at]]).toEqual([result.row, isOther(result.row)]);
  });
});

test("another row in the divisor changes what everything is worth", () => {
  const judge = judging();
  const before = judge(start);
  const after = judge(typed(start, EDITED, LEVEL + 2 * 20, "Tidak"));
  expect(after.claimed.n).toBe(before.claimed.n - 1);
  const points = ({ findings }: Analysis): (number | undefined)[] =>
    findings.filter(({ row }) => row === 2).map((finding) => finding.points);
  expect(points(after)).not.toEqual(points(before));
  expect(points(after)).toEqual(points(judging()(typed(start, EDITED, LEVEL + 2 * 20, "Tidak"))));
});

test("the worth of a finding is the same number from whatever index it is counted", () => {
  const at = (level: number): (number | undefined)[] => {
    const { findings } = judging()(typed(start, EDITED, LEVEL, level));
    return findings
      .filter(({ innovationRow }) => innovationRow === 2)
      .flatMap(({ points, together }) => [points, together]);
  };
  expect(at(1)).toEqual(at(2));
  expect(at(1)).toEqual(at(3));
  expect(at(1).some((points) => (points ?? 0) > 0)).toBe(true);
});
