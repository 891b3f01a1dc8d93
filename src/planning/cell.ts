import type { Analysis } from "../analysis/types";
import type { CellPlace } from "../workbook/sheetData";
import type { InnovationTable, SpdTable } from "../workbook/types";
import { rowFaults } from "../analysis/faults";
import type { ServedInnovation, Step } from "./types";

export interface PlanTables {
  innovations: InnovationTable | null;
  spd: SpdTable | null;
}

/** Whether the level stands in the workbook already and only lacks its document. */
export function proves({ to, claimed }: Step): boolean {
  return to <= claimed;
}

function innovationColumn({ columns }: InnovationTable, indicator: string, proof: boolean): number | undefined {
  const find = (role: "level" | "tick" | "evidence" | "measure"): number | undefined =>
    columns.find((column) => column.role.kind === role && column.role.indicator === indicator)?.column;
  const level = find("level") ?? find("tick") ?? find("measure");
  return proof ? (find("evidence") ?? level) : level;
}

/** The cell where the document of an innovation that a letter serves goes. */
export function servedCell(
  { row, to, claimed }: ServedInnovation,
  indicator: string | null,
  { innovations }: PlanTables,
): CellPlace | null {
  if (indicator === null || !innovations) return null;
  const column = innovationColumn(innovations, indicator, to <= claimed);
  return column === undefined ? null : { sheet: innovations.sheet, row, column };
}

/** The cell where the work of a step begins; `null` for what is not in the workbook yet, or in many rows of it. */
export function stepCell(step: Step, { innovations }: Analysis, tables: PlanTables): CellPlace | null {
  if (step.kind === "qualify") {
    const row = innovations.find((one) => one.row === step.row);
    return (row && rowFaults(row)[0]) ?? null;
  }
  const { indicator } = step;
  if (indicator === null) return null;
  if (step.kind === "spd") {
    const record = tables.spd?.records.find((one) => one.indicator === indicator);
    if (!tables.spd || !record) return null;
    const { level, evidence } = tables.spd.columns;
    return { sheet: tables.spd.sheet, row: record.row, column: proves(step) ? (evidence ?? level) : level };
  }
  const column = tables.innovations && innovationColumn(tables.innovations, indicator, proves(step));
  if (column === undefined || column === null || step.row === null) return null;
  return { sheet: tables.innovations!.sheet, row: step.row, column };
}
