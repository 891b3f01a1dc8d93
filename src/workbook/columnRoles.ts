import type { ColumnRole, FieldId } from "./types";

/** A column of a table that was read, or of one that we make. */
interface Column {
  role: { kind: string; field?: FieldId };
}

/** For `find` and `some` over columns: whether a column holds a field of the profile. */
export function holdsField(field: FieldId): (column: Column) => boolean {
  return ({ role }) => role.kind === "field" && role.field === field;
}

const holdsMaturity = holdsField("kematangan");

/** Whether somebody wrote a score into a column: a level, its points or a maturity. */
export function holdsScore(column: Column): boolean {
  return column.role.kind === "level" || column.role.kind === "score" || holdsMaturity(column);
}

const SCORING: readonly ColumnRole["kind"][] = ["level", "tick", "measure", "score"];

/** Whether anything in a table gives a score: levels, what they follow from, or a maturity. */
export function givesScores(columns: readonly Column[]): boolean {
  return columns.some((column) => SCORING.some((kind) => kind === column.role.kind) || holdsMaturity(column));
}
