import { indicatorsById, sidIndicators, valueOf } from "../../rules/index";
import { ROWS_AT_ONCE, type Pausing } from "../../rules/pausing";
import type { Indicator } from "../../rules/types";
import { holdsField, holdsScore } from "../columnRoles";
import { parseLevel } from "../cells/level";
import { parseNumber } from "../cells/number";
import { cleanText, isBlankCode, normalizeText } from "../cells/text";
import type { CellValue, InnovationRecord, MappedColumn, SecondValues } from "../types";
import type { HeaderReader } from "./header/headers";
import { isOfReviewer, mayHoldValues } from "./header/reviewers";
import { levelPoints } from "./levelPoints";
import type { Found } from "./readCandidate";
import { lastOwnColumn } from "./rows/otherTable";
import { isOfOtherYear } from "./years";

/** What a maturity is called. */
const SCORE = /\b(?:skor|nilai|score|kematangan|poin|hasil|angka|total|verifikasi|validasi)\b/;
/** A verdict that is no number: *Tidak sesuai*, *Ditolak*, *Revisi*. */
const DENIAL = /^(?:tidak|tdk|belum|blm|kurang|ditolak|tolak|revisi|perbaiki|no|x)\b/;
/** Above every maturity: days, amounts, persons. */
const HIGHEST = 150;
const HALF_HUNDREDTH = 0.005;
const SURE = 0.8;
/** Whatever stands between the level of an indicator and a second one. */
const NEAR = 4;

/** Whether a cell beside a level says something else than the level, or its points. */
export function differs(raw: CellValue, level: number, { weight, levels }: Indicator): boolean {
  if (isBlankCode(raw) && raw !== 0) return false;
  const number = parseNumber(raw);
  if (number !== null) return number <= HIGHEST && number !== level && number !== level * (valueOf(weight) ?? 1);
  const read = parseLevel(raw, valueOf(levels) ?? []);
  return read.invalid ? DENIAL.test(normalizeText(cleanText(raw))) : !read.blank && read.level !== level;
}

/** The number of `V16` and the like; `""` without one. */
function glued(header: string): string {
  return /^[a-z]{1,4}[.\s_-]*(\d{2})$/.exec(normalizeText(header))?.[1] ?? "";
}

/** A column that is not read, and the indicator that it says something of; `null` for the whole innovation. */
interface Second {
  column: MappedColumn;
  of: { indicator: Indicator; read: MappedColumn } | null;
}

class SecondColumns {
  private readonly byId: ReadonlyMap<string, Indicator>;
  private readonly levels = new Map<string, MappedColumn>();
  private readonly maturity: MappedColumn | undefined;

  constructor(
    private readonly found: Found,
    private readonly reader: HeaderReader,
  ) {
    const { columns } = found.candidate;
    this.byId = indicatorsById(reader.rules);
    for (const column of columns) if (column.role.kind === "level") this.levels.set(column.role.indicator, column);
    this.maturity = columns.find(holdsField("kematangan"));
  }

  all(): Second[] {
    const { columns } = this.found.candidate;
    const read = new Set(columns.filter(holdsScore).map(({ header }) => normalizeText(header)));
    return columns.flatMap((column): Second[] => {
      const title = normalizeText(column.header);
      const isOpen = column.role.kind === "other" || holdsField("status")(column);
      if (!isOpen || title === "" || read.has(title) || !mayHoldValues(title)) return [];
      if (isOfOtherYear(column.header, this.reader.rules.year)) return [];
      const of = this.ownerOf(column);
      const isReviewer = isOfReviewer(title);
      if (of) return this.holdsValues(column, isReviewer) ? [{ column, of }] : [];
      const isOwn = column.column <= lastOwnColumn(this.found.candidate);
      return isOwn && isReviewer && SCORE.test(title) && this.isForWhole(column) ? [{ column, of: null }] : [];
    });
  }

  /** The indicator that the header names, or that of the level to the left where the same header stands behind many. */
  private ownerOf(column: MappedColumn): Second["of"] {
    const { indicators, number } = this.reader.read(column.header);
    const sid = sidIndicators(this.reader.rules);
    const [named] = indicators;
    const byKey = (key: string): Indicator | undefined => sid.find((one) => one.key === key);
    const byNumber = number === null ? byKey(glued(column.header)) : (byKey(String(number)) ?? sid[number - 1]);
    const id = named && named.certainty >= SURE ? named.indicator : (byNumber?.id ?? this.leftOf(column));
    const read = id === null ? undefined : this.levels.get(id);
    return read ? { indicator: this.byId.get(id!)!, read } : null;
  }

  private leftOf(column: MappedColumn): string | null {
    const { columns } = this.found.candidate;
    const title = normalizeText(column.header);
    if (columns.filter(({ header }) => normalizeText(header) === title).length < 2) return null;
    const near = columns.filter((one) => one.column < column.column && column.column - one.column <= NEAR);
    const level = near.reverse().find(({ role }) => role.kind === "level");
    return level?.role.kind === "level" ? level.role.indicator : null;
  }

