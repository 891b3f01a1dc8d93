import type { TableCandidate } from "../candidates";
import type { HeaderReader } from "../header/headers";
import { FIRST_OFFICIAL, LAST_OFFICIAL } from "../header/officialNumbers";
import type { RowCells } from "./rowKinds";

/** How surely a text has to be a header. */
const SURE = 0.9;
const ENOUGH_HEADERS = 2;
/** So many indicators and nothing else head a block without a name. */
const ENOUGH_INDICATORS = 3;
const FIGURE = /^\(?-?\d[\d.,]*\)?%?$/;

/** What a row heads: innovations with or without columns of indicators, or anything else. */
export type OtherHeader = "innovations" | "indicators" | "others";

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
 * sums: a header where the names or the running numbers stand and more of them beside it, or nothing but indicators. The
 * only figures in it are numbers of indicators. Every row is asked: a figure in front of it settles most, and of the
 * texts the first two are looked at first.
 */
export function headsAnother({ filled, name, number }: RowCells, reader: HeaderReader): OtherHeader | null {
  const front = filled.filter(({ column }) => column === name || column === number);
  const isUnnamed = front.length === 0;
  if (filled.length < (isUnnamed ? ENOUGH_INDICATORS : ENOUGH_HEADERS)) return null;
  if (!isUnnamed && FIGURE.test(front[0]!.text)) return null;
  const figures = filled.flatMap(({ text }) => (FIGURE.test(text) ? Number(text) : []));
  const mayBeKey = (figure: number, at: number): boolean =>
    (figure >= FIRST_OFFICIAL && figure <= LAST_OFFICIAL) || (!isUnnamed && figure === figures[0]! + at);
  if (!figures.every(mayBeKey)) return null;
  const surely = <Match extends { certainty: number }>(matches: readonly Match[]): Match | undefined =>
    matches.find(({ certainty }) => certainty >= SURE);
  if (!isUnnamed && !front.some(({ text }) => surely(reader.fields(text)))) return null;
  const readings = filled.map(({ text }) => reader.read(text));
  const keys = readings.flatMap((one) => (one.bare && one.kind !== "foreign" ? (one.number ?? []) : []));
  // "Level 2", "Level 2": levels repeat, numbers of indicators do not.
  const areKeys = keys.every((key) => key >= FIRST_OFFICIAL) || (!isUnnamed && new Set(keys).size === keys.length);
  const named = readings.filter((one) => surely(one.indicators)?.contextual === false);
  const indicators = named.length + (areKeys ? keys.length : 0);
  if (isUnnamed) return indicators === filled.length ? "indicators" : null;
  const fields = readings.flatMap((reading) => surely(reading.fields)?.field ?? []);
  const isOfNames = fields.includes("nama");
  if (isOfNames && indicators >= ENOUGH_HEADERS && 2 * (fields.length + indicators) >= filled.length)
    return "indicators";
  if (figures.length > 0 || fields.length < ENOUGH_HEADERS || 2 * fields.length < filled.length) return null;
  return isOfNames ? "innovations" : "others";
}
