import type { FormDate } from "../../workbook/dateFields";
import type { InnovationRecord } from "../../workbook/types";
import { filledText } from "./columns";

/** The ISO date of a cell; `null` when blank or unreadable. */
export function dateIn(record: InnovationRecord, field: FormDate): string | null {
  return filledText(record, field) === "" ? null : (record.fields[field]?.date ?? null);
}

/** The month in front of its year: `03/2024`. */
const MONTH_NUMBER = /^\D*\d{1,2}\s?[-/.]\s?(?=\d{4}$)/;
/** Days as programs write them, or the first of a month. */
const DAY = /\d{5}|\d{4}-\d\d-\d|(?<!\d)0?1(?!\d)/;

/** The last day that a cell may mean, to compare with: `2024-03-31` for _Maret 2024_, which is read as its first day. */
export function latestIn(record: InnovationRecord, field: FormDate): string | null {
  const date = dateIn(record, field);
  const raw = record.fields[field]?.raw;
  if (!date?.endsWith("-01") || typeof raw !== "string") return date;
  return DAY.test(raw.trim().replace(MONTH_NUMBER, "")) ? date : `${date.slice(0, 8)}31`;
}
