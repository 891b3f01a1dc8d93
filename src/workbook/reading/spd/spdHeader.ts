import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { headerTokens } from "../header/phrases";
import { withoutYears, yearsAway } from "../years";
import { parseLevel } from "../../cells/level";
import { cleanText, isBlankCode, normalizeText } from "../../cells/text";
import { oncePer } from "../../../rules/once";
import type { CellValue, SpdTable } from "../../types";

/** Where the columns of an SPD table are; zero-based. */
export interface SpdHeader {
  bottom: number;
  number: number | null;
  indicator: number;
  /** The last of the columns below the header of the names: a letter may have a column of its own. */
  lastName: number;
  /** The column of the measured values when there is no column of levels. */
  level: number;
  measure: number | null;
  evidence: number | null;
  /** The column of the rows a and b beside the names: what stands in it names the row. */
  part?: number;
  /** A second column of evidence beside it. */
  link?: number;
  texts: SpdTable["headers"];
}

interface ColumnText {
  column: number;
  /** Without the year that it is about. */
  text: string;
  /** How far that is from the assessed one. */
  away: number;
}

const NAME_WORDS = new Set([
  "indikator",
  "indicator",
  "uraian",
  "aspek",
  "spd",
  "pemerintahan",
  "satuan",
  "daerah",
  "nama",
  "name",
  "pemerintah",
  "penilaian",
  "variabel",
  "dimensi",
  "unsur",
  "inovasi",
  "dan",
]);
/** Headers that can mean nothing but a level. */
const SURELY_LEVEL = /\b(?:level|levels|lvl|lv|parameter|tingkat|skala|penilaian mandiri|self assessment)\b/;
/** Headers that can mean nothing but a measured value, and those that do beside a column of levels. */
const SURELY_MEASURED =
  /^(?!.*\b(?:satuan|basis|dasar|alat|cara|metode)\b).*\b(?:terukur|ukur|pengukuran|realisasi|measured?)\b|^angka$/;
const MAY_BE_MEASURED = /^(?:capaian|data|hasil|besaran)(?: (?:capaian|nilai|angka|kinerja|indikator|t 1|\d{4}))*$/;
/** A row of years below or above the column names. */
const ONLY_YEAR = /^\s*20\d\d\s*$/;
const VALUE = /^(?:nilai|value)(?: (?:capaian|indikator|t 1))*$/;

export function isIndicatorHeader(text: string): boolean {
  const words = headerTokens(text);
  const telling = words.includes("indikator") || words.includes("indicator") || words.join(" ") === "uraian";
  return telling && words.every((word) => NAME_WORDS.has(word));
}

/** The header of the rows a and b in a column of their own. */
const PART = /^(?:(?:uraian|nama) )?sub(?: (?:indikator|uraian|variabel))?$|^rincian(?: indikator)?$/;

const LEVEL_DESK = 0.5;

/** The level that was reached, and nothing that was measured. */
const REACHED_LEVEL = /^realisasi (?:level|parameter)\b/;
const REACHED_RANK = 4.75;

function levelRank(text: string, reader: HeaderReader): number {
  if (REACHED_LEVEL.test(normalizeText(text))) return REACHED_RANK;
  if (SURELY_MEASURED.test(normalizeText(text))) return 0;
  const reading = reader.read(text);
  if (reading.number !== null || reading.indicators.length > 0) return 0;
  // The reviewer's column of the table beside it.
  if (reading.fields[0]?.field === "levelDesk") return LEVEL_DESK;
  const rank = reading.kind === "level" ? 4 : reading.kind === "nilai" ? 2 : reading.kind === "score" ? 1 : 0;
  if (rank === 0) return 0;
  return rank + (reading.bare ? 0.5 : 0) + (SURELY_LEVEL.test(normalizeText(text)) ? 0.25 : 0);
}

function evidenceRank(text: string, reader: HeaderReader): number {
  const reading = reader.read(text);
  return reading.kind === "evidence" && reading.number === null ? (reading.bare ? 2 : 1) : 0;
}

