import type { FieldId, InnovationRecord } from "../../workbook/types";
import { filledText } from "./columns";

/** The date columns of the form in their order. */
export const DATE_FIELDS = ["ujiCoba", "penerapan", "pengembangan"] as const satisfies readonly FieldId[];

/** The ISO date of a cell; `null` when blank or unreadable. */
export function dateIn(record: InnovationRecord, field: (typeof DATE_FIELDS)[number]): string | null {
  return filledText(record, field) === "" ? null : (record.fields[field]?.date ?? null);
}
