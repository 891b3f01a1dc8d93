import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import { cleanText, normalizeText } from "../../cells/text";
import type { DisputedRow, DisputedYears, MappedColumn } from "../../types";
import type { TableCandidate } from "../candidates";
import type { HeaderReader } from "../header/headers";
import type { Found } from "../readCandidate";
import { isOfOtherYear } from "../years";
import { disputedHeadings } from "./disputedHeadings";
import { refuses } from "./included";
import { lastOwnColumn } from "./otherTable";
import { areOfApplication, isYearColumn, yearsOfColumn } from "./otherYears";
import { saysLeftOut } from "./saidOut";
import { namesReview } from "./totals";

/** Where people write what became of an innovation. */
const REMARKS =
  /\b(?:ket|keterangan|catatan|status|tindak lanjut|rekomendasi|saran|hasil|info|informasi|keputusan|kesimpulan|verifikasi|validasi|desk|reviu|review|progres|progress|posisi|komentar|remarks?|notes?)\b/;
/** A column that answers yes or no to whether an innovation takes part, in words that no other reading knows. */
const TAKES_PART =
  /\b(?:(?:di)?(?:ikut|usul|lapor|kirim|aju|hitung|nilai)\w*|peserta|partisipasi|keikutsertaan|layak|lolos|lulus|lanjut|status|kelayakan|keputusan|kesimpulan|hasil (?:desk|verifikasi|validasi|reviu|review|seleksi)|verifikasi|validasi)\b/;
const OF_ANOTHER_TIME =
  /\b(?:pernah|sudah|belum|riwayat|sebelum\w*|tanggal|tgl|nomor|jumlah|oleh|kepada|nama|nilai)\b|^(?:tahun|thn)\b/;
/** A column that says of which assessment a row is, and can mean nothing else. */
const OF_ASSESSMENT = /\b(?:iga|iid|penilaian|pengukuran|indeks)\b/;
/** A text behind the name that is no part of it: *SIPINTAR (dibatalkan)*, *SIPINTAR - tidak diikutkan*. */
const BEHIND_NAME = /[([{]([^()[\]{}]+)[)\]}]\s*$|\s[-–—]\s*([^-–—]+)$/;
/** In a column that may speak of anything only a short text is about the row. */
const LONGEST = 80;

/** Reads what a cell of a column says: whether its innovation does not take part. */
type Says = (text: string) => boolean;

/** Columns of single indicators, and those that stand there several times, speak of what stands beside them. */
function isOfIndicator(header: string, columns: readonly MappedColumn[], reader: HeaderReader): boolean {
  const { indicators, number } = reader.read(header);
  const title = normalizeText(header);
  return (
    indicators.length > 0 ||
    number !== null ||
    (title !== "" && columns.filter((one) => normalizeText(one.header) === title).length > 1)
  );
}

function saysOf(column: MappedColumn, candidate: TableCandidate, reader: HeaderReader): Says | null {
  const { role, header } = column;
  const { year } = reader.rules;
  if (isOfOtherYear(header, year) || isOfIndicator(header, candidate.columns, reader)) return null;
  const inRemarks: Says = (text) => saysLeftOut(text, year);
  if (role.kind === "field") {
    if (role.field === "nama") {
      return (text) => {
        const [, bracket, dash] = BEHIND_NAME.exec(text) ?? [];
        const behind = bracket ?? dash ?? "";
        // *SIPINTAR (Verifikasi)* is the innovation once more, as somebody else judges it.
        return saysLeftOut(behind, year, true) || namesReview(behind);
      };
    }
    return role.field === "keterangan" || role.field === "status" ? inRemarks : null;
  }
  if (role.kind !== "other") return null;
  const title = normalizeText(header);
  const isAnswer = TAKES_PART.test(title) && !OF_ANOTHER_TIME.test(title);
  if (isAnswer) return (text) => refuses(text) || inRemarks(text);
  if (REMARKS.test(title)) return inRemarks;
  return (text) => text.length <= LONGEST && saysLeftOut(text, year, true);
}