/** A further column of evidence that is about the same year: *Link* beside *Dokumen*. */
function linkColumn(leaves: readonly ColumnText[], evidence: number, reader: HeaderReader): number | undefined {
  const away = leaves.find(({ column }) => column === evidence)?.away;
  return leaves.find((one) => one.column !== evidence && one.away === away && evidenceRank(one.text, reader) > 0)
    ?.column;
}

/** The column of the highest rank; of equal ones that of the assessed year or the nearest, then the first. */
function bestColumn(texts: readonly ColumnText[], rank: (text: string) => number): number | null {
  let best: { column: number; rank: number; away: number } | null = null;
  for (const { column, text, away } of texts) {
    const value = text === "" ? 0 : rank(text);
    if (value === 0) continue;
    if (!best || value > best.rank || (value === best.rank && away < best.away)) best = { column, rank: value, away };
  }
  return best?.column ?? null;
}

/**
 * The column of the measured values. *Nilai* or *Capaian* alone are the levels; only beside a sure column of levels
 * are they measured, and beside a *Bobot* a *Nilai* is weight x level.
 */
function measureColumn(leaves: readonly ColumnText[], level: number | null): number | null {
  const levelText = leaves.find(({ column }) => column === level)?.text ?? "";
  const sure = SURELY_LEVEL.test(normalizeText(levelText));
  const weighted = leaves.some(({ text }) => /\b(?:bobot|weight)\b/.test(normalizeText(text)));
  return bestColumn(
    leaves.filter(({ column }) => column !== level),
    (header) => {
      const text = normalizeText(header);
      if (SURELY_LEVEL.test(text)) return 0;
      if (SURELY_MEASURED.test(text)) return 3;
      if (sure && MAY_BE_MEASURED.test(text)) return 2;
      return sure && !weighted && VALUE.test(text) ? 1 : 0;
    },
  );
}

/** Whether what stands below may be measured values although the header is taken for that of the levels. */
export function mayBeMeasured({ measure, texts }: SpdHeader): boolean {
  return measure === null && !SURELY_LEVEL.test(normalizeText(texts.level));
}

function holdsLevelsOnly(grid: SheetGrid, bottom: number, column: number): boolean {
  const cells = grid.sheet.values
    .slice(bottom + 1 - grid.sheet.top)
    .map((row) => row[column - grid.sheet.left] ?? null);
  return cells.some((cell) => !isBlankCode(cell)) && cells.every((cell) => !parseLevel(cell).invalid);
}

/**
 * What was reached in the assessed year beside the level of another one: *Level 2025*, *Target 2026*, *Realisasi 2026* with
 * nothing but levels in it.
 */
function reachedSince(
  grid: SheetGrid,
  bottom: number,
  leaves: readonly ColumnText[],
  { level, measure }: { level: number | null; measure: number | null },
): boolean {
  const awayOf = (column: number): number => leaves.find((one) => one.column === column)?.away ?? 0;
  if (level === null || measure === null || awayOf(level) < 1 || awayOf(measure) !== 0) return false;
  return holdsLevelsOnly(grid, bottom, measure);
}

/** Columns headed by a year alone hold levels where nothing else stands in them; the one of the assessed year or the nearest. */
function levelsOfYears(
  grid: SheetGrid,
  bottom: number,
  texts: readonly { column: number; text: string }[],
  assessed: number,
): number | null {
  const years = texts.filter(({ column, text }) => {
    return ONLY_YEAR.test(text) && holdsLevelsOnly(grid, bottom, column);
  });
  const nearest = years.sort(
    (a, b) => yearsAway(a.text, assessed) - yearsAway(b.text, assessed) || a.column - b.column,
  );
  return nearest[0]?.column ?? null;
}

/** Headers that ask for something and leave open for what: the cells tell whether it is the level. */
const ANSWER = /^(?:isi|isian|pengisian|jawaban|pilihan|hasil|penilaian|kondisi|posisi|klaim|usulan|data)\b/;

/** The one column of answers that holds nothing but levels. */
function levelsAsAnswers(grid: SheetGrid, bottom: number, leaves: readonly ColumnText[]): number | null {
  const found = leaves.filter(
    ({ column, text }) => ANSWER.test(normalizeText(text)) && holdsLevelsOnly(grid, bottom, column),
  );
  return found.length === 1 ? found[0]!.column : null;
}

