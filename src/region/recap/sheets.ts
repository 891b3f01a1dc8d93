import { area, blankSheet, cellBlock, headerRowBelow, heading, widths } from "../../template/cells";
import { LINE, textLines } from "../../template/sheetRows";
import type { ChartSpec, SheetSpec } from "../../template/types";
import { recapLists, type RecapList, type RecapWords } from "./lists";
import type { Recap } from "./types";

/** Rows that a chart takes beside those for its bars, and its columns. */
const [FRAME, COLUMNS] = [8, 9];

/** The chart beside the list, where it is written anew. @param left the first column it covers */
export function listChart(list: RecapList, left: number): ChartSpec | null {
  const { columns, lines, name, title, scale, numberFormat } = list.chart;
  if (lines === 0) return null;
  const top = headerRowBelow(list.notes.length);
  return {
    name,
    title,
    kind: "bars",
    source: area(top, columns[0], top + lines, columns[1]),
    area: area(top, left, top + FRAME + (columns[1] - columns[0]) * lines, left + COLUMNS),
    ...(scale && { scale }),
    numberFormat,
  };
}

/** Lines of a note: it stays in view above the list, and Excel knows no row beyond 409 points. All of it stands in the cell. */
const MOST_LINES = 6;

/** Notes that are longer than the printed columns are wide go on below themselves; others run over the cells beside them. */
function longNotes({ notes, widths: all, printed }: RecapList): Pick<SheetSpec, "styles" | "merges" | "rowHeights"> {
  const long = notes.flatMap((text, at) => {
    const lines = textLines(all, text, 0, printed - 1);
    return lines > 1 ? [{ row: at + 1, lines }] : [];
  });
  return {
    styles: long.map(({ row }) => ({ area: area(row, 0, row, 0), role: "remark" })),
    merges: long.map(({ row }) => area(row, 0, row, printed - 1)),
    rowHeights: long.map(({ row, lines }) => ({ row, height: Math.min(MOST_LINES, lines) * LINE })),
  };
}

function listSheet(list: RecapList): SheetSpec {
  const { headers, lines, notes, title, decimals, frozen } = list;
  const above = heading(title, ...notes);
  const head = headerRowBelow(notes.length);
  const [right, last] = [headers.length - 1, head + lines.length];
  const chart = listChart(list, right + 2);
  const long = longNotes(list);
  const filled = lines.length > 0;
  return {
    ...blankSheet(list.name),
    own: true,
    cells: [...above.cells, cellBlock(head, 0, [[...headers], ...lines.map(({ cells }) => [...cells])])],
    styles: [
      ...above.styles,
      ...long.styles,
      { area: area(head, 0, head, right), role: "header" },
      ...(filled ? [{ area: area(head + 1, 0, last, right), role: "body" } as const] : []),
    ],
    numberFormats: filled ? decimals.map((at) => ({ area: area(head + 1, at, last, at), format: "0.00" })) : [],
    columnWidths: widths(...list.widths),
    merges: long.merges,
    // Headers of two words take two lines.
    rowHeights: [...long.rowHeights, { row: head, height: 2 * LINE }],
    freeze: { rows: head + 1, columns: frozen },
    charts: chart ? [chart] : [],
    page: { orientation: "landscape", area: area(0, 0, last, list.printed - 1), fit: "width" },
  };
}

/** The sheets of a recap as a file: a row a region with its rank, and the documents that are missing most. */
export function recapSheets(recap: Recap, words: RecapWords): SheetSpec[] {
  return recapLists(recap, words).map(listSheet);
}
