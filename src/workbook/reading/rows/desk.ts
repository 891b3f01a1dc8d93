import type { ColumnRole, FieldId } from "../../types";

/**
 * Columns of the reviewer: what the desk decided about a row, why, and when, which never change a score, and the levels
 * that it accepts, which may lower what is proved.
 */
export const DESK_FIELDS = [
  "keputusanDesk",
  "catatanDesk",
  "tanggalDesk",
  "levelDesk",
] as const satisfies readonly FieldId[];

export type DeskField = (typeof DESK_FIELDS)[number];

export function isDeskField(field: string): field is DeskField {
  return DESK_FIELDS.some((one) => one === field);
}

export function isDeskRole(role: ColumnRole): boolean {
  return role.kind === "field" && isDeskField(role.field);
}
