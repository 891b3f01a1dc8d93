import { CellBudget, NEAR } from "../../workbook/reading/extent";
import { areaAddress } from "../../workbook/index";
import type { Area, CellValue, SheetData, SheetTable, WorkbookData } from "../../workbook/types";
import { areaOf, groupBlocks, loadValues, readBlocks, readRows, splitRows, type Block } from "./blocks";
import { askDateSystem } from "./dateSystem";
import { abandoned } from "../sheets/abandoned";
import { askMark } from "../sheets/ownMark";
import { readOnce, supportsExcelApi } from "../host/run";

/** The open workbook; events name sheets by id, records by name. */
export interface OpenWorkbook extends WorkbookData {
  /** Sheet name by worksheet id. */
  sheetIds: ReadonlyMap<string, string>;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

interface Frame {
  id: string;
  sheet: SheetData;
  area: Area | null;
}

interface Frames {
  name: string;
  date1904: boolean;
  frames: Frame[];
}

async function readFrames(context: Excel.RequestContext): Promise<Frames> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  workbook.load("name");
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();

  const withMerges = supportsExcelApi("1.13");
  const sheets = worksheets.items.filter((sheet, _, all) => !abandoned.has(sheet, all));
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
    merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { sheet, used, merged, mark: askMark(sheet) };
  });
  const tableRanges = tables.items.map((table) => {
    const range = table.getRange();
    range.load(PLACE);
    table.worksheet.load("name");
    return { table, range };
  });
  const isSince1904 = askDateSystem(context);
  await context.sync();

  const frames = asked.map(({ sheet, used, merged, mark }): Frame => {
    const area = used.isNullObject ? null : areaOf(used);
    const own = tableRanges.filter(({ table }) => table.worksheet.name === sheet.name);
    return {
      id: sheet.id,
      area,
      sheet: {
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        ...(!mark.isNullObject && { own: true as const }),
        top: area?.top ?? 0,
        left: area?.left ?? 0,
        values: [],
        merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
        tables: own.map(({ table, range }): SheetTable => ({
          name: table.name,
          area: areaOf(range),
          hasHeader: table.showHeaders,
          hasTotals: table.showTotals,
        })),
      },
    };
  });
  return { name: workbook.name, date1904: isSince1904(), frames };
}

/** Narrows the frames of sheets that are too large to what is near their beginning. */
async function clip(context: Excel.RequestContext, frames: readonly Frame[]): Promise<Frame[]> {
  const budget = new CellBudget();
  const asked = frames.map((frame) => {
    if (frame.area === null || budget.takesAll(frame.area)) return { frame, near: null };
    const near = context.workbook.worksheets
      .getItem(frame.id)
      .getRangeByIndexes(NEAR.top, NEAR.left, NEAR.bottom + 1, NEAR.right + 1)
      .getUsedRangeOrNullObject(true);
    near.load(PLACE);
    return { frame, near };
  });
  if (asked.some(({ near }) => near !== null)) await context.sync();
  return asked.map(({ frame, near }): Frame => {
    if (near === null || frame.area === null) return frame;
    const { bottom, right } = frame.area;
    const notRead = areaAddress({ top: bottom, left: right, bottom, right });
    const found = near.isNullObject ? null : areaOf(near);
    const area = budget.takesNear(found) ? found : null;
    return { ...frame, area, sheet: { ...frame.sheet, top: area?.top ?? 0, left: area?.left ?? 0, notRead } };
  });
}

/**
 * Reads every sheet: one sync for the lists, one for the addresses, then one for each group of blocks. Of a sheet that
 * is too large only what is near its beginning is read.
 * @throws ExcelProblem
 */
export function readWorkbookData(): Promise<OpenWorkbook> {
  return readOnce(async (context) => {
    const { name, date1904, frames: all } = await readFrames(context);
    const frames = await clip(context, all);
    const blocks = frames.flatMap(({ sheet, area }): Block[] => {
      return area === null ? [] : splitRows({ sheet: sheet.name, area });
    });
    const byName = new Map(frames.map(({ sheet }) => [sheet.name, sheet]));
    for (const group of groupBlocks(blocks)) {
      for (const { block, rows } of await readBlocks(context, group, loadValues)) {
        byName.get(block.sheet)?.values.push(...rows);
      }
    }
    return {
      name,
      date1904,
      sheets: frames.map(({ sheet }) => sheet),
      sheetIds: new Map(frames.map(({ id, sheet }) => [id, sheet.name])),
    };
  });
}

/**
 * Reads an area again after an edit, in one sync unless it is very large.
 * @param area zero-based, inclusive
 * @throws ExcelProblem
 */
export function readArea(sheet: string, area: Area): Promise<CellValue[][]> {
  return readOnce((context) => readRows(context, { sheet, area }, loadValues), sheet);
}
