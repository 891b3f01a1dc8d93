import type { CellValue } from "../../workbook/types";
import type { RankedRow } from "./types";

/** The columns of a recap, from left to right. */
export const RECAP_COLUMNS = [
  "rank",
  "region",
  "index",
  "evidenced",
  "strict",
  "predicate",
  "evidencedPredicate",
  "n",
  "spd",
  "meanMaturity",
  "meanEvidenced",
  "beforeIndex",
  "beforeRank",
  "errors",
  "warnings",
  "services",
  "affairs",
  "participation",
  "causes",
  "unread",
  "remarks",
  "rules",
  "file",
] as const;

export type RecapColumn = (typeof RECAP_COLUMNS)[number];

/** Columns whose cells are words. */
export type RecapWordColumn = "services" | "affairs" | "participation" | "causes" | "unread" | "remarks" | "rules";

/** The first columns are printed: rank, indices, counts and the earlier recap; what follows is read on the screen. */
export const PRINTED_COLUMNS = RECAP_COLUMNS.indexOf("beforeRank") + 1;

/**
 * In characters. What is printed takes a page of A4 on its side at three quarters of its size or more; the sentences behind
 * it are wide, since a row is as high on paper as they make it.
 */
export const RECAP_WIDTHS: Readonly<Record<RecapColumn, number>> = {
  rank: 10,
  region: 30,
  index: 9,
  evidenced: 9,
  strict: 13,
  predicate: 17,
  evidencedPredicate: 17,
  n: 9,
  spd: 9,
  meanMaturity: 13,
  meanEvidenced: 13,
  beforeIndex: 13,
  beforeRank: 13,
  errors: 11,
  warnings: 11,
  services: 20,
  affairs: 12,
  participation: 16,
  causes: 110,
  unread: 60,
  remarks: 120,
  rules: 24,
  file: 44,
};

/** Figures with two decimals. */
export const DECIMAL_COLUMNS: readonly RecapColumn[] = [
  "index",
  "evidenced",
  "strict",
  "spd",
  "meanMaturity",
  "meanEvidenced",
  "beforeIndex",
];

/** What the chart shows: the regions with their three indices. */
export const CHART_COLUMNS = [RECAP_COLUMNS.indexOf("region"), RECAP_COLUMNS.indexOf("strict")] as const;

function shown(value: number | null | undefined): CellValue {
  return value == null ? null : Number(value.toFixed(10));
}

/** What stands in the cells of a region, in the order of the columns. */
export function recapCells(row: RankedRow, words: Readonly<Record<RecapWordColumn, string>>): CellValue[] {
  const { rank, name, file, figures, before } = row;
  const cells: Record<RecapColumn, CellValue> = {
    rank,
    region: name,
    index: shown(figures?.index),
    evidenced: shown(figures?.evidenced),
    strict: shown(figures?.strict),
    predicate: figures?.predicate ?? null,
    evidencedPredicate: figures?.evidencedPredicate ?? null,
    n: figures?.n ?? null,
    spd: shown(figures?.spd),
    meanMaturity: shown(figures?.meanMaturity),
    meanEvidenced: shown(figures?.meanEvidenced),
    beforeIndex: shown(before?.index),
    beforeRank: before?.rank ?? null,
    errors: figures?.findings.error ?? null,
    warnings: figures?.findings.warning ?? null,
    ...words,
    file,
  };
  return RECAP_COLUMNS.map((column) => (cells[column] === "" ? null : cells[column]));
}
