import type { FieldMatch } from "./fields";
import type { HeaderReader, HeaderReading, NumberPlace } from "./headers";
import type { IndicatorMatch } from "./indicatorNames";
import type { ColumnKind } from "./kinds";
import { cleanText } from "../../cells/text";

/** One header cell above a column. `grouped`: it stands above several columns. */
export interface HeaderCell {
  text: string;
  grouped: boolean;
}

/** The header of a column from top to bottom, without blanks and repeats. */
export interface HeaderColumn {
  /** Zero-based column on the sheet. */
  column: number;
  cells: HeaderCell[];
}

/** What the header of one column says by itself, before the whole table is looked at. */
export interface ColumnDraft {
  column: number;
  header: string;
  fields: FieldMatch[];
  indicators: IndicatorMatch[];
  kind: ColumnKind | null;
  number: number | null;
  place: NumberPlace | null;
  /** Nothing but kind words and a number, and no indicator in the header above it. */
  bare: boolean;
  /** The level that is ticked in the column; the rest of the draft is that of the three columns together. */
  tick?: 1 | 2 | 3;
}

/** A kind with words that nobody knows ("Link Google Drive") says less than the kind alone. */
const WORDY_SHARE = 0.85;
/** A leaf says a little less about a profile column than the whole header does. */
const LEAF_SHARE = 0.97;

function strongest(first: readonly FieldMatch[], second: readonly FieldMatch[]): FieldMatch[] {
  const best = new Map<FieldMatch["field"], number>();
  for (const match of first) best.set(match.field, match.certainty);
  for (const match of second) {
    const certainty = match.certainty * LEAF_SHARE;
    if (certainty > (best.get(match.field) ?? 0)) best.set(match.field, certainty);
  }
  return [...best].map(([field, certainty]) => ({ field, certainty })).sort((a, b) => b.certainty - a.certainty);
}

/** Which year a column is about says nothing about what it holds. */
const YEAR = /^\s*(?:19|20)\d\d\s*$/;

function nearest<T>(readings: readonly HeaderReading[], pick: (reading: HeaderReading) => T | null): T | null {
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const found = pick(readings[index]!);
    if (found !== null) return found;
  }
  return null;
}

const namesOf = (reading: HeaderReading): IndicatorMatch[] | null =>
  reading.indicators.length > 0 ? reading.indicators : null;

function isSureName(match: IndicatorMatch): boolean {
  return !match.contextual && match.certainty >= 0.8;
}

/** The cells of a header without a year below them. */
function withoutYear(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  return cells.length > 1 && YEAR.test(cells[cells.length - 1]!.text) ? cells.slice(0, -1) : cells;
}

/** What stands lowest in a header and names the column. */
export function leafOf({ cells }: HeaderColumn): string {
  const named = withoutYear(cells);
  return named[named.length - 1]?.text ?? "";
}

/**
 * Reads the header of a column; a group header gives what the cell below it leaves open.
 * @param isDesk whether it is a column of the reviewer
 */
export function draftColumn(column: HeaderColumn, reader: HeaderReader, isDesk = false): ColumnDraft {
  const draft = readDraft(column, reader, isDesk);
  const isNotOurs = ({ field }: FieldMatch): boolean => field !== "levelDesk";
  return isDesk || draft.fields.every(isNotOurs) ? draft : { ...draft, fields: draft.fields.filter(isNotOurs) };
}

function readDraft(column: HeaderColumn, reader: HeaderReader, isDesk: boolean): ColumnDraft {
  const cells = withoutYear(column.cells);
  if (cells.length < column.cells.length) {
    const header = column.cells.map(({ text }) => cleanText(text)).join(" ");
    return { ...readDraft({ ...column, cells: [...cells] }, reader, isDesk), header };
  }
  const readings = column.cells.map((cell) => reader.read(cell.text));
  const leaf = readings[readings.length - 1];
  const header = readings.map((reading) => reading.text).join(" ");
  const base = { column: column.column, header, number: null, place: null, bare: false };
  if (!leaf) return { ...base, fields: [], indicators: [], kind: null };
  // The reviewer's columns stand beside any table: a group header to their left is not theirs.
  if (isDesk) return { ...base, fields: leaf.fields, indicators: [], kind: null };
  const parents = readings.slice(0, -1);
  // Header words may be split over rows: then all of them together name an indicator better than the last row alone.
  const sureness = leaf.indicators[0]?.certainty ?? 0;
  const isSplit = parents.length > 0 && !leaf.bare && !column.cells.some((cell) => cell.grouped);
  const together = column.cells.map((cell) => cell.text).join(" ");
  // Where nothing is surer than the last row, the profile columns are asked for alone, which costs the lesser half.
  const whole = isSplit && sureness < 1 ? reader.read(together) : null;
  const joined = parents.length === 0 ? leaf.fields : (whole?.fields ?? reader.fields(together));
  const kind = leaf.kind ?? nearest(parents, (reading) => reading.kind);
  const numbered =
    leaf.number !== null ? leaf : nearest(parents, (reading) => (reading.number === null ? null : reading));
  const number = { number: numbered?.number ?? null, place: numbered?.place ?? null };
  const above = nearest(parents, namesOf);
  if (leaf.bare) {
    const fields = above ? [] : strongest(joined, leaf.fields);
    return { ...base, ...number, fields, indicators: above ?? [], kind, bare: above === null };
  }
  if (whole && (whole.indicators[0]?.certainty ?? 0) > sureness) {
    return { ...base, ...number, fields: joined, indicators: whole.indicators, kind };
  }
  const groupIsIndicator = parents.some(
    (reading, index) => column.cells[index]!.grouped && reading.indicators.some(isSureName),
  );
  const isNamed = leaf.indicators.length > 0 && !(groupIsIndicator && leaf.indicators[0]!.loose);
  if (isNamed) {
    return { ...base, ...number, fields: strongest(joined, leaf.fields), indicators: leaf.indicators, kind };
  }
  if (groupIsIndicator) {
    if (leaf.kind === null || leaf.kind === "foreign" || !above) {
      return { ...base, fields: [], indicators: [], kind: "foreign" };
    }
    const indicators = above.map((match) => ({ ...match, certainty: match.certainty * WORDY_SHARE }));
    return { ...base, fields: [], indicators, kind: leaf.kind };
  }
  return { ...base, ...number, fields: strongest(joined, leaf.fields), indicators: [], kind };
}
