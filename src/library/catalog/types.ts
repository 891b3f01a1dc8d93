/** The catalogue: what is known of innovations over years and regions, kept in a sheet of the workbook. */

/** What workbooks say; brought up to date from them. */
export const CATALOG_FACTS = [
  "name",
  "region",
  "year",
  "reported",
  "opd",
  "affair",
  "form",
  "stage",
  "kind",
  "maturity",
  "summary",
] as const;

/** What people fill in; never replaced, only added to. */
export const CATALOG_NOTES = ["contact", "awards", "takenFrom", "takenBy", "notes", "otherNames"] as const;

/** The columns of the sheet, from left to right. */
export const CATALOG_COLUMNS = [...CATALOG_FACTS, ...CATALOG_NOTES] as const;

export type CatalogFact = (typeof CATALOG_FACTS)[number];
export type CatalogNoteColumn = (typeof CATALOG_NOTES)[number];
export type CatalogColumn = (typeof CATALOG_COLUMNS)[number];

/** An innovation of a region. Texts as they stand in the cells; `""` for blank ones. */
export interface CatalogEntry extends Readonly<Record<CatalogNoteColumn, string>> {
  /** Stays the same whatever the cells say; `""` for one that has no line yet. */
  key: string;
  name: string;
  /** As the catalogue writes it; `""` when nobody said it. */
  region: string;
  /** The newest year that it is known from: the other facts are those of that year. */
  year: number | null;
  /** Every year it was reported in, as far as known, the earliest first. */
  reported: readonly number[];
  opd: string;
  affair: string;
  form: string;
  stage: string;
  /** Digital or not, as written. */
  kind: string;
  maturity: number | null;
  summary: string;
  /** Facts that somebody typed over in the sheet: these stay. */
  typed: readonly CatalogFact[];
  /** A line that somebody typed into the sheet, without its hidden cell: read, and never written. */
  byHand: boolean;
}

/** A region that took an innovation over, or from which one was taken over. */
export interface Replication {
  region: string;
  /** What it is called there; `""` when nobody said it. */
  innovation: string;
  year: number | null;
  /** The document that proves it, such as `PKS nomor 12/2026`; `""` when there is none. */
  document: string;
}

/** A note of a discussion. */
export interface DiscussionNote {
  /** ISO date; `null` in a line that somebody wrote in another way. */
  date: string | null;
  /** Name or initials; `""` when nobody said it. */
  by: string;
  text: string;
}
