import { holdsField } from "../../workbook/columnRoles";
import { answersInDigits, answersOfColumn, leavesOut } from "../../workbook/reading/rows/included";
import { cleanText } from "../../workbook/index";
import type { CellValue, InnovationTable } from "../../workbook/types";

/** An answer to be typed into the column *Diikutkan*. Zero-based column, Excel's row. */
export interface ChoiceCell {
  row: number;
  column: number;
  value: string | number | boolean;
  /** What the cell holds until then. */
  held: CellValue;
}

/** Yes and no in the way of a column: 1 and 0, TRUE and FALSE, or words. */
function wordsOf(values: readonly CellValue[]): { yes: ChoiceCell["value"]; no: ChoiceCell["value"] } {
  if (answersInDigits(values)) return { yes: 1, no: 0 };
  if (values.some((value) => typeof value === "boolean")) return { yes: true, no: false };
  return { yes: "Ya", no: "Tidak" };
}

/**
 * What has to be typed so that the table says which innovations are sent: a refusing answer for those that stay behind,
 * and an accepting one only where nothing was answered. Innovations that are out already stay as they are.
 * @param send Excel rows
 * @returns `null` when the table has no such column
 */
export function choiceCells({ columns, records }: InnovationTable, send: ReadonlySet<number>): ChoiceCell[] | null {
  const column = columns.find(holdsField("diikutkan"))?.column;
  if (column === undefined) return null;
  const values = records.map(({ fields }) => fields.diikutkan?.raw ?? null);
  const { yes, no } = wordsOf(values);
  const answers = answersOfColumn(values);
  return records.flatMap(({ row, included, fields }): ChoiceCell[] => {
    if (!included) return [];
    const raw = fields.diikutkan?.raw ?? null;
    if (!send.has(row)) return leavesOut(raw, answers) ? [] : [{ row, column, value: no, held: raw }];
    return cleanText(raw) === "" ? [{ row, column, value: yes, held: raw }] : [];
  });
}
