import type { CellValue, InnovationRecord } from "../../workbook/types";

const LONGEST = 80;
/** White space that is folded; most values have none. */
const UNTIDY = /[^\S ]|\s\s|^\s|\s$/;

/** A value for a message: on one line, at most 80 characters. */
export function excerpt(value: CellValue): string {
  const whole = String(value ?? "");
  const text = UNTIDY.test(whole) ? whole.replace(/\s+/g, " ").trim() : whole;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

export const MOST_ROWS = 8;

/** Row numbers for a message, the first eight of them: `5, 7, 12, …`. */
export function rowList(records: readonly Pick<InnovationRecord, "row">[]): string {
  const rows = records.slice(0, MOST_ROWS).map((record) => record.row);
  return `${rows.join(", ")}${records.length > MOST_ROWS ? ", …" : ""}`;
}
