/** The innovation store: innovations of this workbook and of others, searched and compared. */

/** Where entries come from: the open workbook, or a file that the user opened beside it. */
export interface LibrarySource {
  /** Unique while the store is open. */
  id: string;
  /** Name of the file. */
  name: string;
  own: boolean;
}

export interface LibraryEntry {
  /** Unique in the store: source, sheet and row. */
  key: string;
  source: LibrarySource;
  /** The year its workbook was read as; `null` when nothing names one. */
  year: number | null;
  sheet: string;
  /** Excel's row number. */
  row: number;
  /** Zero-based column of the name. */
  column: number;
  name: string;
  opd: string;
  /** The affair as the rules spell it, as written when it is none of them; '' when blank. */
  affair: string;
  basicService: boolean;
  /** The region as its workbook names it; '' when it does not. */
  region: string;
  /** Bentuk, tahapan and jenis as written; '' when blank. */
  form: string;
  stage: string;
  kind: string;
  /** Digital or not, form and initiator as written, those that are filled. */
  traits: readonly string[];
  /** Rancang bangun, tujuan, manfaat and hasil, one after another; '' when all are blank. */
  description: string;
  /** ISO date of application; `null` when blank or unreadable. */
  applied: string | null;
  /** Maturity as typed or from the levels, by the rules it was read with; `null` when the row says neither. */
  maturity: number | null;
  /** Level of 31 Replikasi; `null` when the table has no such column. */
  replication: number | null;
  /** The catalogue notes regions that took it over. */
  takenOver: boolean;
  /** What stands as evidence of the replication; '' when nothing does. */
  replicationEvidence: string;
  /** The years in which it was reported before, as its row says. */
  reported: readonly number[];
}

/** A year in which an innovation was reported. */
export interface ReportedYear {
  year: number;
  /** The innovation in a workbook of that year; `null` where only a column of another year tells of it. */
  entry: LibraryEntry | null;
}

/** Another entry and how like it is. */
export interface Likeness {
  entry: LibraryEntry;
  /** 0-1: cosine of the weighted words. */
  score: number;
  /** Words that both have, those that count most first. */
  words: readonly string[];
}
