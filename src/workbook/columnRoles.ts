import type { FieldId } from "./types";

/** A column of a table that was read, or of one that we make. */
interface Column {
  role: { kind: string; field?: FieldId };
}

/** For `find` and `some` over columns: whether a column holds a field of the profile. */
export function holdsField(field: FieldId): (column: Column) => boolean {
  return ({ role }) => role.kind === "field" && role.field === field;
}
