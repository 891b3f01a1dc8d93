import type { FieldId } from "./types";

/** The dates of the national form, in its order. */
export const FORM_DATES = ["ujiCoba", "penerapan", "pengembangan"] as const satisfies readonly FieldId[];
export type FormDate = (typeof FORM_DATES)[number];

const DATES: ReadonlySet<FieldId> = new Set<FieldId>([...FORM_DATES, "tanggalDesk"]);

/** Whether the cells of a field are dates: those of the form, and the day of the reviewer's decision. */
export function isDateField(field: FieldId): boolean {
  return DATES.has(field);
}
