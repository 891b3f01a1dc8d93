import type { SheetGrid } from "../reading/grid";
import { cleanText, mayBegin, normalizeText } from "../cells/text";
import type { HistoryField, HistoryTable } from "./types";

/** Which column is what, and the last row of the header. */
export interface HistoryHeader {
  bottom: number;
  columns: HistoryTable["columns"];
}

const INDEX = "(?:indeks|index|iid)(?: inovasi)?(?: daerah)?";
const COUNT = "(?:jumlah|jml|banyaknya|banyak|total|number of)";

/** In the order in which a header is tried; all of them against the normalised text. */
const HEADERS: readonly [HistoryField, RegExp][] = [
  ["year", /^(?:tahun|thn|th|year)(?: (?:penilaian|iga|iid|indeks|index|pelaporan|pengukuran|assessment|ke))?$/],
  ["predicate", /^(?:predikat|predicate|kategori)(?: .+)?$/],
  ["rank", /^(?:peringkat|ranking|rangking|rank|urutan)(?: .+)?$/],
  ["scale", /^(?:skala|scale)(?: .+)?$/],
  [
    "self",
    /^(?:(?:nilai|skor|score|penilaian|indeks|index|iid|self) ?)+(?:mandiri|klaim|sendiri|self|assessment|claimed)(?: .+)?$|^(?:mandiri|self assessment|self)$/,
  ],
  [
    "final",
    new RegExp(
      `^(?:(?:nilai|skor|score) )?${INDEX}(?: (?:akhir|final|resmi|verifikasi|validasi|hasil .+|kemendagri|bskdn|nasional))*$` +
        "|^(?:nilai|skor|score|hasil)(?: (?:akhir|final|total|resmi|verifikasi|validasi|kemendagri|bskdn|penilaian))*$",
    ),
  ],
  ["innovations", new RegExp(`^(?:${COUNT} )?(?:inovasi|innovations)(?: .+)?$`)],
  [
    "departments",
    new RegExp(`^(?:${COUNT} )?(?:opd|pd|skpd|perangkat daerah|departments)(?: .+)?$|^(?:opd|pd)(?: .+)?$`),
  ],
  ["note", /^(?:keterangan|catatan|notes?|sumber|source)(?: .+)?$/],
];

/** Headers of the tables that are something else: innovations, indicators. */
const FOREIGN = /\b(?:nama|judul|name of|title)\b.*\b(?:inovasi|innovation)\b|\bindi[kc]ator\b|\burusan\b|\btahapan\b/;
const LONGEST = 60;

function fieldOf(text: string): HistoryField | null {
  const plain = normalizeText(text.replace(/[([][^)\]]*[)\]]/g, " "));
  return HEADERS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Reads the rows `top` to `bottom` as the header of a history table; `null` when they are none. */
export function historyHeaderAt(grid: SheetGrid, top: number, bottom: number): HistoryHeader | null {
  const columns: HistoryTable["columns"] = {};
  for (const { column, cells } of grid.headerColumns({ top, bottom, left: grid.sheet.left, right: grid.right })) {
    const texts = cells.map((cell) => cleanText(cell.text)).filter((text) => text !== "");
    const joined = texts.join(" ");
    if (joined === "" || joined.length > LONGEST) continue;
    if (FOREIGN.test(normalizeText(joined))) return null;
    const field = fieldOf(joined) ?? fieldOf(texts[texts.length - 1] ?? "");
    if (field !== null) columns[field] ??= column;
  }
  const figures = columns.final ?? columns.self;
  return columns.year === undefined || figures === undefined ? null : { bottom, columns };
}

const mayBeginAsYear = mayBegin("tahun|thn?|year");
/** What stands in brackets does not count. */
const BRACKETS_FIRST = /^[^a-z0-9]*[([]/i;

/** Whether a cell is called as the column of years is: most rows are data, of which hardly any begins like it. */
function isYearHeader(text: string): boolean {
  return (mayBeginAsYear(text) || BRACKETS_FIRST.test(text)) && fieldOf(text) === "year";
}

/** A quick look before the header is read: most rows are data. */
export function mayHeadHistory(grid: SheetGrid, row: number): boolean {
  const cells = grid.sheet.values[row - grid.sheet.top] ?? [];
  return cells.some((cell) => typeof cell === "string" && cell.length <= LONGEST && isYearHeader(cell));
}
