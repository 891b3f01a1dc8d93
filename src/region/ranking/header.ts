import { cleanText, normalizeText } from "../../workbook/cells/text";
import type { SheetGrid } from "../../workbook/reading/grid";
import type { CellValue } from "../../workbook/types";
import type { RegionKind } from "../names/regionName";

export type RankingField =
  "number" | "name" | "kind" | "year" | "innovations" | "score" | "index" | "ownIndex" | "predicate" | "rank";

/** What a column of a ranking list holds; what is none of our fields may be a cluster. */
export interface RankingColumn {
  column: number;
  header: string;
  field: RankingField | null;
  /** `Provinsi` above the names: they are all of this kind. */
  kind: RegionKind | null;
  /** The year in its header. */
  year: number | null;
}

export interface RankingHeader {
  top: number;
  bottom: number;
  columns: readonly RankingColumn[];
}

const INDEX = "(?:indeks|index|iid)(?: inovasi)?(?: daerah)?";
const COUNT = "(?:jumlah|jml|banyaknya|total)";

/** In the order in which a header is tried, against the normalised text without its year. */
const FIELDS: readonly [RankingField, RegExp][] = [
  ["number", /^(?:no|nomor|no urut|nomor urut|#)$/],
  [
    "name",
    /^(?:nama )?(?:daerah|pemda|pemerintah daerah|pemerintahan daerah|kabupaten kota|kab kota|daerah kabupaten kota|provinsi kabupaten kota|provinsi kab kota|pemerintah (?:provinsi|kabupaten|kota)|region|wilayah)$|^nama (?:provinsi|kabupaten|kota|kabupaten kota|kab kota)$/,
  ],
  ["kind", /^(?:jenis|tipe|tingkat|tingkatan|bentuk)(?: (?:daerah|pemda|pemerintah|pemerintahan|wilayah))*$/],
  ["year", /^(?:tahun|thn|year)(?: (?:penilaian|pengukuran|iid|indeks))?$/],
  ["innovations", new RegExp(`^${COUNT} inovasi(?: .+)?$|^inovasi$`)],
  ["ownIndex", new RegExp(`^(?:(?:nilai|skor) )?${INDEX} (?:mandiri|klaim|sendiri|self)$`)],
  ["index", new RegExp(`^(?:(?:nilai|skor) )?${INDEX}(?: (?:akhir|final|resmi|verifikasi|validasi|hasil|nasional))*$`)],
  ["score", /^(?:total |jumlah )?(?:skor|score|nilai)(?: total| akhir)?$/],
  ["predicate", /^(?:predikat|predicate)(?: .+)?$/],
  ["rank", /^(?:peringkat|ranking|rangking|rank|urutan)(?: .+)?$/],
];

/** Alone above the names of regions, a kind is both header and kind. */
const KIND_NAMES: readonly [RegionKind, RegExp][] = [
  ["provinsi", /^(?:provinsi|prov)$/],
  ["kabupaten", /^(?:kabupaten|kab)$/],
  ["kota", /^kota$/],
];

const YEAR = /\b(20[12]\d)\b/;
const YEAR_WORDS = /\b(?:tahun|thn|ta|t a)? ?20[12]\d\b/g;
const LONGEST = 60;

interface Understood {
  field: RankingField | null;
  kind: RegionKind | null;
  year: number | null;
}

function understood(text: string): Understood {
  const plain = normalizeText(text.replace(/[([][^)\]]*[)\]]/g, (inside) => (YEAR.test(inside) ? inside : " ")));
  const year = Number(YEAR.exec(plain)?.[1] ?? 0) || null;
  const bare = plain.replace(YEAR_WORDS, " ").replace(/ +/g, " ").trim();
  const kind = KIND_NAMES.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
  return { field: FIELDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null, kind, year };
}

function columnOf(column: number, texts: readonly string[]): RankingColumn | null {
  const joined = texts.join(" ");
  if (joined === "" || joined.length > LONGEST) return null;
  const whole = understood(joined);
  // A group header may hold more than the year: the lowest cell says what the column is.
  const leaf = understood(texts.at(-1)!);
  const field = whole.field ?? leaf.field;
  return { column, header: joined, field, kind: whole.kind ?? leaf.kind, year: whole.year };
}

/** A province beside names of regions is where they lie; alone it is the name. */
function withNames(columns: readonly RankingColumn[]): RankingColumn[] {
  if (columns.some(({ field }) => field === "name")) return columns.map((one) => ({ ...one, kind: null }));
  const kinds = columns.filter(({ kind, field }) => kind !== null && field === null);
  const named = kinds.find(({ kind }) => kind !== "provinsi") ?? kinds[0];
  return columns.map((one) => (one === named ? { ...one, field: "name" } : { ...one, kind: null }));
}

/** Reads rows of a sheet as the header of a ranking list; `null` without names and an index. */
export function rankingHeaderAt(grid: SheetGrid, top: number, bottom: number): RankingHeader | null {
  const area = { top, bottom, left: grid.sheet.left, right: grid.right };
  const read = grid.headerColumns(area).flatMap(({ column, cells }) => {
    const texts = cells.map(({ text }) => cleanText(text)).filter((text) => text !== "");
    return columnOf(column, texts) ?? [];
  });
  const columns = withNames(read);
  const has = (...fields: RankingField[]): boolean => columns.some(({ field }) => field && fields.includes(field));
  return has("name") && has("index", "ownIndex") ? { top, bottom, columns } : null;
}

/** A quick look before the header is read: most rows are data. */
export function mayHeadRanking(grid: SheetGrid, row: number): boolean {
  const cells = grid.sheet.values[row - grid.sheet.top] ?? [];
  return cells.some((cell) => {
    if (typeof cell !== "string" || cell.length > LONGEST) return false;
    const { field, kind } = understood(cell);
    return field === "name" || field === "index" || field === "ownIndex" || kind !== null;
  });
}

function fieldsOf(cells: readonly CellValue[]): (Understood | null)[] {
  return cells.map((cell) => (typeof cell === "string" && cell.length <= LONGEST ? understood(cell) : null));
}

function namesIndex(cells: readonly CellValue[]): boolean {
  return fieldsOf(cells).some((one) => one?.field === "index" || one?.field === "ownIndex");
}

/** Whether a row of cells names regions and their index. */
export function mayHeadRankingRow(cells: readonly CellValue[]): boolean {
  return fieldsOf(cells).some((one) => one?.field === "name" || one?.kind != null) && namesIndex(cells);
}

/** The rows above a range without the regions among them that the range leaves out. */
export function untilRankingHeader(rows: readonly CellValue[][]): CellValue[][] {
  return rows.slice(0, rows.map(namesIndex).lastIndexOf(true) + 1);
}
