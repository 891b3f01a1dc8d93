/** Cells and records: what a workbook looks like to the pure core. No Office, no file format. */
import type { Level } from "../rules/facts";
import type { LetterPart } from "./letterParts";
import type { Pausing } from "../rules/pausing";
import type { RuleSet } from "../rules/types";
import type { ReadingAnswers, ReadingQuestion } from "./questions";
import type { ReadingMemory } from "./reading/memory";
import type { Area, ArrangedPlaces, CellValue, SheetData, SheetLink, SheetTable, WorkbookData } from "./sheetData";
import type { DisputedRow, DisputedYears, FieldsElsewhere, SecondValues, UncountedEntry, UnreadLevels } from "./told";

export type { Level };

export type { DisputedRow, DisputedYears, FieldsElsewhere, SecondValues, UncountedEntry, UnreadLevels };

export type { Area, CellValue, SheetData, SheetLink, SheetTable, WorkbookData };

/** Profile columns that the product understands. */
export type FieldId =
  | "nomor"
  | "nama"
  | "opd"
  | "tahapan"
  | "inisiator"
  | "namaInisiator"
  | "klasifikasi"
  | "jenis"
  | "bentuk"
  | "tematik"
  | "astaCita"
  | "pkpn"
  | "urusan"
  | "urusanLain"
  | "koordinat"
  | "ujiCoba"
  | "penerapan"
  | "pengembangan"
  | "pelaporan"
  | "rancangBangun"
  | "tujuan"
  | "manfaat"
  | "hasil"
  | "anggaran"
  | "profilBisnis"
  | "haki"
  | "penghargaan"
  | "kematangan"
  | "diikutkan"
  | "status"
  | "keterangan"
  | "keputusanDesk"
  | "catatanDesk"
  | "tanggalDesk"
  | "levelDesk";

/** What a column was understood as. `indicator` is an `Indicator.id`. */
export type ColumnRole =
  | { kind: "field"; field: FieldId }
  /** `link`: a second column of evidence, with the addresses or files of the first. */
  | { kind: "level" | "evidence" | "link" | "measure" | "score" | "basis"; indicator: string }
  /** A part of the letter that the evidence is: its number, its date, what it is about. */
  | { kind: LetterPart; indicator: string }
  /** Ticked where the indicator has that level. */
  | { kind: "tick"; indicator: string; level: 1 | 2 | 3 }
  | { kind: "other" };

export interface MappedColumn {
  /** Zero-based column on the sheet. */
  column: number;
  /** Header as shown; header rows joined with a space. */
  header: string;
  role: ColumnRole;
  /** 0-1: how surely the header was recognised. */
  certainty: number;
}

export interface FieldCell {
  column: number;
  raw: CellValue;
  /** Trimmed text with white space folded; numbers as plain text; '' when blank. */
  text: string;
  /** ISO date for date fields that could be read; `null` otherwise. */
  date?: string | null;
}

/** The cells to tick, of levels 1 to 3. */
export interface Ticks {
  /** Zero-based; `undefined` for a level without a column. */
  columns: readonly (number | undefined)[];
  cells: readonly CellValue[];
  /** The levels that are ticked. */
  ticked: readonly number[];
}

export interface LevelCell {
  column: number;
  raw: CellValue;
  /** 0 when blank or not a level. */
  level: Level;
  blank: boolean;
  /** Not one of 0, 1, 2, 3 and not a recognised spelling of them. */
  invalid: boolean;
  /** Nobody typed it: it follows from the measured value of the row. */
  derived?: true;
  /** It is ticked in a column of its own; `raw` is what stands there, or names those ticked. */
  ticks?: Ticks;
}

/** What was measured for an indicator, beside or in place of a level. */
export interface MeasureCell {
  column: number;
  raw: CellValue;
  /** Trimmed text with white space folded; '' when blank. */
  text: string;
  /** The value of a plain number (`12,5 %` is 12.5); `null` for anything else, also `35 orang`. */
  number: number | null;
}

/** On which of several bases an indicator was measured. */
export interface BasisCell {
  column: number;
  raw: CellValue;
  text: string;
}

/** One piece of evidence in a cell, as it was read. */
export interface EvidencePiece {
  /** The original text of the piece, trimmed. */
  text: string;
  /** File names found, with lower-case extension without dot. */
  files: { name: string; extension: string }[];
  /** Links as written. `valid`: an http(s) URL with a real host name. */
  links: { url: string; valid: boolean; host: string; extension: string | null }[];
  /** A path on a private machine: `C:\`, `file:`, `\\server`. */
  localPath: boolean;
  /** Letter data when the piece speaks of one. */
  letter: {
    kind: string | null;
    number: string | null;
    date: string | null;
    year: number | null;
    about: string | null;
  } | null;
  /** It names nothing that could prove a level (`ada`, `1 dokumen`, `di lemari arsip`), or only promises it. */
  placeholder: boolean;
  /** What it names is promised, missing or withdrawn (`SK.pdf menyusul`), or stands in another cell. */
  promised: boolean;
}

/** `piecesOf` reads what stands in it. */
export interface EvidenceCell {
  column: number;
  raw: CellValue;
  blank: boolean;
  /** The addresses behind it, separated by blanks. */
  target?: string;
  /** What columns beside it say of its letter: `Nomor 12/2025, tanggal 2025-02-03, tentang Tim`. */
  letter?: string;
}

