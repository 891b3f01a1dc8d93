import type { DepartmentMeasure } from "../../analysis/departmentRanks";

/** What the departments are sorted by, each with the most first but for the names. */
export type DepartmentOrder = DepartmentMeasure | "name";

export const DEPARTMENT_ORDERS: readonly DepartmentOrder[] = ["lost", "maturity", "proved", "innovations", "name"];

/** The columns of the table, in their order. */
export const DEPARTMENT_COLUMNS = [
  "name",
  "innovations",
  "maturity",
  "proved",
  "lost",
] as const satisfies readonly DepartmentOrder[];
