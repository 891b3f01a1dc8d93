import { columnIndex } from "../../cells/address";
import type { SheetGrid } from "../grid";
import { FIRST_OFFICIAL } from "../header/officialNumbers";
import { cleanText, isBlankCode, normalizeText } from "../../cells/text";
import type { Area, CellValue } from "../../types";

/** `3`, `(3)`, and where a column is calculated `6=4x5`. */
const NUMBER_CELL = /^\(?(\d{1,3})\)?(?:\s*=[\d\s()x×*+/:.,%-]+)?$/i;
const LETTER_CELL = /^\(?([a-z]{1,2})\)?$/i;
const FOOTER =
  /^(?:mengetahui|menyetujui|nip\b|ttd\b|(?:catatan|keterangan|ket|legenda|notes?|legend|sumber(?: data)?)\.?\s*(?::|$)|\*\)|dicetak|dibuat oleh|disusun oleh)/i;
/** The header of the rows about the region, when they stand below the innovations. */
const OTHER_TABLE = /^(?:(?:nama |uraian )?indi[kc]ator(?: spd)?|aspek (?:spd|satuan pemerintahan.*))$/i;
const PLACE_AND_DATE = /^[\p{L} .]+,\s*(?:\d{1,2}|\.{2,}|…+)?\s*\p{L}+\s+20\d{2}$/u;
const OFFICE =
  /^(?:[ivx]+|[a-z]|\d{1,2})?\s*[.)]?\s*(?:dinas|badan|kecamatan|bagian|sekretariat|inspektorat|rsud|rumah sakit|urusan|bidang|uptd|upt|puskesmas|kelurahan|satuan|satpol|kantor|bappeda|brida|perangkat daerah|opd|desa)\b/i;
const OUTLINE = /^(?:[ivx]+|[a-z])\s*[.)]?$/i;

/** A merge over as many columns, or more, heads a group of rows. */
const SECTION_WIDTH = 3;

/** Whether a merge is wide enough to hold the heading of a group of rows, such as the name of a department. */
export function mayHeadGroup({ left, right }: Area): boolean {
  return right - left + 1 >= SECTION_WIDTH;
}

/** The number that a cell counts with, or the place of its letters: `(3)` and `C` are 3. */
function ordinal(text: string): number | null {
  const number = NUMBER_CELL.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  const letters = LETTER_CELL.exec(text)?.[1];
  return letters === undefined ? null : columnIndex(letters) + 1;
}

/**
 * A row that numbers the columns of a table: 1 2 3 4, or (1) (2) (3), or its indicators: 16 17 18.
 * @param skip columns that were added later and have no number
 */
export function isColumnNumbers(
  grid: SheetGrid,
  row: number,
  { left, right }: { left: number; right: number },
  skip: (column: number) => boolean,
): boolean {
  let expected: number | null = null;
  let share = 0.7;
  let count = 0;
  let width = 0;
  for (let column = left; column <= right; column += 1) {
    if (skip(column)) continue;
    const text = grid.text(row, column);
    if (text !== "" || grid.text(row - 1, column) !== "") width += 1;
    if (text === "") continue;
    const number = ordinal(text);
    if (number === null) return false;
    if (expected === null && number === FIRST_OFFICIAL) share = 0;
    else if (expected === null && number > 1) return false;
    if (expected !== null && number !== expected) return false;
    expected = number + 1;
    count += 1;
  }
  return count >= 3 && count >= share * width;
}

/**
 * The same where a number stands for the name as well: no innovation is called by the place of its column, so that such a
 * row numbers the columns wherever it stands, as below a header that is repeated on each page.
 */
export function numbersItsName(
  grid: SheetGrid,
  row: number,
  area: { left: number; right: number; name: number },
  skip: (column: number) => boolean,
): boolean {
  return ordinal(grid.text(row, area.name)) !== null && isColumnNumbers(grid, row, area, skip);
}

/** What a data row is judged by. */
export interface RowCells {
  /** The filled cells, left to right. */
  filled: FilledCell[];
  /** Column of the innovation names. */
  name: number;
  /** Column of the running numbers, if any. */
  number: number | null;
  /** Whether a merge lies over several cells of the row. */
  merged: boolean;
}

/** Rows that are no data hold short texts; a longer one is cut, which is enough to tell. */
const LONGEST_TEXT = 300;

/** A cell with content; its text is made when it is asked for. */
export class FilledCell {
  private cleaned: string | null = null;

  constructor(
    readonly column: number,
    private readonly value: CellValue,
  ) {}

  get text(): string {
    const { value } = this;
    this.cleaned ??= cleanText(typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value);
    return this.cleaned;
  }
}

export function filledCells(values: readonly CellValue[], left: number): FilledCell[] {
  const filled: FilledCell[] = [];
  values.forEach((value, index) => {
    const blank = value === null || value === "" || (typeof value === "string" && !/\S/.test(value));
    if (!blank) filled.push(new FilledCell(left + index, value));
  });
  return filled;
}

const ABOUT_COLUMNS =
  /^(?:(?:bobot|weight|(?:skor|nilai|level|score)?\s*ma(?:ks|x)(?:imal|imum)?)(?: (?:indikator|bobot|skor|level))*|(?:sifat|status)?\s*(?:wajib|mandatory)(?: (?:tidak|diisi|opsional|indikator|level))*|(?:rentang|skala)(?: (?:nilai|skor|level))+)$/i;
