import { shownValue } from "../../workbook/cells/percent";
import type { CellPlace } from "../../workbook/sheetData";
import type { CellValue } from "../../workbook/types";
import { readForFormulas } from "../host/run";

/** What a sheet knows about a cell and Excel does not hand to a formula. */
export interface CellFacts {
  /** The cell as the sheet shows it, `null` where it is empty. */
  shown(value: CellValue): CellValue;
}

/** Rows of one column that are read together though some between them were not asked for. */
const NEAR_ROWS = 20;

interface Run {
  sheet: string;
  column: number;
  /** Excel's row numbers. */
  first: number;
  last: number;
}

/** Cells under each other in one run: formulas are filled down a column. */
function runsOf(places: readonly CellPlace[]): Run[] {
  const sorted = [...places].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { sheet, column, row } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.sheet === sheet && last.column === column && row - last.last <= NEAR_ROWS) last.last = row;
    else runs.push({ sheet, column, first: row, last: row });
  }
  return runs;
}

async function readRuns(
  context: Excel.RequestContext,
  runs: readonly Run[],
): Promise<(place: CellPlace) => CellFacts | null> {
  const { worksheets } = context.workbook;
  const sheets = new Map(
    [...new Set(runs.map(({ sheet }) => sheet))].map((name) => [name, worksheets.getItemOrNullObject(name)]),
  );
  for (const sheet of sheets.values()) sheet.load("name");
  await context.sync();
  const asked = runs.flatMap((run) => {
    const sheet = sheets.get(run.sheet);
    if (!sheet || sheet.isNullObject) return [];
    const range = sheet.getRangeByIndexes(run.first - 1, run.column, run.last - run.first + 1, 1);
    range.load("numberFormat,valueTypes");
    return [{ run, range }];
  });
  await context.sync();
  return ({ sheet, column, row }) => {
    const found = asked.find(
      ({ run }) => run.sheet === sheet && run.column === column && row >= run.first && row <= run.last,
    );
    if (!found) return null;
    const at = row - found.run.first;
    const format = String(found.range.numberFormat[at]?.[0] ?? "");
    const isEmpty = found.range.valueTypes[at]?.[0] === "Empty";
    return { shown: (value) => (isEmpty ? null : shownValue(value, format)) };
  };
}

/**
 * What sheets know of single cells, in one request for all of them.
 * @returns `null` for a cell of another workbook
 * @throws ExcelProblem
 */
export function readCellFacts(places: readonly CellPlace[]): Promise<(CellFacts | null)[]> {
  return readForFormulas(async (context) => {
    const factsOf = await readRuns(context, runsOf(places));
    return places.map(factsOf);
  });
}
