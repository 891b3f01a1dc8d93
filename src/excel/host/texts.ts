import type { excel } from "../../i18n/id/excel";

/** A key of `src/i18n/id/excel.ts`. */
export type ExcelTextKey = keyof typeof excel;

/** A sentence for the user: translate `key` with `params`. */
export interface Notice {
  key: ExcelTextKey;
  params: Record<string, string | number>;
  tone: "success" | "info" | "warning" | "error";
}
