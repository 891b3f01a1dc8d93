import type { ColumnRole, FieldId } from "./types";

/** A column of a table that was read, or of one that we make. */
interface Column {
  role: { kind: string; field?: FieldId };
}

/** For `find` and `some` over columns: whether a column holds a field of the profile. */
export function holdsField(field: FieldId): (column: Column) => boolean {
  return ({ role }) => role.kind === "field" && role.field === field;
}

const SCORING: readonly ColumnRole["kind"][] = ["level", "tick", "measure", "score"];

/** Whether anything in a table gives a score: levels, what they follow from, or a maturity. */
export function givesScores(columns: readonly Column[]): boolean {
  return columns.some(
    (column) => SCORING.some((kind) => kind === column.role.kind) || holdsField("kematangan")(column),
  );
}
