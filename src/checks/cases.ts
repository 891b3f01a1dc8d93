import type {
  CellValue,
  DisputedRow,
  DisputedYears,
  FieldId,
  FieldsElsewhere,
  InnovationTable,
  SecondValues,
  UncountedEntry,
} from "../workbook/types";
import type { FileFacts } from "./shared/files/types";
import type { FindingCode } from "./types";

/** One innovation as a case writes it; what is left out is clean. */
export interface RecordSpec {
  name?: string;
  included?: boolean;
  fields?: Partial<Record<FieldId, CellValue>>;
  /** By indicator id; 2 where left out. */
  levels?: Record<string, CellValue>;
  /** By indicator id; acceptable evidence where left out and the level is above 0. */
  evidence?: Record<string, CellValue>;
  /** Measured values and their bases, by indicator id; blank where left out. */
  measures?: Record<string, CellValue>;
  bases?: Record<string, CellValue>;
}

export interface CaseTable {
  layout?: InnovationTable["layout"];
  /** Profile columns beside the name; all that the form asks for when left out. */
  fields?: readonly FieldId[];
  /** Profile columns beside `fields`. */
  moreFields?: readonly FieldId[];
  /** Indicators with a level column; all when left out (none in a recap). */
  levels?: readonly string[];
  /** Indicators whose level column stands in the table once more and is not read. */
  again?: readonly string[];
  /** Indicators with an evidence column; those with a level column when left out. */
  evidence?: readonly string[];
  records: readonly RecordSpec[];
  /** Below the records. */
  nameless?: readonly RecordSpec[];
  unread?: { sheet: string; count: number }[];
  elsewhere?: FieldsElsewhere[];
  leftOut?: UncountedEntry[];
  disputed?: DisputedRow[];
  disputedYears?: DisputedYears[];
  second?: SecondValues[];
  clipped?: { sheet: string; cell: string }[];
  /** SPD rows by indicator id; rows left out have level 2 and a document. No SPD table when left out. */
  spd?: Record<string, { level?: CellValue; measure?: CellValue; evidence?: CellValue }>;
  /** SPD rows that the table does not have. */
  withoutSpd?: readonly string[];
  /** Departments of a list of their own. */
  opd?: readonly string[];
}

/** An evidence folder beside a table. */
export interface FolderSpec {
  table: CaseTable;
  /** Paths in the folder. */
  files: readonly string[];
  /** What is known of files that were read: a faultless PDF of one page but for what is said here. */
  facts?: Readonly<Record<string, Partial<FileFacts>>>;
}

interface Case<Spec> {
  /** Must be reported. */
  bad: Spec;
  /** Comes close, and must not be. */
  near: Spec;
  /** What tells the two apart. */
  why: string;
  /** Other codes that `bad` also has to report, each with the reason. */
  also?: Partial<Record<FindingCode, string>>;
}

/** The proof of a check over the workbook. */
export type WorkbookCase = Case<CaseTable>;
/** The proof of a check over evidence files. */
export type FolderCase = Case<FolderSpec>;

/** A table of one innovation. */
export function one(record: RecordSpec): CaseTable {
  return { records: [record] };
}

export function field(fields: NonNullable<RecordSpec["fields"]>): CaseTable {
  return one({ fields });
}

export function leveled(levels: NonNullable<RecordSpec["levels"]>): CaseTable {
  return one({ levels });
}

export function proof(evidence: NonNullable<RecordSpec["evidence"]>): CaseTable {
  return one({ evidence });
}

export function measured(measures: NonNullable<RecordSpec["measures"]>, record: RecordSpec): CaseTable {
  return one({ ...record, measures });
}

export function many(count: number, make: (row: number) => RecordSpec): CaseTable {
  return { records: Array.from({ length: count }, (_, row) => make(row)) };
}

/** A text of exactly this many words; `mark` makes it unique to the innovation. */
export function words(count: number, mark: string | number = ""): string {
  return Array.from({ length: count }, (_, i) => `kata${mark}x${i}`).join(" ");
}

/** A table in which only these cells name anything: a row for each. */
export function cells(...rows: { name?: string; included?: boolean; evidence: Record<string, string> }[]): CaseTable {
  const used = [...new Set(rows.flatMap(({ evidence }) => Object.keys(evidence)))];
  return {
    fields: ["opd"],
    levels: used,
    records: rows.map(({ evidence, ...rest }) => ({
      ...rest,
      fields: { opd: "Dinas Kesehatan" },
      evidence: Object.fromEntries(used.map((id) => [id, evidence[id] ?? ""])),
    })),
  };
}

/** One cell that names one file, about which this is known. */
export function oneFile(indicator: string, name: string, known: Partial<FileFacts>): FolderSpec {
  return { table: cells({ evidence: { [indicator]: name } }), files: [name], facts: { [name]: known } };
}
