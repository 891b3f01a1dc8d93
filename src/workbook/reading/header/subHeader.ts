import { deskColumns } from "./deskHeaders";
import type { SheetGrid } from "../grid";
import type { HeaderReader } from "./headers";
import { isColumnNumbers } from "../rows/rowKinds";
import { cleanText } from "../../cells/text";
import { areTickNumbers, isLevelWording } from "../ticks/tickHeader";

/** Levels, scores and evidence may each have a block of numbered columns. */
const BLOCKS = 4;
const ENOUGH_WORDS = 5;
const LONGEST_WORDS = 45;

/** The columns of the reviewer: their answers, such as *Lanjut*, are header words too. */
function deskColumnsIn(
  grid: SheetGrid,
  row: number,
  { left, right }: { left: number; right: number },
  reader: HeaderReader,
): ReadonlySet<number> {
  const headers: [number, string][] = [];
  for (let column = left; column <= right; column += 1) {
    const value = grid.at(row, column);
    if (typeof value === "string") headers.push([column, value.trim()]);
  }
  return deskColumns(headers, reader);
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Numbers in a header count something, in one block or several: they grow within a block and none stands more often than
 * there are blocks. Levels below a header repeat a few numbers, and days are serial numbers of five digits.
 */
function mayNumberColumns(numbers: readonly string[]): boolean {
  if (numbers.length < 4) return true;
  const counting = numbers.filter((number) => !YEAR.test(number)).map(Number);
  if (counting.length < 4) return true;
  if (counting.some((number) => number < 1 || number > 99)) return false;
  const often = new Map<number, number>();
  for (const number of counting) often.set(number, (often.get(number) ?? 0) + 1);
  const restarts = counting.filter((number, at) => at > 0 && number < counting[at - 1]!).length;
  return often.size >= 4 && Math.max(...often.values()) <= BLOCKS && restarts < BLOCKS;
}

/** The first column with something in a row; `left` in an empty one. */
function firstFilled(grid: SheetGrid, row: number, left: number): number {
  for (let column = left; column <= grid.right; column += 1) if (grid.text(row, column) !== "") return column;
  return left;
}

function isHeaderWord(text: string, reader: HeaderReader): boolean {
  const { bare, kind, indicators, fields } = reader.read(text);
  return bare || kind !== null || indicators.some(({ loose }) => !loose) || (fields[0]?.certainty ?? 0) >= 0.7;
}

/** Whether most texts mean something in a header. */
function areHeaderWords(texts: readonly string[], reader: HeaderReader): boolean {
  return texts.filter((text) => isHeaderWord(text, reader)).length >= 0.6 * texts.length;
}

/**
 * Whether a row names something below the header of the names: what is no header word is the first innovation, and with
 * numbers beside it anything is, whose number and levels are no numbers of columns.
 */
function namesSomething(
  grid: SheetGrid,
  { anchor, row, left }: { anchor: number; row: number; left: number },
  withNumbers: boolean,
  reader: HeaderReader,
): boolean {
  for (let column = left; column <= grid.right; column += 1) {
    const title = grid.at(anchor, column);
    if (typeof title !== "string" || reader.fields(title.trim())[0]?.field !== "nama") continue;
    const text = grid.text(row, column);
    if (text === "" || reader.fields(text)[0]?.field === "nama") return false;
    return !isHeaderWord(text, reader) || (withNumbers && /[a-z]{2}/i.test(text));
  }
  return false;
}

/** A row may belong to the header below its name cell (`anchor`) when most of its cells are header words. */
export function isSubHeader(
  grid: SheetGrid,
  anchor: number,
  row: number,
  area: { left: number; right: number },
  reader: HeaderReader,
): boolean {
  const { left, right } = area;
  const desk = deskColumnsIn(grid, anchor, area, reader);
  const isDesk = (column: number): boolean => desk.has(column);
  const texts: string[] = [];
  let words = 0;
  const numbers: string[] = [];
  const numbered: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (isDesk(column)) continue;
    const value = grid.at(row, column);
    const text = cleanText(value);
    if (text === "") continue;
    texts.push(text);
    if (/^\d+$/.test(text)) {
      numbers.push(text);
      numbered.push(column);
    }
    if (typeof value === "string" && text.length <= LONGEST_WORDS && !/\d/.test(text)) words += 1;
  }
  // Nothing but words may be the rest of headers that are split over two rows; whether it is, their sense decides.
  const isRest = texts.length >= ENOUGH_WORDS && words === texts.length;
  // Most rows asked about are data: their texts are read as headers only when their numbers leave it open.
  const mayNumber = (): boolean => mayNumberColumns(numbers) || areTickNumbers(grid, row, numbered);
  const isHeader = isRest || (texts.length > 0 && mayNumber() && areHeaderWords(texts, reader));
  if (!isHeader || namesSomething(grid, { anchor, row, left }, numbers.length > 0, reader)) return false;
  // Numbers of all columns begin with the first one; numbers of indicators further to the right.
  const fromFirst = grid.text(row, firstFilled(grid, row - 1, left)) !== "";
  return !(fromFirst && isColumnNumbers(grid, row, area, isDesk));
}

/** Whether a row holds nothing but what columns hold: *Mandiri*, *Verifikasi*, *Selisih* below each indicator. */
function areKinds(texts: readonly string[], reader: HeaderReader): boolean {
  return texts.length >= 2 && texts.every((text) => !/\d/.test(text) && reader.read(text).kind !== null);
}

/**
 * Whether the row below a header goes on with it although it adds no column: years, kinds of columns, or the wordings of
 * levels, each below a cell that names its level.
 */
export function goesOn(
  grid: SheetGrid,
  row: number,
  area: { left: number; right: number },
  reader: HeaderReader,
): boolean {
  const filled: number[] = [];
  const desk = deskColumnsIn(grid, row, area, reader);
  for (let column = area.left; column <= area.right; column += 1) {
    if (grid.text(row, column) !== "" && !desk.has(column)) filled.push(column);
  }
  if (filled.length === 0) return false;
  const texts = filled.map((column) => grid.text(row, column));
  if (filled.length >= 2 && texts.every((text) => YEAR.test(text))) return true;
  return areKinds(texts, reader) || filled.every((column) => isLevelWording(grid, row, column));
}
