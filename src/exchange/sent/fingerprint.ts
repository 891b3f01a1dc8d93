import { blankSheet, cellBlock, area } from "../../template/cells";
import type { SheetSpec } from "../../template/types";
import { cleanText } from "../../workbook/cells/text";
import type { CellValue, SheetData, WorkbookData } from "../../workbook/types";
import type { CellKey } from "../cells";

/** What a department was given: the base that both sides are compared with when it comes back. */
export interface SentPart {
  /** Key and name of the department. */
  department: { key: string; name: string };
  year: number;
  /** ISO date of the day on which it was handed out. */
  date: string;
  keys: readonly CellKey[];
  rows: readonly SentRow[];
}

export interface SentRow {
  key: string;
  /** Excel's row in the workbook that it was taken from. */
  row: number;
  cells: ReadonlyMap<CellKey, CellValue>;
}

const SENT_SHEET = "Data Kirim";
/** The header by which lists of ours are known where the mark of a sheet was lost. */
const MARK = "Kunci (jangan diubah)";
const VERSION = "iid-kirim-1";
const HEADER_ROW = 5;
/** Columns in front of the cells: the key and the row. */
const LEAD = 2;

/** The hidden sheet with what was sent. */
export function sentSheet({ department, year, date, keys, rows }: SentPart): SheetSpec {
  const cells: CellValue[][] = [
    [MARK, VERSION],
    ["opd", department.name, department.key],
    ["tahun", year],
    ["tanggal", date],
    [],
    ["kunci", "baris", ...keys],
    ...rows.map(({ key, row, cells: values }) => [key, row, ...keys.map((one) => values.get(one) ?? null)]),
  ];
  const last = cells.length - 1;
  return {
    ...blankSheet(SENT_SHEET),
    hidden: true,
    own: true,
    cells: [cellBlock(0, 0, cells)],
    // Dates are ISO texts and stay texts.
    numberFormats: [{ area: area(HEADER_ROW, LEAD, last, keys.length + LEAD - 1), format: "@" }],
  };
}

function parse({ top, left, values }: SheetData): SentPart | null {
  const at = (row: number, column: number): CellValue => values[row - top]?.[column - left] ?? null;
  if (cleanText(at(0, 0)) !== MARK || cleanText(at(0, 1)) !== VERSION) return null;
  const header = values[HEADER_ROW - top] ?? [];
  const keys = header.slice(LEAD - left).map(cleanText);
  const rows = values.slice(HEADER_ROW + 1 - top).flatMap((cells): SentRow[] => {
    const key = cleanText(cells[0 - left] ?? null);
    if (key === "") return [];
    return [
      {
        key,
        row: Number(cells[1 - left]),
        cells: new Map(keys.map((one, index) => [one, cells[index + LEAD - left] ?? null])),
      },
    ];
  });
  return {
    department: { name: cleanText(at(1, 1)), key: cleanText(at(1, 2)) },
    year: Number(at(2, 1)),
    date: cleanText(at(3, 1)),
    keys,
    rows,
  };
}

/** What a returned workbook says it was sent with; `null` for one that we did not hand out. */
export function sentPartIn({ sheets }: WorkbookData): SentPart | null {
  for (const sheet of sheets) {
    const part = parse(sheet);
    if (part) return part;
  }
  return null;
}
