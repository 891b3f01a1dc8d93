import type { TableCandidate } from "../candidates";
import type { HeaderReader } from "../header/headers";
import type { FieldId } from "../../types";
import type { FilledCell, RowCells } from "./rowKinds";

/** How surely a text has to be a header. */
const SURE = 0.9;
const ENOUGH_HEADERS = 2;
const FIGURE = /^\(?-?\d[\d.,]*\)?%?$/;

/**
 * The last column of a table: the last one that was recognised, and those that are headed right beside it. What stands
 * behind a column without a header is another table, such as the sums of each department.
 */
export function lastOwnColumn({ columns }: Pick<TableCandidate, "columns">): number {
  let last = columns.reduce((found, { role }, index) => (role.kind === "other" ? found : index), 0);
  while (columns[last + 1] && columns[last + 1]!.header !== "") last += 1;
  return columns[last]?.column ?? 0;
}

/**
 * Whether a row heads another table, one of innovations or of anything else, such as the departments with their
 * sums: no figure in it, a header where the names or the running numbers stand, and more of them beside it. Every row is
 * asked: the first figure settles it, and of the texts those two are looked at first.
 */
export function headsAnother(row: RowCells, reader: HeaderReader): "innovations" | "others" | null {
  const fieldOf = ({ text }: FilledCell): FieldId | null => {
    const [first] = reader.fields(text);
    return first && first.certainty >= SURE ? first.field : null;
  };
  if (row.filled.length < ENOUGH_HEADERS || row.filled.some(({ text }) => FIGURE.test(text))) return null;
  const isHeaded = row.filled.some(
    (cell) => (cell.column === row.name || cell.column === row.number) && fieldOf(cell) !== null,
  );
  if (!isHeaded) return null;
  const known = row.filled.map(fieldOf).filter((field) => field !== null);
  if (known.length < ENOUGH_HEADERS || 2 * known.length < row.filled.length) return null;
  return known.includes("nama") ? "innovations" : "others";
}