  private cells({ column }: MappedColumn): CellValue[] {
    const { candidate, rows } = this.found;
    return rows.records.map(({ row }) => candidate.grid.at(row - 1, column)).filter((cell) => !isBlankCode(cell));
  }

  /** Without a word of who gave them nothing but levels are levels, and nothing but yes and no are none. */
  private holdsValues(column: MappedColumn, isReviewer: boolean): boolean {
    const cells = this.cells(column);
    if (isReviewer) return cells.length > 0;
    const levels = cells.map((cell) => parseLevel(cell));
    return levels.every(({ invalid }) => !invalid) && levels.some(({ level }) => level > 1);
  }

  private isForWhole(column: MappedColumn): boolean {
    const cells = this.cells(column);
    const isFigure = (cell: CellValue): boolean => (parseNumber(cell) ?? HIGHEST + 1) <= HIGHEST;
    return cells.length > 0 && 2 * cells.filter(isFigure).length > cells.length;
  }

  /** Whether a cell says another maturity than the claimed one. */
  isOtherMaturity(raw: CellValue, record: InnovationRecord): boolean {
    const number = isBlankCode(raw) ? null : parseNumber(raw);
    return number !== null && number <= HIGHEST && Math.abs(number - this.maturityOf(record)) >= HALF_HUNDREDTH;
  }

  /** In points. */
  private maturityOf(record: InnovationRecord): number {
    if (this.maturity && record.typedMaturity !== null) return record.typedMaturity / 100;
    return levelPoints(record, this.byId);
  }

  /** What the figures of the whole innovation are read from. */
  readForWhole(): string {
    return (this.maturity ?? [...this.levels.values()][0])?.header ?? "";
  }
}

/** Columns with second values of single indicators, and those of the whole innovation, each told together. */
function* inColumns(found: Found, reader: HeaderReader): Pausing<SecondValues[]> {
  const { grid, headerBottom } = found.candidate;
  const known = new SecondColumns(found, reader);
  const told: SecondValues[] = [];
  const all = known.all();
  for (const group of [all.filter(({ of }) => of), all.filter(({ of }) => !of)]) {
    const unlike = new Set<Second>();
    let differing = 0;
    for (const second of group) {
      const { column, of } = second;
      for (const record of found.rows.records.filter(({ included }) => included)) {
        const raw = grid.at(record.row - 1, column.column);
        const isOther = of
          ? differs(raw, record.levels[of.indicator.id]?.level ?? 0, of.indicator)
          : known.isOtherMaturity(raw, record);
        if (!isOther) continue;
        differing += 1;
        unlike.add(second);
      }
      yield;
    }
    const [first] = unlike;
    if (!first) continue;
    const { column, header } = first.column;
    const read = cleanText(first.of?.read.header ?? known.readForWhole());
    const place = { row: headerBottom + 1, column, header: cleanText(header), read };
    told.push({ ...place, columns: unlike.size, rows: [], differing });
  }
  return told;
}

/** Further rows of innovations with other levels: below a merged name, or named after who gave them. */
function* inRows(found: Found, reader: HeaderReader): Pausing<SecondValues[]> {
  const { grid, columns } = found.candidate;
  const name = columns.find(holdsField("nama"))!;
  const levels = columns.filter(({ role }) => role.kind === "level");
  const byId = indicatorsById(reader.rules);
  const below = new Map<number, number>();
  for (const { top, bottom, left } of grid.sheet.merges) {
    if (left === name.column) for (let row = top + 1; row <= bottom; row += 1) below.set(row, top);
  }
  const named = new Set(found.rows.leftOut.flatMap(({ why, row }) => (why === "review" ? [row - 1] : [])));
  const rows = new Set<number>(named);
  let differing = 0;
  const last = found.rows.lastRow;
  let current: InnovationRecord | undefined;
  const records = new Map(found.rows.records.map((record) => [record.row - 1, record]));
  for (let row = found.candidate.headerBottom + 1; row <= Math.max(last, ...named, ...below.keys()); row += 1) {
    current = records.get(row) ?? current;
    if (row % ROWS_AT_ONCE === 0) yield;
    const isFurther = named.has(row) || (below.has(row) && below.get(row) === (current?.row ?? 0) - 1);
    if (!isFurther || !current?.included) continue;
    for (const { column, role } of levels) {
      if (role.kind !== "level") continue;
      const level = current.levels[role.indicator]?.level ?? 0;
      if (!differs(grid.at(row, column), level, byId.get(role.indicator)!)) continue;
      differing += 1;
      rows.add(row);
    }
  }
  const sorted = [...rows].sort((a, b) => a - b).map((row) => row + 1);
  const [row] = sorted;
  if (row === undefined) return [];
  return [{ row, column: name.column, header: "", read: "", columns: 0, rows: sorted, differing }];
}

/** Levels and scores beside those that are read, as far as they say something else. */
export function* findingSecond(found: Found, reader: HeaderReader): Pausing<SecondValues[]> {
  return [...(yield* inColumns(found, reader)), ...(yield* inRows(found, reader))];
}
