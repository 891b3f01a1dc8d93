import type { FormDate } from "../../workbook/dateFields";
import type { InnovationRecord } from "../../workbook/types";
import { filledText } from "./columns";

/** The ISO date of a cell; `null` when blank or unreadable. */
export function dateIn(record: InnovationRecord, field: FormDate): string | null {
  return filledText(record, field) === "" ? null : (record.fields[field]?.date ?? null);
}