/** Asked of each row several times. */
const mayHead = oncePer((cells: readonly CellValue[]): boolean =>
  cells.some((cell) => typeof cell === "string" && cell.length < 80 && /indi[kc]ator|uraian/i.test(cell)),
);

/** Whether a row may be the header of an SPD table, or its first row. */
export function rowMayHead({ sheet }: SheetGrid, row: number): boolean {
  const cells = sheet.values[row - sheet.top];
  return cells !== undefined && mayHead(cells);
}

/** Whether a row heads further rows of the region, with other columns than those that are read. */
export function headsOthers(grid: SheetGrid, row: number, own: SpdHeader, reader: HeaderReader): boolean {
  const other = rowMayHead(grid, row) ? spdHeaderAt(grid, row, row, reader) : null;
  return other !== null && (other.indicator !== own.indicator || other.level !== own.level);
}

const STEP = /^\(?(?:(?:level|lvl|parameter|tingkat|skala|nilai|skor|pilihan)[\s.:_-]*)?([0-3])\)?$/i;

/** Whether levels are ticked in columns of their own: 1 2 3 in the header, or right below it without a name. */
function isTicked(grid: SheetGrid, bottom: number, level: number, indicator: number): boolean {
  const stepAt = (row: number, column: number): number => Number(STEP.exec(grid.text(row, column))?.[1] ?? NaN);
  return [bottom, bottom + 1].some((row) => {
    const first = stepAt(row, level);
    const isBelow = row > bottom && grid.text(row, indicator) !== "";
    return !isBelow && stepAt(row, level + 1) === first + 1 && stepAt(row, level + 2) === first + 2;
  });
}

/** Reads the rows `top` to `bottom` as the header of an SPD table; `null` when they are none. */
export function spdHeaderAt(grid: SheetGrid, top: number, bottom: number, reader: HeaderReader): SpdHeader | null {
  const columns = grid.headerColumns({ top, bottom, left: grid.sheet.left, right: grid.right });
  const texts = columns.map(({ column, cells }) => {
    const named = cells.filter(({ text }) => !ONLY_YEAR.test(text));
    return {
      column,
      leaf: named[named.length - 1]?.text ?? "",
      text: cells.map((cell) => cleanText(cell.text)).join(" "),
    };
  });
  const indicator = texts.find(({ leaf, text }) => isIndicatorHeader(text) || isIndicatorHeader(leaf))?.column;
  if (indicator === undefined) return null;
  const assessed = reader.rules.year;
  const leaves = texts.map(({ column, leaf, text }) => ({
    column,
    text: withoutYears(leaf),
    away: yearsAway(text, assessed),
  }));
  const levels = bestColumn(leaves, (text) => levelRank(text, reader));
  const measured = measureColumn(leaves, levels);
  const isReached = reachedSince(grid, bottom, leaves, { level: levels, measure: measured });
  const level =
    (isReached ? null : levels) ??
    measured ??
    levelsOfYears(grid, bottom, texts, assessed) ??
    levelsAsAnswers(grid, bottom, leaves);
  const measure = isReached ? null : measured;
  if (level === null || isTicked(grid, bottom, level, indicator)) return null;
  const evidence = bestColumn(leaves, (text) => evidenceRank(text, reader));
  const link = evidence === null ? undefined : linkColumn(leaves, evidence, reader);
  const number = leaves.find(({ text }) => reader.read(text).fields[0]?.field === "nomor")?.column ?? null;
  const title = texts.find((one) => one.column === indicator)!.text;
  let lastName = indicator;
  while (texts.some(({ column, text }) => column === lastName + 1 && (text === "" || text === title))) lastName += 1;
  const part = texts.find(({ column, leaf }) => column === lastName + 1 && PART.test(normalizeText(leaf)))?.column;
  const textAt = (column: number | null): string | null =>
    column === null ? null : (texts.find((one) => one.column === column)?.text ?? "");
  return {
    bottom,
    number,
    indicator,
    lastName,
    level,
    measure,
    evidence,
    ...(part !== undefined && { part }),
    ...(link !== undefined && { link }),
    texts: {
      indicator: textAt(indicator) ?? "",
      level: textAt(level) ?? "",
      measure: textAt(measure),
      evidence: textAt(evidence),
    },
  };
}
