import type { Analysis } from "../../../analysis/types";
import { departmentsOf } from "../../../checks/shared/departments/departments";
import type { WorkbookReading } from "../../../workbook/types";
import type { DepartmentChoice } from "./findingsView";

/** A department as a choice of the list: the names as the innovations of its rows write them. */
export function departmentChoice(
  { name, rows }: { name: string; rows: readonly number[] },
  { innovations }: Analysis,
): DepartmentChoice {
  const own = new Set(rows);
  return { name, spellings: [...new Set(innovations.filter(({ row }) => own.has(row)).map(({ opd }) => opd))] };
}

/** The departments that have innovations, however their names are written. */
export function departmentChoices(analysis: Analysis, reading: WorkbookReading | null): DepartmentChoice[] {
  if (!reading?.innovations) return [];
  const included = reading.innovations.records.filter((record) => record.included);
  return departmentsOf({ included, opd: reading.opd })
    .filter(({ rows }) => rows.length > 0)
    .map((department) => departmentChoice(department, analysis));
}
