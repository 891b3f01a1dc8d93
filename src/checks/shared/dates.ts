import type { FormDate } from "../../workbook/dateFields";
import type { InnovationRecord } from "../../workbook/types";
import { tellsMonthAlone } from "../../workbook/cells/date";
import { filledText } from "./columns";

/** The ISO date of a cell; `null` when blank or unreadable. */
export function dateIn(record: InnovationRecord, field: FormDate): string | null {
  return filledText(record, field) === "" ? null : (record.fields[field]?.date ?? null);
}

/** The last day that a cell may mean, to compare with: `2024-03-31` for _Maret 2024_. */
export function latestIn(record: InnovationRecord, field: FormDate): string | null {
  const date = dateIn(record, field);
  return date !== null && tellsMonthAlone(record.fields[field]!.raw) ? `${date.slice(0, 8)}31` : date;
}
