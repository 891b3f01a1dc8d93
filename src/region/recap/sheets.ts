import { area, blankSheet, cellBlock, heading, widths } from "../../template/cells";
import type { ChartSpec, SheetSpec } from "../../template/types";
import type { CellValue } from "../../workbook/types";
import {
  CHART_COLUMNS,
  chartedRegions,
  DECIMAL_COLUMNS,
  PRINTED_COLUMNS,
  RECAP_COLUMNS,
  RECAP_WIDTHS,
  recapCells,
  type RecapColumn,
  type RecapWordColumn,
} from "./table";
import type { RankedRow, Recap, RecapNeed } from "./types";

/** The words of the sheets, and of what stands in their cells. */
export interface RecapWords {
  sheet: string;
  title: string;
  /** What the figures are and are not, and what is to be known of all of them; one line each. */
  notes: readonly [string, string];
  headers: Readonly<Record<RecapColumn, string>>;
  chart: string;
  needs: { sheet: string; title: string; note: string; headers: readonly string[]; chart: string };
  cells(row: RankedRow): Readonly<Record<RecapWordColumn, string>>;
  need(indicator: string): string;
  /** The regions that lack it most. */
  most(need: RecapNeed): string;
}

/** The zero-based row of the headers of the list of regions. */
export const RECAP_HEADER_ROW = 4;
const NEED_HEADER_ROW = 3;
const NEEDS_CHARTED = 15;
/** Rows that a chart takes beside those for its bars. */
const CHART_FRAME = 8;
const CHART_WIDTH = 9;

/** The ranking of the first regions as bars: claimed, evidenced and safest index. @param left its first column */
export function recapChart(recap: Recap, words: RecapWords, left: number): ChartSpec | null {
  const charted = chartedRegions(recap);
  if (charted === 0) return null;
  const [first, last] = CHART_COLUMNS;
  return {
    name: "IID_rekap_indeks",
    title: words.chart,
    kind: "bars",
    source: area(RECAP_HEADER_ROW, first, RECAP_HEADER_ROW + charted, last),
    area: area(RECAP_HEADER_ROW, left, RECAP_HEADER_ROW + CHART_FRAME + 2 * charted, left + CHART_WIDTH),
    scale: { minimum: 0, maximum: 100 },
    numberFormat: "0.00",
  };
}

function regionSheet(recap: Recap, words: RecapWords): SheetSpec {
  const rows = recap.rows.map((row) => recapCells(row, words.cells(row)));
  const right = RECAP_COLUMNS.length - 1;
  const top = RECAP_HEADER_ROW + 1;
  const last = RECAP_HEADER_ROW + rows.length;
  const chart = recapChart(recap, words, right + 2);
  const head = [words.title, ...words.notes].map((text) => [text]);
  return {
    ...blankSheet(words.sheet),
    own: true,
    cells: [
      cellBlock(0, 0, head),
      cellBlock(RECAP_HEADER_ROW, 0, [RECAP_COLUMNS.map((column) => words.headers[column]), ...rows]),
    ],
    styles: [
      { area: area(0, 0, 0, 0), role: "title" },
      { area: area(1, 0, words.notes.length, 0), role: "note" },
      { area: area(RECAP_HEADER_ROW, 0, RECAP_HEADER_ROW, right), role: "header" },
      ...(rows.length > 0 ? [{ area: area(top, 0, last, right), role: "body" } as const] : []),
    ],
    numberFormats:
      rows.length > 0
        ? DECIMAL_COLUMNS.map((column) => {
            const at = RECAP_COLUMNS.indexOf(column);
            return { area: area(top, at, last, at), format: "0.00" };
          })
        : [],
    columnWidths: widths(...RECAP_COLUMNS.map((column) => RECAP_WIDTHS[column])),
    freeze: { rows: top, columns: 2 },
    charts: chart ? [chart] : [],
    page: {
      orientation: "landscape",
      area: area(0, 0, last, PRINTED_COLUMNS - 1),
      fit: "width",
      titleRow: RECAP_HEADER_ROW,
    },
  };
}

/** The documents that regions lack most, as a page with a chart. */
export function needSheet({ needs }: Recap, words: RecapWords): SheetSpec {
  const head = heading(words.needs.title, words.needs.note);
  const rows = needs.map((need): CellValue[] => [
    words.need(need.indicator),
    need.levels,
    need.regions,
    words.most(need),
  ]);
  const right = words.needs.headers.length - 1;
  const last = NEED_HEADER_ROW + rows.length;
  const charted = Math.min(rows.length, NEEDS_CHARTED);
  const chart: ChartSpec = {
    name: "IID_rekap_kebutuhan",
    title: words.needs.chart,
    kind: "bars",
    source: area(NEED_HEADER_ROW, 0, NEED_HEADER_ROW + charted, 1),
    area: area(last + 2, 0, last + 2 + CHART_FRAME + charted, right),
    numberFormat: "0",
  };
  return {
    ...blankSheet(words.needs.sheet),
    own: true,
    cells: [...head.cells, cellBlock(NEED_HEADER_ROW, 0, [[...words.needs.headers], ...rows])],
    styles: [
      ...head.styles,
      { area: area(NEED_HEADER_ROW, 0, NEED_HEADER_ROW, right), role: "header" },
      ...(rows.length > 0 ? [{ area: area(NEED_HEADER_ROW + 1, 0, last, right), role: "body" } as const] : []),
    ],
    columnWidths: widths(44, 12, 10, 60),
    freeze: { rows: NEED_HEADER_ROW + 1, columns: 0 },
    charts: charted > 0 ? [chart] : [],
    page: {
      orientation: "portrait",
      area: area(0, 0, charted > 0 ? chart.area.bottom : last, right),
      fit: "page",
    },
  };
}

/** The sheets of a recap: a row a region with its rank, and the documents that are missing most. */
export function recapSheets(recap: Recap, words: RecapWords): SheetSpec[] {
  return [regionSheet(recap, words), needSheet(recap, words)];
}
