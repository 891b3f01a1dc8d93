import { area, blankSheet, cellBlock, heading, widths } from "../../template/cells";
import type { SheetSpec } from "../../template/types";
import type { CellValue } from "../../workbook/types";
import type { RankedRow, Recap } from "./types";

/** The words of the sheets, and of what stands in their cells. */
export interface RecapWords {
  title: string;
  note: string;
  headers: readonly string[];
  chart: string;
  needs: { sheet: string; title: string; note: string; headers: readonly string[]; chart: string };
  /** The cells of a region behind its figures: basic services, participation, causes, what is to be known. */
  remarks(row: RankedRow): readonly string[];
  need(indicator: string): string;
}

const FIRST = 4;
/** Regions and documents that a chart shows, from the first. */
const CHARTED = 40;
const NEEDS_CHARTED = 15;
const ROWS_PER_CHART = 22;

function shown(value: number | null): CellValue {
  return value === null ? null : Number(value.toFixed(10));
}

function figuresOf(row: RankedRow, remarks: readonly string[]): CellValue[] {
  const { rank, name, file, figures, before } = row;
  return [
    rank,
    name,
    figures && shown(figures.index),
    figures && shown(figures.evidenced),
    figures && shown(figures.strict),
    figures?.predicate ?? null,
    figures?.evidencedPredicate ?? null,
    figures?.n ?? null,
    figures && shown(figures.spd),
    figures && shown(figures.meanMaturity),
    figures && shown(figures.meanEvidenced),
    before ? shown(before.index) : null,
    before?.rank ?? null,
    figures?.findings.error ?? null,
    ...remarks,
    file,
  ];
}

function regionSheet(recap: Recap, words: RecapWords): SheetSpec {
  const head = heading(words.title, words.note);
  const rows = recap.rows.map((row) => figuresOf(row, words.remarks(row)));
  const right = words.headers.length - 1;
  const last = FIRST + rows.length - 1;
  const withIndex = recap.rows.filter(({ rank }) => rank !== null).length;
  const charted = Math.min(withIndex, CHARTED);
  const below = last + 2;
  return {
    ...blankSheet("Rekap Provinsi"),
    own: true,
    cells: [...head.cells, cellBlock(FIRST - 1, 0, [[...words.headers], ...rows])],
    styles: [
      ...head.styles,
      { area: area(FIRST - 1, 0, FIRST - 1, right), role: "header" },
      ...(rows.length > 0 ? [{ area: area(FIRST, 0, last, right), role: "body" } as const] : []),
    ],
    numberFormats:
      rows.length > 0
        ? [
            { area: area(FIRST, 2, last, 4), format: "0.00" },
            { area: area(FIRST, 8, last, 11), format: "0.00" },
          ]
        : [],
    columnWidths: widths(10, 32, 10, 10, 12, 18, 18, 10, 10, 12, 12, 12, 12, 10, 20, 16, 48, 60, 32),
    freeze: { rows: FIRST, columns: 2 },
    charts:
      charted > 0
        ? [
            {
              name: "IID_rekap_indeks",
              title: words.chart,
              kind: "bars",
              source: area(FIRST - 1, 1, FIRST + charted - 1, 3),
              area: area(below, 0, below + ROWS_PER_CHART + charted, 7),
              scale: { minimum: 0, maximum: 100 },
              numberFormat: "0.00",
            },
          ]
        : [],
  };
}

function needSheet({ needs }: Recap, words: RecapWords): SheetSpec {
  const head = heading(words.needs.title, words.needs.note);
  const rows = needs.map(({ indicator, levels, regions }): CellValue[] => [words.need(indicator), levels, regions]);
  const last = FIRST + rows.length - 1;
  const charted = Math.min(rows.length, NEEDS_CHARTED);
  return {
    ...blankSheet(words.needs.sheet),
    own: true,
    cells: [...head.cells, cellBlock(FIRST - 1, 0, [[...words.needs.headers], ...rows])],
    styles: [
      ...head.styles,
      { area: area(FIRST - 1, 0, FIRST - 1, 2), role: "header" },
      ...(rows.length > 0 ? [{ area: area(FIRST, 0, last, 2), role: "body" } as const] : []),
    ],
    columnWidths: widths(48, 18, 14),
    freeze: { rows: FIRST, columns: 0 },
    charts:
      charted > 0
        ? [
            {
              name: "IID_rekap_kebutuhan",
              title: words.needs.chart,
              kind: "bars",
              source: area(FIRST - 1, 0, FIRST + charted - 1, 1),
              area: area(FIRST - 1, 4, FIRST + ROWS_PER_CHART, 13),
              numberFormat: "0",
            },
          ]
        : [],
  };
}

/** The sheets of a recap: a row a region with its rank, and the documents that are missing most. */
export function recapSheets(recap: Recap, words: RecapWords): SheetSpec[] {
  return [regionSheet(recap, words), needSheet(recap, words)];
}