export interface InnovationRecord {
  /** Excel's row number, from 1. */
  row: number;
  name: string;
  /** Named and not marked as left out. */
  included: boolean;
  fields: Partial<Record<FieldId, FieldCell>>;
  /** By `Indicator.id`; absent when the table has no such column. */
  levels: Record<string, LevelCell>;
  evidence: Record<string, EvidenceCell>;
  /** Measured values and their bases by `Indicator.id`; absent when the table has no such column. */
  measures: Record<string, MeasureCell>;
  bases: Record<string, BasisCell>;
  /** Maturity in hundredths from a maturity column; `null` when blank, unreadable or no such column. */
  typedMaturity: number | null;
}

/** A merged cell used for several rows: zero-based column, Excel row number. */
export interface Spread {
  column: number;
  row: number;
  count: number;
}

/** `wide`: level columns; `recap`: only a maturity column. */
export type TableLayout = "wide" | "recap";

export interface InnovationTable {
  sheet: string;
  layout: TableLayout;
  /** Name of the Excel table it came from, if any. */
  tableName: string | null;
  /** Zero-based rows of the header, inclusive. */
  headerTop: number;
  headerBottom: number;
  /** Zero-based last data row; below `headerBottom` even when there are no rows. */
  lastRow: number;
  columns: MappedColumn[];
  records: InnovationRecord[];
  /** Rows that hold something but no name, are no total, section or repeated header row: their name is `""`. */
  nameless: InnovationRecord[];
  /** Columns in which the value of a merged cell was used for rows below its first: the first such row, how many. */
  spread?: Spread[];
  /** Other sheets with innovations that this table does not have: how many. */
  unread?: { sheet: string; count: number }[];
  /** Other sheets with columns about these innovations that the table does not have. */
  elsewhere?: FieldsElsewhere[];
  /** Rows and columns with something in them that the table does not count. */
  leftOut?: UncountedEntry[];
  /** Innovations that count although a cell beside them says otherwise. */
  disputed?: DisputedRow[];
  disputedYears?: DisputedYears[];
  /** Levels and scores beside those that are read. */
  second?: SecondValues[];
  /** Sheets of which only what is near their beginning was read, with their last cell. */
  clipped?: { sheet: string; cell: string }[];
  /** Where its cells stand, of a table that was arranged from several sheets or from rows that are indicators. */
  places?: ArrangedPlaces;
  /** 0-1: how surely this is the innovation table. */
  certainty: number;
}

export interface SpdRecord {
  row: number;
  /** `Indicator.id` of an SPD row. */
  indicator: string;
  level: LevelCell;
  /** `null` without such a column. */
  measure: MeasureCell | null;
  evidence: EvidenceCell | null;
}

export interface SpdTable {
  sheet: string;
  headerBottom: number;
  lastRow: number;
  /**
   * Zero-based columns; `measure` and `evidence` are `null` without such a column; `link` is a second one of evidence. A table that only has measured
   * values has them in the place of the levels, too.
   */
  columns: { indicator: number; level: number; measure: number | null; evidence: number | null; link?: number };
  /** Header texts of those columns. */
  headers: { indicator: string; level: string; measure: string | null; evidence: string | null };
  records: SpdRecord[];
  /** Levels beside those that are read. */
  second?: SecondValues[];
  /** It ends at another header with columns of its own. */
  goesOn?: true;
}

/** The list of departments that should take part, if the workbook has one. */
export interface OpdTable {
  sheet: string;
  names: { row: number; name: string }[];
  /** What the user said: the name of the list that a written one means, `""` for none of them. By `normalizeText`. */
  same?: Readonly<Record<string, string>>;
}

/** What was looked for and not found, or found twice; the text is made by i18n. */
export type TableProblem =
  | { kind: "no-table"; seen: { sheet: string; row: number; headers: string[] }[] }
  | { kind: "two-tables"; candidates: { sheet: string; row: number; rows: number; tableName: string | null }[] }
  /** Several SPD tables that fit the year equally well. `parts`: none has the rows of all, choosing one would lose the rest. */
  | { kind: "two-spd"; candidates: { sheet: string; row: number; rows: number }[]; parts?: true }
  | { kind: "no-rows"; sheet: string; row: number }
  /** Innovations without anything that gives a score; the table comes with it. */
  | { kind: "no-scores"; sheet: string; row: number; headers: string[]; unread?: UnreadLevels }
  /** Formulas without results where the figures come from; the table comes with it. */
  | { kind: "not-calculated"; sheet: string; header: string; count: number }
  /** Innovations of several regions in one table; it comes with it. */
  | { kind: "several-regions"; sheet: string; row: number; header: string; count: number; regions: string }
  /** What only the user can say; the table comes with it. */
  | { kind: "question"; question: ReadingQuestion };

export interface WorkbookReading {
  innovations: InnovationTable | null;
  spd: SpdTable | null;
  opd: OpdTable | null;
  problem: TableProblem | null;
}

/** A table found, or why none was; both for a table without rows. */
export interface TableSearch {
  table: InnovationTable | null;
  problem: TableProblem | null;
}

export interface ReadOptions {
  /** Restricts the search for the innovation table to one sheet, or to one Excel table on it. */
  sheet?: string;
  tableName?: string;
  /** Reads the tables of these sheets, or of all that fit, as one. */
  merged?: "all" | readonly string[];
  /** Restricts the search for the SPD table to one sheet. */
  spdSheet?: string;
  answers?: ReadingAnswers;
  /** Of readings before, where the workbook is read again after each edit. */
  memory?: ReadingMemory;
  /** Finds the innovation table by a user's mapping instead (`mappedTable` of `./mapping`). */
  map?: (data: WorkbookData, rules: RuleSet, options: ReadOptions) => Pausing<TableSearch>;
}
