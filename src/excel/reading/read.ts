import type { Area, CellValue, SheetData, SheetTable, WorkbookData } from "../../workbook/types";
import { cellCount, groupBlocks, loadValues, readBlocks, splitRows, type Block } from "./blocks";
import { ExcelProblem } from "../host/problem";
import { readOnce, supportsExcelApi } from "../host/run";

/** The open workbook; events name sheets by id, records by name. */
export interface OpenWorkbook extends WorkbookData {
  /** Sheet name by worksheet id. */
  sheetIds: ReadonlyMap<string, string>;
}

/** Above this a used range is a stray format far down the sheet, or no list that people keep by hand. */
const MAX_CELLS = 3_000_000;

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

function areaOf(range: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

interface Frame {
  id: string;
  sheet: SheetData;
  area: Area | null;
}

async function readFrames(context: Excel.RequestContext): Promise<{ name: string; frames: Frame[] }> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  workbook.load("name");
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();

  const withMerges = supportsExcelApi("1.13");
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
    merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { sheet, used, merged };
  });
  const tableRanges = tables.items.map((table) => {
    const range = table.getRange();
    range.load(PLACE);
    table.worksheet.load("name");
    return { table, range };
  });
  if (asked.length > 0) await context.sync();

  const frames = asked.map(({ sheet, used, merged }): Frame => {
    const area = used.isNullObject ? null : areaOf(used);
    const own = tableRanges.filter(({ table }) => table.worksheet.name === sheet.name);
    return {
      id: sheet.id,
      area,
      sheet: {
        name: sheet.name,
        visible: sheet.visibility === "Visible",
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
  return { name: workbook.name, frames };
}

/**
 * Reads every sheet: one sync for the lists, one for the addresses, then one for each group of blocks.
 * @throws ExcelProblem
 */
export function readWorkbookData(): Promise<OpenWorkbook> {
  return readOnce(async (context) => {
    const { name, frames } = await readFrames(context);
    const blocks = frames.flatMap(({ sheet, area }): Block[] => {
      if (area === null) return [];
      if (cellCount(area) > MAX_CELLS) throw new ExcelProblem("too-large", sheet.name);
      return splitRows({ sheet: sheet.name, area });
    });
    const byName = new Map(frames.map(({ sheet }) => [sheet.name, sheet]));
    for (const group of groupBlocks(blocks)) {
      for (const { block, rows } of await readBlocks(context, group, loadValues)) {
        byName.get(block.sheet)?.values.push(...rows);
      }
    }
    return {
      name,
      // Office.js does not tell the date system; 1904 workbooks come from very old Excel for Mac.
      date1904: false,
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
export function readRows(sheet: string, area: Area): Promise<CellValue[][]> {
  return readOnce(async (context) => {
    const rows: CellValue[][] = [];
    for (const group of groupBlocks(splitRows({ sheet, area }))) {
      for (const part of await readBlocks(context, group, loadValues)) rows.push(...part.rows);
    }
    return rows;
  }, sheet);
}
