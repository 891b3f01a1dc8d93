import { analyze, type Analysis } from "../../src/analysis/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readWorkbook } from "../../src/workbook/index";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

const AFFAIRS = [
  "Pendidikan",
  "Kesehatan",
  "Pekerjaan Umum dan Penataan Ruang",
  "Perumahan Rakyat dan Kawasan Permukiman",
  "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
  "Sosial",
];

/** Eight innovations over all basic services, every indicator at level 2, with evidence. */
export function eight(): RowSpec[] {
  return Array.from({ length: 8 }, (_, index) => ({
    name: `Inovasi ${String.fromCharCode(65 + index)}`,
    affair: AFFAIRS[index % AFFAIRS.length]!,
  }));
}

/** The rows with SPD at level 2 under the rules of a year. */
export function analysisOf(year: number, rows: readonly RowSpec[] = eight()): Analysis {
  const rules = ruleSet(year);
  const { innovations, spd, opd } = readWorkbook(workbook(wideSheet(rows), spdSheet(2)), rules);
  if (!innovations) throw new Error("no table");
  return analyze({ innovations, spd, opd, rules });
}
