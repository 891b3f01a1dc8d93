import type { Area, CellValue } from "../../workbook/types";
import { ExcelProblem } from "../host/problem";
import { supportsExcelApi } from "../host/run";
import { areaOf } from "../reading/blocks";
import type { Standing } from "../host/settle";

/** An Excel table that has to reach further down, over rows that are filled in below it. */
export interface TableGrowth {
  table: string;
  /** Zero-based. */
  lastRow: number;
}

/** A table before and after it reaches further down. */
export interface GrownTable {
  id: string;
  before: Area;
  after: Area;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * @returns `null` when the table reaches as far already, or is not there any more
 * @throws ExcelProblem `unsupported` in an Excel that cannot do it
 */
export async function plannedGrowth(
  context: Excel.RequestContext,
  { table: name, lastRow }: TableGrowth,
): Promise<GrownTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("id,showTotals");
  await context.sync();
  if (table.isNullObject) return null;
  const range = table.getRange().load(PLACE);
  await context.sync();
  const before = areaOf(range);
  if (table.showTotals || before.bottom >= lastRow) return null;
  if (!supportsExcelApi("1.13")) throw new ExcelProblem("unsupported");
  return { id: table.id, before, after: { ...before, bottom: lastRow } };
}

/** Within the request that fills the rows. */
export function applyGrowth(context: Excel.RequestContext, { id, after }: GrownTable): void {
  resize(context, id, after);
}

function resize(context: Excel.RequestContext, id: string, area: Area): void {
  if (!supportsExcelApi("1.13")) return;
  const table = context.workbook.tables.getItem(id);
  const { top, left, bottom, right } = area;
  table.resize(table.worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

async function areaNow(context: Excel.RequestContext, id: string): Promise<Area | null> {
  const table = context.workbook.tables.getItemOrNullObject(id).load("id");
  await context.sync();
  if (table.isNullObject) return null;
  const range = table.getRange().load(PLACE);
  await context.sync();
  return areaOf(range);
}

/** How far a growth came; `between` when somebody else has changed the table. */
export async function growthStanding(
  context: Excel.RequestContext,
  { id, before, after }: GrownTable,
): Promise<Standing> {
  const now = await areaNow(context, id);
  if (now && sameArea(now, after)) return "after";
  return now && sameArea(now, before) ? "before" : "between";
}

/**
 * Lets the table end where it ended, if nobody changed it since and nothing stands in the rows that it gained.
 * @returns whether it ends there now
 */
export async function takeBackGrowth(
  context: Excel.RequestContext,
  { id, before, after }: GrownTable,
): Promise<boolean> {
  const now = await areaNow(context, id);
  if (!now || sameArea(now, before)) return true;
  if (!sameArea(now, after)) return false;
  const gained = context.workbook.tables
    .getItem(id)
    .worksheet.getRangeByIndexes(
      before.bottom + 1,
      before.left,
      after.bottom - before.bottom,
      before.right - before.left + 1,
    )
    .load("formulas,values");
  await context.sync();
  const formulas = gained.formulas as CellValue[][];
  const values = gained.values as CellValue[][];
  // Formulas that the table filled in itself are nobody's text.
  const isFree = formulas.every((cells, y) =>
    cells.every(
      (cell, x) => cell === "" || (typeof cell === "string" && cell.startsWith("=") && cell !== values[y]?.[x]),
    ),
  );
  if (!isFree) return false;
  resize(context, id, before);
  formulas.forEach((cells, y) =>
    cells.forEach((cell, x) => {
      if (cell !== "") gained.getCell(y, x).clear("Contents");
    }),
  );
  await context.sync();
  return true;
}
