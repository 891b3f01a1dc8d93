import { shownValue } from "../../workbook/cells/percent";
import type { Area, CellValue } from "../../workbook/types";
import { ExcelProblem, toProblem } from "../host/problem";

/** A part of a sheet that is read at once. */
export interface Block {
  sheet: string;
  area: Area;
}

/** A 60-column sheet with evidence passes Excel's 5 MB near 1,600 rows, which is about 52 bytes a cell; and its format. */
const BYTES_PER_CELL = 66;
const BYTES_PER_SYNC = 2_500_000;
const CELLS_PER_SYNC = Math.floor(BYTES_PER_SYNC / BYTES_PER_CELL);

/** The area of a range whose place was loaded. */
export function areaOf(range: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** @returns row blocks of the area, none larger than `limit` cells (but never less than a row) */
export function splitRows(block: Block, limit: number = CELLS_PER_SYNC): Block[] {
  const { sheet, area } = block;
  const rows = Math.max(1, Math.floor(limit / columnCount(area)));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return blocks;
}

/** @returns the blocks in groups that one sync can carry, in the same order */
export function groupBlocks(blocks: readonly Block[], limit: number = CELLS_PER_SYNC): Block[][] {
  const groups: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = cellCount(block.area);
    const group = groups[groups.length - 1];
    if (group && cells + size <= limit) {
      group.push(block);
      cells += size;
    } else {
      groups.push([block]);
      cells = size;
    }
  }
  return groups;
}

function halves(group: readonly Block[]): [Block[], Block[]] | null {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const only = group[0];
  if (!only || rowCount(only.area) < 2) return null;
  const { sheet, area } = only;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [[{ sheet, area: { ...area, bottom: middle } }], [{ sheet, area: { ...area, top: middle + 1 } }]];
}

/** On the web a payload that is too large sometimes comes as a bare general error. */
function mayBeTooLarge(problem: ExcelProblem): boolean {
  return problem.code === "too-large" || problem.excelCode === "GeneralException";
}

export function rangeOf(context: Excel.RequestContext, { sheet, area }: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
}

/**
 * Reads a group of blocks in one sync, in smaller parts when Excel finds it too large.
 * @param load asks for one block; what it returns is called after the sync
 * @returns the rows of each asked part in order, with the row (zero-based) and sheet they start at
 * @throws ExcelProblem when a single row is still refused
 */
export async function readBlocks<T>(
  context: Excel.RequestContext,
  group: readonly Block[],
  load: (range: Excel.Range) => () => T[] | null,
): Promise<{ block: Block; rows: T[] }[]> {
  try {
    const asked = group.map((block) => ({ block, answer: load(rangeOf(context, block)) }));
    await context.sync();
    return asked.map(({ block, answer }) => {
      const rows = answer();
      // More than five million cells come back as `null` instead of an error.
      if (rows === null) throw new ExcelProblem("too-large", block.sheet);
      return { block, rows };
    });
  } catch (error) {
    const problem = toProblem(error, group[0]?.sheet ?? null);
    const parts = mayBeTooLarge(problem) ? halves(group) : null;
    if (!parts) throw problem;
    return [...(await readBlocks(context, parts[0], load)), ...(await readBlocks(context, parts[1], load))];
  }
}

/**
 * Reads all rows of a block, in as many syncs as it takes.
 * @throws ExcelProblem when a single row is still refused
 */
export async function readRows<T>(
  context: Excel.RequestContext,
  block: Block,
  load: (range: Excel.Range) => () => T[] | null,
): Promise<T[]> {
  const rows: T[] = [];
  for (const group of groupBlocks(splitRows(block))) {
    for (const part of await readBlocks(context, group, load)) rows.push(...part.rows);
  }
  return rows;
}

/** Asks for what the cells of a range hold, formulas as they are written. */
export function loadFormulas(range: Excel.Range): () => CellValue[][] | null {
  range.load("formulas");
  return () => range.formulas as CellValue[][] | null;
}

/** Asks for the values of a range; percentages come as the text that people see. */
export function loadValues(range: Excel.Range): () => CellValue[][] | null {
  range.load("values,numberFormat");
  return () => {
    const values = range.values as CellValue[][] | null;
    const formats = range.numberFormat as string[][] | null;
    return values && values.map((row, y) => row.map((value, x) => shownValue(value, formats?.[y]?.[x] ?? "")));
  };
}
