import type { CellValue, InnovationRecord } from "../../workbook/types";
import { columnsOf } from "./columns";
import type { CheckContext, FindingEffect, FindingParams, Observation } from "../types";

/** Where in the row, and what is reported there. */
export interface RowFinding {
  code: string;
  /** Zero-based column on the sheet. */
  column: number;
  effect: FindingEffect;
  params?: FindingParams;
  indicator?: string;
  atMost?: Observation["atMost"] | undefined;
}

/** An observation about one innovation. */
export function inRow(context: CheckContext, record: InnovationRecord, finding: RowFinding): Observation {
  const observation = inTable(context, record.row, finding);
  observation.innovationRow = record.row;
  return observation;
}

/** An observation in the innovation table that concerns no single innovation. @param row Excel's row number, from 1 */
export function inTable(context: CheckContext, row: number, finding: RowFinding): Observation {
  const { code, column, effect, params = {}, indicator, atMost } = finding;
  const observation: Observation = {
    code,
    sheet: context.innovations.sheet,
    row,
    column,
    header: columnsOf(context.innovations).headers.get(column) ?? "",
    params,
    effect,
    innovationRow: null,
  };
  if (indicator !== undefined) observation.indicator = indicator;
  if (atMost !== undefined) observation.atMost = atMost;
  return observation;
}

const LONGEST = 80;
/** White space that is folded; most values have none. */
const UNTIDY = /[^\S ]|\s\s|^\s|\s$/;

/** A value for a message: on one line, at most 80 characters. */
export function excerpt(value: CellValue): string {
  const whole = String(value ?? "");
  const text = UNTIDY.test(whole) ? whole.replace(/\s+/g, " ").trim() : whole;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

const MOST_ROWS = 8;

/** Row numbers for a message, the first eight of them: `5, 7, 12, …`. */
export function rowList(records: readonly InnovationRecord[]): string {
  const rows = records.slice(0, MOST_ROWS).map((record) => record.row);
  return `${rows.join(", ")}${records.length > MOST_ROWS ? ", …" : ""}`;
}
