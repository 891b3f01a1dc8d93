import { cellAddress, parseAddress } from "../../workbook/index";
import type { Area, CellValue } from "../../workbook/types";
import { ExcelProblem } from "../host/problem";
import { supportsExcelApi } from "../host/run";

/** So many columns to the right are looked through for a place. */
const REACH = 40;
const LAST_COLUMN = 16_383;

/** Where new columns are to stand, and what they stand beside. */
export interface WantedPlace {
  /** From the top of the header to the last row of the table, right beside it. */
  area: Area;
  /** Rows of the header. */
  header: { top: number; bottom: number };
  /** They can stand nowhere else: columns of an Excel table. */
  isFixed: boolean;
}

/** What Excel answered; to be called after the sync. */
function answerOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

/** Whether merged cells reach a column; those of the header before it may be merged as they like. */
function reaches(address: string, column: number): boolean {
  const found = parseAddress(address.trim());
  return !found || found.area.right >= column;
}

/** @throws ExcelProblem `occupied` where a cell holds something or belongs to a table, `merged` */
async function requireFree(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  header: WantedPlace["header"],
): Promise<void> {
  const target = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  target.load("formulas");
  const tables = target.getTables(false).getCount();
  // The last header cell belongs to it: one that is merged over the table's edge would take the new headers in.
  const around = sheet.getRangeByIndexes(
    header.top,
    area.left - 1,
    header.bottom - header.top + 1,
    area.right - area.left + 2,
  );
  const merges = supportsExcelApi("1.13") ? [target, around].map((range) => range.getMergedAreasOrNullObject()) : [];
  for (const merged of merges) merged.load("address");
  await context.sync();
  const formulas = target.formulas as CellValue[][];
  formulas.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== "")
        throw new ExcelProblem("occupied", cellAddress(sheet.name, area.top + row + 1, area.left + column));
    }),
  );
  if (answerOf(tables) > 0) throw new ExcelProblem("occupied", cellAddress(sheet.name, area.top + 1, area.left));
  const covered = merges.flatMap((merged) => (merged.isNullObject ? [] : merged.address.split(",")));
  if (covered.some((address) => reaches(address, area.left))) throw new ExcelProblem("merged", sheet.name);
}

/** Columns that merged cells or Excel tables cover, wherever they begin. */
function covered(addresses: readonly string[], { top, bottom }: Area): number[] {
  return addresses.flatMap((address) => {
    const area = parseAddress(address.trim())?.area;
    if (!area || area.top > bottom || area.bottom < top) return [];
    return Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  });
}

/** The nearest place further to the right in which nothing stands; `null` without one. */
async function roomBeyond(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Area | null> {
  const { top, left, bottom, right } = area;
  const count = right - left + 1;
  const width = Math.min(count + REACH, LAST_COLUMN - left + 1);
  const seen = sheet.getRangeByIndexes(top, left, bottom - top + 1, width).load("formulas");
  const merged = supportsExcelApi("1.13") ? seen.getMergedAreasOrNullObject().load("address") : null;
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  const merges = !merged || merged.isNullObject ? [] : merged.address.split(",");
  const taken = new Set(covered([...merges, ...ranges.map(({ address }) => address)], area));
  const formulas = seen.formulas as CellValue[][];
  for (let at = 0; at < width; at += 1) if (formulas.some((cells) => cells[at] !== "")) taken.add(left + at);
  for (let at = left; at + count <= left + width; at += 1) {
    const columns = Array.from({ length: count }, (_, i) => at + i);
    if (!columns.some((column) => taken.has(column))) return { top, left: at, bottom, right: at + count - 1 };
  }
  return null;
}

/**
 * The place for new columns: beside the table, or the nearest further to the right where something stands in their way.
 * @throws ExcelProblem `occupied`, `merged` where there is none
 */
export async function freePlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, header, isFixed }: WantedPlace,
): Promise<Area> {
  try {
    await requireFree(context, sheet, area, header);
    return area;
  } catch (error) {
    if (isFixed || !(error instanceof ExcelProblem)) throw error;
    const beyond = await roomBeyond(context, sheet, area);
    if (!beyond) throw error;
    return beyond;
  }
}
