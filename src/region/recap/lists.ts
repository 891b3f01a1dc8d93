import type { CellValue } from "../../workbook/types";
import { regionKey, regionName } from "../names/regionName";
import {
  CHART_COLUMNS,
  DECIMAL_COLUMNS,
  PRINTED_COLUMNS,
  RECAP_COLUMNS,
  RECAP_WIDTHS,
  recapCells,
  type RecapColumn,
  type RecapWordColumn,
} from "./table";
import type { RankedRow, Recap, RecapNeed } from "./types";

/** The words of the lists, and of what stands in their cells. */
export interface RecapWords {
  sheet: string;
  title: string;
  /** What the figures are and are not; what is to be known of the comparison, '' for nothing. */
  notes: readonly [string, string];
  headers: Readonly<Record<RecapColumn, string>>;
  chart: string;
  /** What is said of a region that is no longer in the recap. */
  gone: string;
  needs: { sheet: string; title: string; note: string; headers: readonly string[]; chart: string };
  cells(row: RankedRow): Readonly<Record<RecapWordColumn, string>>;
  need(indicator: string): string;
  /** The regions that lack it most. */
  most(need: RecapNeed): string;
}

/** A list with a chart beside it, free of any program; columns are counted from zero. */
export interface RecapList {
  /** Tells the lists apart. */
  id: "regions" | "needs";
  name: string;
  title: string;
  notes: readonly string[];
  headers: readonly string[];
  /** Of the columns, in characters. */
  widths: readonly number[];
  /** Columns with two decimals. */
  decimals: readonly number[];
  /** How many columns stay when the sheet is moved sideways, from the first. */
  frozen: number;
  /** How many columns go to the printer, from the first. */
  printed: number;
  /** `key` stays the same for the same matter; unique. */
  lines: readonly { key: string; cells: readonly CellValue[] }[];
  /** What a line says once its matter is gone, by column. */
  gone: ReadonlyMap<number, CellValue>;
  chart: {
    name: string;
    title: string;
    /** First and last column: categories and series. */
    columns: readonly [number, number];
    /** How many of the first lines it shows where the list is written anew, and at the most once it grows. */
    lines: number;
    most: number;
    scale?: { minimum: number; maximum: number };
    numberFormat: string;
  };
}

const CHARTED = 40;
const NEEDS_CHARTED = 15;

/** What a line is about: the region where one file alone names it, else the file. */
function lineKey({ name, named, file, twins }: RankedRow): string {
  if (!named || twins.length > 0) return `file:${file}`;
  return `region:${regionKey(regionName(name))}`;
}

function regionList({ rows }: Recap, words: RecapWords): RecapList {
  const at = (column: RecapColumn): number => RECAP_COLUMNS.indexOf(column);
  const stays: readonly RecapColumn[] = ["region", "file"];
  const gone = RECAP_COLUMNS.filter((column) => !stays.includes(column)).map((column): [number, CellValue] => [
    at(column),
    column === "remarks" ? words.gone : null,
  ]);
  return {
    id: "regions",
    name: words.sheet,
    title: words.title,
    notes: words.notes,
    headers: RECAP_COLUMNS.map((column) => words.headers[column]),
    widths: RECAP_COLUMNS.map((column) => RECAP_WIDTHS[column]),
    decimals: DECIMAL_COLUMNS.map(at),
    frozen: at("region") + 1,
    printed: PRINTED_COLUMNS,
    lines: rows.map((row) => ({ key: lineKey(row), cells: recapCells(row, words.cells(row)) })),
    gone: new Map(gone),
    chart: {
      name: "IID_rekap_indeks",
      title: words.chart,
      columns: CHART_COLUMNS,
      lines: Math.min(CHARTED, rows.filter(({ rank }) => rank !== null).length),
      most: CHARTED,
      scale: { minimum: 0, maximum: 100 },
      numberFormat: "0.00",
    },
  };
}

function needList({ needs }: Recap, words: RecapWords): RecapList {
  const { sheet, title, note, headers, chart } = words.needs;
  return {
    id: "needs",
    name: sheet,
    title,
    notes: [note],
    headers,
    widths: [44, 12, 10, 60],
    decimals: [],
    frozen: 0,
    printed: headers.length,
    lines: needs.map((need) => ({
      key: need.indicator,
      cells: [words.need(need.indicator), need.levels, need.regions, words.most(need)],
    })),
    gone: new Map([1, 2, 3].map((column) => [column, null])),
    chart: {
      name: "IID_rekap_kebutuhan",
      title: chart,
      columns: [0, 1],
      lines: Math.min(NEEDS_CHARTED, needs.length),
      most: NEEDS_CHARTED,
      numberFormat: "0",
    },
  };
}

/** The lists of a recap: a line a region with its rank, and the documents that are missing most. */
export function recapLists(recap: Recap, words: RecapWords): [regions: RecapList, needs: RecapList] {
  return [regionList(recap, words), needList(recap, words)];
}