/** What says how columns are to be filled in, and what may stand beside it. */
const RULE_OF_COLUMN = /^(?:(?:tidak )?wajib|mandatory|opsional|optional|0\s*[-–/]\s*3|0\s*s\.?\/?d\.?\s*3)$/i;
export const BESIDE_RULE = /^(?:\(?\d+(?:[.,]\d+)?\)?%?|ya|tidak|pilihan|[-–—*vx✓✔]+)$/i;
const SHOWN = "(?:contoh|cth|misal(?:nya)?|example)(?:\\s+(?:pengisian|isian|cara\\s+(?:pengisian|mengisi)|format))?";
const EXAMPLE = new RegExp(`^\\(?${SHOWN}\\)?\\s*[:.]?$`, "i");
/**
 * *(contoh) nama inovasi*, *Contoh: SIPINTAR*, *SIPINTAR (contoh)*, *SIPINTAR - contoh*, *Contoh Inovasi 1*, *Isi nama inovasi
 * di sini*; not *Contoh Baik Desa*.
 */
const EXAMPLE_NAME = new RegExp(
  `^\\W*${SHOWN}\\s*[)\\]}>:.–—-]|^\\W*mis\\.|[([{<]\\s*${SHOWN}\\s*[)\\]}>]\\W*$|\\s[–—-]\\s*${SHOWN}\\W*$|` +
    `^\\W*${SHOWN}(?:\\s+(?:nama|judul|inovasi|daerah|\\d+))*\\W*$|^[([{<]\\s*(?:nama|judul)\\s+inovasi\\b|` +
    `^\\W*(?:isi(?:kan)?|tulis(?:kan)?|masuk(?:k)?an|ketik(?:kan)?|silakan\\s+\\w+)\\s+(?:nama|judul)\\b`,
  "i",
);

/**
 * A row that says something of the columns: their weights, their highest scores, which of them have to be filled in; with a
 * label in front, or without a name and number.
 */
export function isAboutColumns({ filled, name, number }: RowCells): boolean {
  const [first] = filled;
  if (!first) return false;
  const isLabelled = ABOUT_COLUMNS.test(normalizeText(first.text));
  const rest = isLabelled ? filled.slice(1) : filled;
  const isUnnamed = rest.every(({ column }) => column !== name && column !== number);
  const isRule = ({ text }: FilledCell): boolean => RULE_OF_COLUMN.test(text);
  if (rest.length === 0 || !isUnnamed || !(isLabelled || rest.some(isRule))) return false;
  return rest.every((cell) => isRule(cell) || BESIDE_RULE.test(cell.text));
}

/** A row that shows how to fill in: *Contoh* where the running number stands, in front of the name, or in it. */
export function isExampleRow(row: RowCells): boolean {
  return row.filled.some((cell) => {
    if (cell.column === row.name) return EXAMPLE_NAME.test(cell.text);
    return cell.column < row.name && EXAMPLE.test(cell.text);
  });
}

/** Whether a heading is that of a department or an affair. */
export function namesOffice(heading: string): boolean {
  return OFFICE.test(heading);
}

/** A row that heads a group of rows: one text, merged, beside the names or naming an office. */
export function isSectionRow(row: RowCells): boolean {
  if (row.filled.length === 0 || row.filled.length > 2) return false;
  const texts = row.filled.filter((cell) => !OUTLINE.test(cell.text));
  if (texts.length > 1) return false;
  const only = texts[0];
  if (!only) return row.filled.length === 1;
  const outlined = row.filled.some((cell) => cell !== only);
  if (row.merged || outlined) return true;
  if (only.column < row.name && only.column !== row.number) return true;
  if (only.column === row.number) return !/^\d+\.?$/.test(only.text);
  return only.column === row.name && namesOffice(only.text);
}

/** The header of the rows about the region, below the innovations. */
export function headsOtherTable(row: RowCells): boolean {
  return row.filled.slice(0, 3).some((cell) => OTHER_TABLE.test(cell.text));
}

/** A signature, legend or source below the table, or the next table; nothing after it is data. */
export function isFooterRow(row: RowCells): boolean {
  if (headsOtherTable(row)) return true;
  if (row.filled.length === 0 || row.filled.length > 3) return false;
  return row.filled.some((cell) => FOOTER.test(cell.text) || PLACE_AND_DATE.test(cell.text));
}

const HINT = /^[([].*[)\]]$/;

/** A row of format hints below the header: (dd/mm/yyyy), (0-3). */
export function isHintRow(row: RowCells): boolean {
  if (row.filled.length < 2 || !row.filled.slice(0, 2).some((cell) => HINT.test(cell.text))) return false;
  const hints = row.filled.filter((cell) => HINT.test(cell.text)).length;
  return hints >= 0.6 * row.filled.length;
}

const NOT_CHOSEN = /^\W*(?:silakan\s+)?pilih\b/i;

/** Whether nobody filled in a cell: blank, or what a list shows before somebody chooses. */
export function isUnfilled(value: CellValue): boolean {
  return isBlankCode(value) || NOT_CHOSEN.test(String(value));
}
