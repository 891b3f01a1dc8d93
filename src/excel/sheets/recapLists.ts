import { listChart } from "../../region/recap/sheets";
import type { RecapList } from "../../region/recap/lists";
import { headerRowBelow } from "../../template/cells";
import { drawChart } from "./chartsAndPage";
import { writeKept, type WrittenSheet } from "./kept/keptSheet";
import type { KeptPlace } from "./kept/place";
import { dressHead, headLines } from "./kept/printed";
import { dressBody, fitRows } from "./kept/look";
import { columnPoints } from "../../template/page";

/** Excel takes about this many columns of a page for a chart beside a list. */
const GAP = 2;

/** The document's setting that remembers a list of a year; each year has sheets of its own, to be compared with. */
function recapSetting(id: RecapList["id"], year: number): string {
  return `iid.recap.${year}.${id}`;
}

function dressLines(
  sheet: Excel.Worksheet,
  top: number,
  count: number,
  columns: readonly (number | null)[],
  { decimals }: RecapList,
): void {
  if (count === 0) return;
  const present = dressBody(sheet, top, count, columns);
  for (const own of decimals) {
    const column = columns[own];
    if (column != null) sheet.getRangeByIndexes(top, column, count, 1).numberFormat = [["0.00"]];
  }
  fitRows(sheet, top, count, present);
}

/** Title, notes, header and lines of the columns that are printed. */
function printFrom(sheet: Excel.Worksheet, bottom: number, { printed }: RecapList): void {
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, bottom + 1, printed));
}

/** Lets the chart reach over lines that came; one that somebody deleted stays deleted. */
async function stretch(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headerRow, columns }: KeptPlace,
  bottom: number,
  list: RecapList,
): Promise<void> {
  const { name, columns: charted, most } = list.chart;
  const chart = sheet.charts.getItemOrNullObject(name).load("name");
  await context.sync();
  const [left, right] = [columns[charted[0]], columns[charted[1]]];
  if (!chart.isNullObject && left != null && right != null && right > left) {
    const rows = Math.min(bottom - headerRow, most) + 1;
    chart.setData(sheet.getRangeByIndexes(headerRow, left, rows, right - left + 1), "Columns");
  }
  printFrom(sheet, bottom, list);
}

/**
 * Writes a list of a recap into a sheet of its own, with its chart. On a sheet that we wrote before, the lines are brought
 * up to date in place; what people wrote, coloured and commented stays.
 * @throws ExcelProblem
 */
export function writeRecapList(list: RecapList, year: number, keyHeader: string): Promise<WrittenSheet> {
  const { headers, title, notes, lines, gone, widths } = list;
  const chart = listChart(list, headers.length + GAP);
  return writeKept(
    {
      setting: recapSetting(list.id, year),
      name: list.name,
      headers,
      keyHeader,
      head: headLines([title, ...notes], headers.length),
      headerRow: headerRowBelow(notes.length),
      lines: lines.map(({ key, cells }) => ({ key: `line:${key}`, cells })),
      numbered: null,
      gone: (key) => (key.startsWith("line:") ? gone : new Map()),
    },
    {
      widths: widths.map(columnPoints),
      printed: list.printed,
      sheet: (_context, sheet, rows) => {
        dressHead(sheet, notes.length, headers.length);
        printFrom(sheet, headerRowBelow(notes.length) + rows, list);
        if (chart) drawChart(sheet, chart);
      },
      lines: (sheet, top, added, columns) => dressLines(sheet, top, added.length, columns, list),
      grown: (context, sheet, place, bottom) => stretch(context, sheet, place, bottom, list),
    },
  );
}
