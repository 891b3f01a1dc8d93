import type { CellValue, FieldId } from "../workbook/types";

/** One row of the innovation sheet, by what it means. Dates are ISO texts; other values stand as they are. */
export interface InnovationContent {
  fields: Partial<Record<FieldId, CellValue>>;
  /** By `Indicator.id`. */
  levels: Record<string, CellValue>;
  evidence: Record<string, CellValue>;
  /** Of indicators that are measured on one of several bases: the basis, and the measured value. */
  bases?: Record<string, CellValue>;
  measures?: Record<string, CellValue>;
  /** What its row is known by while it is away: kept in a hidden column. */
  key?: string;
  /** Workbook and Excel row it was taken from, where innovations of several are put together. */
  origin?: { file: string; row: number };
}

export interface RegionContent {
  name: string;
  office: string;
  contact: string;
  phone: string;
  email: string;
  /** Where the report is dated from, and who signs it. */
  place: string;
  position: string;
  signer: string;
  signerNumber: string;
  /** ISO date of the workbook's state. */
  date: string;
}

/** An earlier assessment as it was recorded. */
export interface HistoryContent {
  year: number;
  self: number | null;
  final: number | null;
  predicate: string;
  innovations: number | null;
  departments: number | null;
  rank: string | null;
  note: string | null;
}

/**
 * The columns that what it is filled with has. A blank cell says that something is missing, a column that is not there
 * says nothing.
 */
export interface ContentColumns {
  fields: ReadonlySet<FieldId>;
  /** By `Indicator.id`. */
  levels: ReadonlySet<string>;
  evidence: ReadonlySet<string>;
  bases: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  spdEvidence: boolean;
}

/** What a template is filled with; without it the template is empty. */
export interface TemplateContent {
  /** `null` where nobody said which region it is. */
  region: RegionContent | null;
  departments: string[];
  /** By `Indicator.id` of an SPD row. */
  spd: Record<string, { level: CellValue; evidence: CellValue }>;
  innovations: InnovationContent[];
  /** Left out: all columns of the year. */
  columns?: ContentColumns;
  history: HistoryContent[];
}

export interface FigurePair<T> {
  claimed: T;
  evidenced: T;
}

/** Results of the formulas on the sheets Ringkasan and OPD for a filled template, unrounded. */
export interface TemplateFigures {
  index: FigurePair<number>;
  predicate: FigurePair<string>;
  /** Innovations of each department, in the order of `TemplateContent.departments`. */
  departments: number[];
  innovations: number;
}
