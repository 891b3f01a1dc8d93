import type { CatalogColumn } from "./types";

/** The words of the sheet. */
export interface CatalogWords {
  /** Of the sheet; a number is added where it is taken. */
  name: string;
  title: string;
  note: string;
  headers: Readonly<Record<CatalogColumn, string>>;
  /** The text over the hidden column that tells the lines apart. */
  keyHeader: string;
}
