import { lastSearchedRow } from "../searchedRows";
import type { Pausing } from "../../../rules/pausing";
import type { RuleSet } from "../../../rules/types";
import { SheetGrid } from "../grid";
import { headerReader, type HeaderReader } from "../header/headers";
import { isBlankCode, normalizeText } from "../../cells/text";
import type { CellValue, OpdTable, SheetData } from "../../types";

interface Found {
  table: OpdTable;
  /** Compared from left to right. */
  rank: number[];
}

const SHEET_NAME = /\b(?:opd|skpd|perangkat daerah|pd)\b/i;
const OFFICE =
  /\b(?:dinas|badan|kecamatan|bagian|sekretariat|inspektorat|rsud|rumah sakit|satuan|satpol|kantor|bappeda|brida|kelurahan|puskesmas|uptd?|setda|setwan|bpkad|bkpsdm|bpbd|distrik)\b/i;
const TOTAL = /^(?:jumlah|total)\b/;
const LONGEST = 60;
const HEADER_HINT =
  /\b(?:opd|skpd|pd|perangkat\s+daerah|dinas|instansi|unit|satuan\s+kerja|lembaga|department|agency|organi[sz]ation|institution)\b/i;
const SURE = 0.75;
const OFFICE_SHARE = 0.4;

/** The texts of a column with their words as they are compared, read once for all rows that may head it. */
type ColumnTexts = Map<number, { row: number; name: string; plain: string }[]>;

function namesBelow(grid: SheetGrid, header: number, column: number, known: ColumnTexts): OpdTable["names"] {
  let texts = known.get(column);
  if (!texts) {
    known.set(column, (texts = []));
    for (let row = grid.sheet.top; row <= grid.bottom; row += 1) {
      const value = grid.at(row, column);
      if (isBlankCode(value) || typeof value !== "string") continue;
      const name = grid.text(row, column);
      texts.push({ row, name, plain: normalizeText(name) });
    }
  }
  const title = normalizeText(grid.text(header, column));
  return texts
    .filter(({ row, plain }) => row > header && plain !== title && !TOTAL.test(plain))
    .map(({ row, name }) => ({ row: row + 1, name }));
}

function isShort(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.length < LONGEST;
}

function mayHead(cell: CellValue): boolean {
  return isShort(cell) && HEADER_HINT.test(cell);
}

/** A list names departments in one column and no innovations beside them. */
function listAt(grid: SheetGrid, row: number, reader: HeaderReader, known: ColumnTexts): Found | null {
  const cells = grid.sheet.values[row - grid.sheet.top] ?? [];
  if (!cells.some(mayHead)) return null;
  const named = SHEET_NAME.test(grid.sheet.name);
  // Rows of innovations name departments, too, and to read all their texts as headers takes long; misspelt heads are
  // looked for on a sheet that says what it holds.
  const at = cells.findIndex((cell) => {
    if (!isShort(cell) || !(named || mayHead(cell))) return false;
    const field = reader.fields(cell)[0];
    return field?.field === "opd" && field.certainty >= SURE;
  });
  if (at < 0) return null;
  const isOfInnovations = cells.some((cell) => {
    const field = isShort(cell) ? reader.fields(cell)[0] : undefined;
    return field?.field === "nama" && field.certainty > SURE;
  });
  if (isOfInnovations) return null;
  const names = namesBelow(grid, row, grid.sheet.left + at, known);
  const offices = names.filter(({ name }) => OFFICE.test(name)).length;
  const enough = named ? names.length > 0 : names.length >= 3 && offices >= OFFICE_SHARE * names.length;
  if (!enough) return null;
  return {
    table: { sheet: grid.sheet.name, names },
    rank: [grid.sheet.visible ? 1 : 0, named ? 1 : 0, names.length],
  };
}

function better(a: Found, b: Found): boolean {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at >= 0 && a.rank[at]! > b.rank[at]!;
}

/**
 * Finds the list of departments of a workbook: a sheet or table with a column of departments and no innovation names.
 * @returns `null` when there is none
 */
export function* findingOpd(sheets: readonly SheetData[], rules: RuleSet): Pausing<OpdTable | null> {
  const reader = headerReader(rules);
  let best: Found | null = null;
  for (const sheet of sheets) {
    const grid = new SheetGrid(sheet);
    const known: ColumnTexts = new Map();
    const last = lastSearchedRow(grid, "departments");
    for (let row = sheet.top; row <= last; row += 1) {
      const found = listAt(grid, row, reader, known);
      if (found && (!best || better(found, best))) best = found;
      yield;
    }
  }
  return best?.table ?? null;
}
