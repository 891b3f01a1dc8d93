import { rangeText } from "../rangeText";
import type { TableRow } from "./tableRow";
import { changed, sameOr, type ValuePlaces } from "./changedValues";
import type { Column } from "./words";
import type { Indicator, LevelTriple, MeasuringBasis, NumericRange, Sourced } from "../types";
import { valueOf } from "../value";

export type { ValuePlaces } from "./changedValues";

const LEVEL_COLUMNS = ["level1", "level2", "level3"] as const satisfies readonly Column[];
const RANGE_COLUMNS = ["range1", "range2", "range3"] as const satisfies readonly Column[];
const EXTENSION = /^[a-z0-9]+$/;
const ANY_TYPE = /^(?:tidak diketahui|unknown|\?)$/;

/** All three cells, or `null` when all are blank. */
function triple<T>(
  row: TableRow,
  columns: readonly Column[],
  read: (column: Column) => T | null,
  missing: "levelMissing" | "rangeMissing",
): LevelTriple<T> | null {
  const cells = columns.map((column) => ({ column, value: read(column) }));
  if (cells.every(({ value }) => value === null)) return null;
  const blank = cells.find(({ value }) => value === null);
  if (blank) throw row.refuse(blank.column, { key: missing, params: {} });
  return cells.map(({ value }) => value) as LevelTriple<T>;
}

function readLevels(row: TableRow, base: Indicator): Indicator["levels"] {
  const levels = triple(row, LEVEL_COLUMNS, (column) => row.text(column), "levelMissing");
  const known = valueOf(base.levels);
  // What is written has single blanks between words, so the comparison does not mind others.
  const same = (text: string, i: number): boolean => text === known?.[i]?.replace(/\s+/g, " ").trim();
  return !levels || levels.every(same) ? base.levels : changed(levels, row);
}

/** Ranges as written; those of the base where the text is the base's, which keeps how it was published. */
function readRanges(
  row: TableRow,
  known: LevelTriple<NumericRange> | null,
  decimals: number,
): LevelTriple<NumericRange> | null {
  const texts = RANGE_COLUMNS.map((column) => row.text(column));
  const isKnown = (text: string | null | undefined, i: number): boolean =>
    known !== null && text === rangeText(known[i]!, decimals);
  if (texts.every(isKnown)) return known;
  const ranges = triple(row, RANGE_COLUMNS, (column) => row.range(column), "rangeMissing");
  return ranges?.every((range, i) => isKnown(rangeText(range, decimals), i)) ? known : ranges;
}

function readFileTypes(row: TableRow, base: Indicator["evidence"]): Indicator["evidence"] {
  const cell = row.text("fileTypes")?.toLowerCase();
  if (cell === undefined) return base;
  const known = valueOf(base);
  const types = ANY_TYPE.test(cell) ? null : cell.split(/[\s,;]+/).filter((type) => type !== "");
  const wrong = types?.find((type) => !EXTENSION.test(type));
  if (wrong !== undefined) {
    const params = { expected: "pdf, jpg, png, mp4, url", received: wrong };
    throw row.refuse("fileTypes", { key: "wrongForm", params });
  }
  if ((types?.join() ?? null) === (known?.fileTypes?.join() ?? null)) return base;
  const rest = known ?? { form: "document" as const, documents: [], years: null, link: false };
  return changed({ ...rest, fileTypes: types }, row);
}

function readMandatory(row: TableRow, base: Sourced<boolean>): Sourced<boolean> {
  if (row.isUnknown("mandatory")) return valueOf(base) === null ? base : changed<boolean>(null, row);
  const mandatory = row.yesNo("mandatory");
  return mandatory === null || mandatory === valueOf(base) ? base : changed(mandatory, row);
}

function readWeight(row: TableRow, base: Sourced<number>, path: string, places: ValuePlaces): Sourced<number> {
  const value = row.isUnknown("value") ? null : row.hundredths("value");
  if (value === 0) throw row.refuse("value", { key: "numberNeeded", params: {} });
  return sameOr(base, value, row, places, path, "value");
}

function readName(row: TableRow, base: Indicator): Pick<Indicator, "name" | "aliases"> {
  const name = row.text("name") ?? base.name;
  if (name === base.name.replace(/\s+/g, " ").trim()) return { name: base.name, aliases: base.aliases };
  // Sheets may still carry the old name as their header.
  return { name, aliases: [...new Set([...base.aliases, base.name])] };
}

function readDecimals(row: TableRow, base: number): number {
  return row.has("decimals") ? row.attempt(base, () => row.whole("decimals", 0)) : base;
}

/** An indicator as its row gives it; blank cells leave the base year's value, but for the weight. */
export function readIndicator(row: TableRow, base: Indicator, index: number, places: ValuePlaces): Indicator {
  const path = `indicators[${index}]`;
  const known = valueOf(base.ranges);
  const decimals = readDecimals(row, base.decimals ?? 0);
  const ranges = row.attempt(known, () => readRanges(row, known, base.decimals ?? 0));
  places.set(`${path}.ranges`, row.path("range1"));
  const evidence = row.attempt(base.evidence, () => readFileTypes(row, base.evidence));
  const otherRanges = ranges !== null && ranges !== known;
  return {
    ...base,
    ...row.attempt({ name: base.name, aliases: base.aliases }, () => readName(row, base)),
    weight: row.attempt(base.weight, () => readWeight(row, base.weight, `${path}.weight`, places)),
    mandatory: row.attempt(base.mandatory, () => readMandatory(row, base.mandatory)),
    levels: row.attempt(base.levels, () => readLevels(row, base)),
    ...(otherRanges ? { kind: "numeric" as const, ranges: changed(ranges, row) } : {}),
    ...(decimals === (base.decimals ?? 0) ? {} : { decimals }),
    ...(evidence ? { evidence } : {}),
  };
}

/** The indicator with one of its measuring bases as the row gives it; `null` when it has no such basis. */
export function readBasis(
  row: TableRow,
  indicator: Indicator,
  letter: string,
  index: number,
  places: ValuePlaces,
): Indicator | null {
  const bases = valueOf(indicator.bases) ?? [];
  const place = bases.findIndex(({ key }) => key === letter);
  const base = bases[place];
  if (!base || !indicator.bases) return null;
  places.set(`indicators[${index}].bases.value[${place}].ranges`, row.path("range1"));
  const decimals = readDecimals(row, base.decimals);
  const name = row.attempt(base.name, () => row.text("name") ?? base.name);
  const ranges = row.attempt(base.ranges, () => readRanges(row, base.ranges, base.decimals) ?? base.ranges);
  const same = ranges === base.ranges && decimals === base.decimals && name === base.name.replace(/\s+/g, " ").trim();
  if (same) return indicator;
  const read: MeasuringBasis = { ...base, name, decimals, ranges };
  const all = bases.map((other, i) => (i === place ? read : other));
  return { ...indicator, bases: changed(all, row) };
}
