import { parseCellKey, type CellKey } from "../../exchange/cells";
import type { Blocked, MergeNote } from "../../exchange/merge/types";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { FIELD_HEADERS } from "../../template/headers";
import type { FieldId, TableProblem } from "../../workbook/types";
import { fill } from "../fill";
import { formatNumber } from "../format";
import type { Locale } from "../locale";
import { texts, type Text } from "../text";

const KINDS = texts({
  level: { id: "level {of}", en: "level of {of}" },
  evidence: { id: "bukti {of}", en: "evidence of {of}" },
  basis: { id: "basis ukur {of}", en: "basis of {of}" },
  measure: { id: "nilai ukur {of}", en: "measured value of {of}" },
});

/** A column in the words of the form: `Tahapan`, `bukti 16 Regulasi Inovasi Daerah`. */
export function cellLabel(locale: Locale, key: CellKey, rules: RuleSet): string {
  const { kind, of } = parseCellKey(key);
  if (kind === "field") return FIELD_HEADERS[of as FieldId];
  const indicator = indicatorOf(rules, of);
  return fill(KINDS[kind][locale], { of: indicator ? `${indicator.key} ${indicator.name}` : of });
}

const NOTES = texts({
  "other-year": {
    id: "berkas ini untuk penilaian tahun {year}, jadi tidak diambil. Minta isian pada berkas tahun ini.",
    en: "this file is for the assessment of {year}, so nothing was taken. Ask for this year's file.",
  },
  "no-table": {
    id: "tabel atau formulir inovasi tidak ditemukan.",
    en: "no table or form of innovations was found.",
  },
  "two-tables": {
    id: "ada beberapa tabel inovasi yang sama kuat; sisakan satu.",
    en: "several tables of innovations fit equally well; leave one.",
  },
  "several-regions": {
    id: "tabel inovasinya memuat beberapa daerah; simpan tiap daerah dalam berkas sendiri.",
    en: "its table of innovations holds several regions; keep each in a file of its own.",
  },
  "not-calculated": {
    id: "rumus di dalamnya belum dihitung; buka dan simpan berkas ini di Excel.",
    en: "its formulas have not been calculated; open and save the file in Excel.",
  },
  "no-rows": { id: "tabel inovasinya kosong.", en: "its table of innovations is empty." },
  question: {
    id: "arti kolom levelnya belum jelas; periksa dengan iid map atau di halaman Kolom.",
    en: "the meaning of its level columns is not clear; look with iid map or on the page Kolom.",
  },
  "column-unknown": {
    id: "kolom “{header}” tidak dikenal, {cells} isian di dalamnya tidak diambil.",
    en: "the column “{header}” is not known, {cells} entries in it were not taken.",
  },
  "column-renamed": {
    id: "kolom “{header}” dibaca sebagai {column}, karena tempat dan isinya sama.",
    en: "the column “{header}” was read as {column}, since its place and content are the same.",
  },
  nameless: {
    id: "baris {row} berisi {cells} isian tanpa nama inovasi, jadi tidak diambil.",
    en: "row {row} holds {cells} entries without the name of an innovation, so it was not taken.",
  },
  "row-left": {
    id: "baris {row} (“{text}”) berada di luar tabel atau terbaca sebagai jumlah atau contoh, jadi tidak diambil.",
    en: "row {row} (“{text}”) is outside the table or reads as a sum or an example, so it was not taken.",
  },
  "sheet-left": {
    id: "{innovations} inovasi di lembar “{sheet}” tidak diambil.",
    en: "{innovations} innovations on the sheet “{sheet}” were not taken.",
  },
  "form-unknown-question": {
    id: "pertanyaan “{text}” (lembar “{sheet}”, baris {row}) tidak dikenal, jawabannya tidak diambil.",
    en: "the question “{text}” (sheet “{sheet}”, row {row}) is not known, its answer was not taken.",
  },
  "form-no-name": {
    id: "formulir di lembar “{sheet}” berisi {cells} jawaban tanpa nama inovasi, jadi tidak diambil.",
    en: "the form on the sheet “{sheet}” holds {cells} answers without the name of an innovation, so it was not taken.",
  },
  "key-unknown": {
    id: "kunci baris “{name}” berubah; baris ini dicocokkan menurut nama.",
    en: "the key of the row “{name}” was changed; the row was matched by its name.",
  },
  "key-twice": {
    id: "“{name}” (baris {row}) adalah salinan baris lain; dicocokkan menurut nama.",
    en: "“{name}” (row {row}) is a copy of another row; it was matched by its name.",
  },
  gone: {
    id: "“{name}” sudah tidak ada di buku kerja daerah, {cells} perubahannya tidak diambil.",
    en: "“{name}” is not in the region's workbook any more, {cells} changes in it were not taken.",
  },
  "no-column": {
    id: "buku kerja daerah tidak memiliki kolom {column}; isian untuk {names} tidak diambil.",
    en: "the region's workbook has no column for {column}; the entries for {names} were not taken.",
  },
  "no-room": {
    id: "“{name}” belum dapat ditulis: tidak ada baris kosong di bawah tabel (mulai baris {row}). Sisipkan baris lalu gabungkan lagi.",
    en: "“{name}” could not be written: there are no blank rows below the table (from row {row}). Insert rows and merge again.",
  },
  "no-place": {
    id: "“{name}” belum dapat ditulis: buku kerja daerah tersusun dari formulir atau beberapa lembar. Tambahkan inovasinya, lalu gabungkan lagi.",
    en: "“{name}” could not be written: the region's workbook is made of forms or several sheets. Add the innovation and merge again.",
  },
  doubtful: {
    id: "“{name}” ({department}) mungkin sama dengan {candidates}; tidak diambil sebelum ada yang memutuskan.",
    en: "“{name}” ({department}) may be the same as {candidates}; not taken until somebody decides.",
  },
  "same-file": { id: "isinya sama dengan {other}.", en: "its content is that of {other}." },
  "same-department": {
    id: "{department} sudah ada di {other}; isi kedua berkas dibandingkan, dan yang berbeda menjadi bentrok.",
    en: "{department} is in {other} already; both files are compared, and what differs becomes a conflict.",
  },
});