function* notes({ candidate, rows }: Found, reader: HeaderReader): Pausing<DisputedRow[]> {
  const { grid, columns } = candidate;
  // A remark may stand right beside the table without a header.
  const right = lastOwnColumn(candidate) + 1;
  const asked = columns.flatMap((column) => {
    const says = column.column <= right ? saysOf(column, candidate, reader) : null;
    return says ? [{ ...column, says }] : [];
  });
  const layout = JSON.stringify([
    "disputed",
    grid.sheet.left,
    asked.map(({ column, header, role }) => [column, header, role]),
  ]);
  const known = grid.rowFacts<readonly Omit<DisputedRow, "row">[]>(layout);
  const merges = grid.sheet.merges.filter(
    ({ top, bottom, left }) =>
      bottom > top && top > candidate.headerBottom && asked.some(({ column }) => column === left),
  );
  const said = (row: number): Omit<DisputedRow, "row">[] =>
    asked.flatMap(({ column, header, says }) => {
      const merge = merges.find(({ left, top, bottom }) => left === column && row >= top && row <= bottom);
      const raw = grid.at(merge?.top ?? row, column);
      if (typeof raw !== "string" || !says(raw)) return [];
      return [{ column, header: cleanText(header), text: cleanText(raw) }];
    });
  const found: DisputedRow[] = [];
  for (const [at, { row, included }] of rows.records.entries()) {
    // What a merged cell says is not in the cells of each of its rows.
    const isMerged = merges.some(({ top, bottom }) => row - 1 > top && row - 1 <= bottom);
    const entries = isMerged ? said(row - 1) : known(row - 1, () => said(row - 1));
    if (included && entries[0]) found.push({ ...entries[0], row });
    if (at % ROWS_AT_ONCE === 0) yield;
  }
  return found;
}

/** *Tahun Pelaporan* may name the years in which an innovation was reported before: then new ones are blank. */
function isOfReports({ role, header }: MappedColumn): boolean {
  return role.kind === "field" && role.field === "pelaporan" && /^tahun\b/.test(normalizeText(header));
}

/** Columns whose years are not the assessed one, although their innovations count. */
export function disputedYears({ candidate, rows }: Found, assessed: number): DisputedYears[] {
  const counted = rows.records.filter(({ included }) => included);
  return candidate.columns.flatMap((column) => {
    const isReports = isOfReports(column);
    if (!isReports && !isYearColumn(column)) return [];
    const place = yearsOfColumn(candidate, column.column);
    const named = counted.map((record) => place.yearsOf(record));
    const others = counted.filter((_, at) => named[at]!.length > 0 && !named[at]!.includes(assessed));
    if (others.length === 0) return [];
    const isSure = !isReports && OF_ASSESSMENT.test(normalizeText(column.header));
    const hasAssessed = named.some((one) => one.includes(assessed));
    const isMeant = isReports ? hasAssessed || named.every((one) => one.length > 0) : isSure || hasAssessed;
    if (!isMeant || (!isReports && !isSure && areOfApplication(rows.records, place))) return [];
    const years = [...new Set(others.flatMap((record) => place.yearsOf(record)))].sort((a, b) => a - b);
    const { row } = place;
    return [
      { row, column: column.column, header: cleanText(column.header), years, rows: others.map((one) => one.row) },
    ];
  });
}

/** Innovations that count although a cell beside them, or the heading of their rows, says that they do not take part. */
export function* findingDisputed(found: Found, reader: HeaderReader): Pausing<DisputedRow[]> {
  const beside = yield* notes(found, reader);
  const isBeside = new Set(beside.map(({ row }) => row));
  const above = yield* disputedHeadings(found, reader.rules.year);
  return [...beside, ...above.filter(({ row }) => !isBeside.has(row))];
}
