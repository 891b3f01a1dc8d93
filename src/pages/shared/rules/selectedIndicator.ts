import type { CellTarget } from "../../../actions/types";
import type { Analysis, InnovationResult } from "../../../analysis/types";
import { columnName } from "../../../workbook/index";
import type { WorkbookReading } from "../../../workbook/types";

/** The indicator that a cell of the workbook is about. */
export interface SelectedIndicator {
  /** `Indicator.id` */
  id: string;
  /** The cell without its sheet, `K12`. */
  cell: string;
}

/** @returns the indicator of a column of the innovation table or of a row of the SPD table; `null` for other cells */
export function indicatorOfCell(
  selected: CellTarget | null,
  reading: WorkbookReading | null,
): SelectedIndicator | null {
  if (!selected || !reading) return null;
  const { innovations, spd } = reading;
  const cell = `${columnName(selected.column)}${selected.row}`;
  // Rows of a reading count from 0, Excel's from 1; the row below the last one is where the next innovation is typed.
  if (
    innovations?.sheet === selected.sheet &&
    selected.row > innovations.headerTop &&
    selected.row <= innovations.lastRow + 2
  ) {
    const role = innovations.columns.find(({ column }) => column === selected.column)?.role;
    if (role && "indicator" in role) return { id: role.indicator, cell };
  }
  if (spd?.sheet !== selected.sheet) return null;
  const record = spd.records.find(({ row }) => row === selected.row);
  return record ? { id: record.indicator, cell } : null;
}

/** @returns the innovation whose row is selected; `null` when it is none that counts */
export function innovationOfCell(
  selected: CellTarget | null,
  reading: WorkbookReading | null,
  analysis: Analysis | null,
): InnovationResult | null {
  if (!selected || !analysis || reading?.innovations?.sheet !== selected.sheet) return null;
  return analysis.innovations.find(({ row }) => row === selected.row) ?? null;
}