const BLOCKED: Record<Blocked, Text> = texts({
  formula: { id: "sel berisi rumus, ubah sendiri", en: "the cell holds a formula, change it yourself" },
  link: { id: "sel berisi tautan, ubah sendiri", en: "the cell holds a link, change it yourself" },
  merged: { id: "sel gabungan, ubah sendiri", en: "a merged cell, change it yourself" },
  name: { id: "nama dikosongkan OPD", en: "the department blanked the name" },
  level: { id: "bukan level yang dapat ditulis di sini", en: "no level that can be written here" },
});

const MOST_NAMES = 5;

function problemNote(locale: Locale, { kind }: TableProblem): string {
  const known = kind === "two-spd" || kind === "no-scores" ? "no-table" : kind;
  return NOTES[known][locale];
}

/** Why a cell can only be changed by hand. */
export function blockedText(locale: Locale, blocked: Blocked): string {
  return BLOCKED[blocked][locale];
}

/** What somebody has to know about a file that came back, in one sentence. */
export function mergeNoteText(locale: Locale, note: MergeNote, rules: RuleSet): string {
  const count = (value: number): string => formatNumber(locale, value);
  switch (note.kind) {
    case "unreadable":
      return problemNote(locale, note.reason);
    case "column-renamed":
      return fill(NOTES[note.kind][locale], { header: note.header, column: cellLabel(locale, note.key, rules) });
    case "column-unknown":
      return fill(NOTES[note.kind][locale], { header: note.header, cells: count(note.cells) });
    case "no-column": {
      const named = note.names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
      const names = note.names.length > MOST_NAMES ? [...named, "…"] : named;
      return fill(NOTES[note.kind][locale], { column: cellLabel(locale, note.key, rules), names: names.join(", ") });
    }
    case "no-room": {
      if (note.row === null) return fill(NOTES["no-place"][locale], { name: note.name });
      return fill(NOTES[note.kind][locale], { name: note.name, row: note.row });
    }
    case "doubtful": {
      const { name, department, candidates } = note.doubt;
      const listed = candidates.map((one) => `“${one.name}” (${one.department || "-"})`);
      return fill(NOTES[note.kind][locale], { name, department: department || "-", candidates: listed.join(", ") });
    }
    default:
      return fill(NOTES[note.kind][locale], { ...note });
  }
}
