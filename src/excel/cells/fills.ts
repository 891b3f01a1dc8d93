import { loadCellProperties } from "../reading/cellProperties";
import { columnName } from "../../workbook/index";
import type { Area } from "../../workbook/types";
import { columnCount, groupBlocks, rangeOf, readBlocks, rowCount, splitRows, type Block } from "../reading/blocks";

/** A cell of a sheet, zero-based. */
export interface CellPosition {
  row: number;
  column: number;
}

/** A fill colour as `#RRGGBB` in upper case; `null` without a fill. */
export type Fill = string | null;

/** Cell properties take about 70 bytes a cell in the answer, so blocks are smaller than those of values. */
const CELLS_PER_BLOCK = 20_000;
const CELLS_PER_SYNC = 40_000;
/** Excel takes 8,192 characters for the address of several areas. */
const ADDRESS_LENGTH = 8_000;

/** A fill as read: `simple` is false for gradients, which a colour would destroy. */
export interface ReadFill {
  color: Fill;
  simple: boolean;
}

export function positionKey(cell: CellPosition): string {
  return `${cell.row},${cell.column}`;
}

/** @returns rectangles that hold all the cells, each small enough for one call */
function blocksAround(sheet: string, cells: readonly CellPosition[]): Block[] {
  const areas: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row)) {
    const area = areas[areas.length - 1];
    if (area) {
      const grown = {
        top: area.top,
        left: Math.min(area.left, column),
        bottom: row,
        right: Math.max(area.right, column),
      };
      if (rowCount(grown) * columnCount(grown) <= CELLS_PER_BLOCK) {
        areas[areas.length - 1] = grown;
        continue;
      }
    }
    areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.map((area) => ({ sheet, area }));
}

function loadFills(range: Excel.Range): () => Excel.CellProperties[][] {
  return loadCellProperties(range, { format: { fill: { color: true, pattern: true } } });
}

function fillOf(properties: Excel.CellProperties | undefined): ReadFill {
  const fill = properties?.format?.fill;
  const color = fill?.color === undefined || fill.color === "" ? null : fill.color.toUpperCase();
  const none = fill?.pattern === undefined ? color === "#FFFFFF" : fill.pattern === "None";
  return { color: none ? null : color, simple: !fill?.pattern?.endsWith("Gradient") };
}

type Visit = (cell: CellPosition, fill: ReadFill) => void;

function visitBlock({ area }: Block, rows: readonly (readonly Excel.CellProperties[])[], visit: Visit): void {
  rows.forEach((properties, i) => {
    properties.forEach((cell, j) => visit({ row: area.top + i, column: area.left + j }, fillOf(cell)));
  });
}

/** Reads the fills of areas; calls `visit` for each cell. */
async function visitFills(context: Excel.RequestContext, blocks: readonly Block[], visit: Visit): Promise<void> {
  for (const group of groupBlocks(blocks, CELLS_PER_SYNC)) {
    for (const { block, rows } of await readBlocks(context, group, loadFills)) visitBlock(block, rows, visit);
  }
}

/** @returns the fills of exactly these cells, by `cellKey` */
export async function readFills(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly CellPosition[],
): Promise<Map<string, ReadFill>> {
  const wanted = new Set(cells.map(positionKey));
  const fills = new Map<string, ReadFill>();
  await visitFills(context, blocksAround(sheet, cells), (cell, fill) => {
    const key = positionKey(cell);
    if (wanted.has(key)) fills.set(key, fill);
  });
  return fills;
}

/**
 * Gives the cells their fills, and looks in the same requests what they had until then: what somebody coloured after it was
 * last read is not lost with it.
 * @param begun called when the first of the requests was answered
 * @returns the fills of before, by `positionKey`
 */
export async function exchangeFills(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly (CellPosition & { color: Fill })[],
  begun: () => void,
): Promise<Map<string, ReadFill>> {
  const before = new Map<string, ReadFill>();
  for (const group of groupBlocks(blocksAround(sheet, cells), CELLS_PER_BLOCK)) {
    const holds = ({ row, column }: CellPosition): boolean =>
      group.some(
        ({ area: { top, bottom, left, right } }) => row >= top && row <= bottom && column >= left && column <= right,
      );
    const inside = cells.filter(holds);
    const asked = group.map((block) => ({ block, answer: loadFills(rangeOf(context, block)) }));
    writeFills(context, sheet, inside);
    await context.sync();
    begun();
    const wanted = new Set(inside.map(positionKey));
    for (const { block, answer } of asked)
      visitBlock(block, answer(), (cell, fill) => {
        if (wanted.has(positionKey(cell))) before.set(positionKey(cell), fill);
      });
  }
  return before;
}

/** @returns the cells of an area whose fill is one of the colours, row by row */
export async function findFills(
  context: Excel.RequestContext,
  block: Block,
  colors: ReadonlySet<string>,
): Promise<(CellPosition & { color: string })[]> {
  const found: (CellPosition & { color: string })[] = [];
  await visitFills(context, splitRows(block, CELLS_PER_BLOCK), (cell, { color }) => {
    if (color !== null && colors.has(color)) found.push({ ...cell, color });
  });
  return found;
}

function clearFills(context: Excel.RequestContext, sheet: string, cells: readonly CellPosition[]): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  let address = "";
  const flush = (): void => {
    if (address !== "") worksheet.getRanges(address).format.fill.clear();
    address = "";
  };
  for (const { row, column } of cells) {
    const next = `${columnName(column)}${row + 1}`;
    if (address.length + next.length >= ADDRESS_LENGTH) flush();
    address += address === "" ? next : `,${next}`;
  }
  flush();
}

/**
 * Gives the cells their fills, in blocks; no other format is touched. The caller syncs.
 * Cells of a block that are not listed get an empty entry, which leaves them alone.
 */
export function writeFills(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly (CellPosition & { color: Fill })[],
): void {
  clearFills(
    context,
    sheet,
    cells.filter(({ color }) => color === null),
  );
  const colored = cells.filter(({ color }) => color !== null);
  const colors = new Map(colored.map((cell) => [positionKey(cell), cell.color]));
  for (const block of blocksAround(sheet, colored)) {
    const { area } = block;
    const rows: Excel.SettableCellProperties[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: Excel.SettableCellProperties[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        const color = colors.get(positionKey({ row, column }));
        line.push(color == null ? {} : { format: { fill: { color } } });
      }
      rows.push(line);
    }
    rangeOf(context, block).setCellProperties(rows);
  }
}
