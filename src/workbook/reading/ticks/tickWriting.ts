import { parseLevel } from "../../cells/level";
import { markOf } from "./marks";
import type { CellValue, InnovationTable, Level, LevelCell, Ticks } from "../../types";

/** What a cell of a row gets so that another level is ticked; `held` is what was read there. */
export interface TickWrite {
  column: number;
  held: CellValue;
  value: CellValue;
}

const USUAL_MARK = "v";

function clearCells(table: InnovationTable, indicator: string): LevelCell[] {
  const cells = table.records.map(({ levels }) => levels[indicator]);
  return cells.filter((cell): cell is LevelCell => cell?.ticks !== undefined && cell.level > 0 && !cell.derived);
}

/** What stands for a tick of a level: as the table has it, numbers that follow the levels included. */
function markFor(level: number, examples: readonly LevelCell[]): CellValue {
  const found = examples.map((cell) => ({ level: cell.level, raw: cell.ticks!.cells[cell.level - 1] ?? null }));
  const example = found.find((one) => one.level > 1) ?? found[0];
  if (!example) return USUAL_MARK;
  const { raw } = example;
  if (parseLevel(raw).invalid) return raw;
  const follows = example.level > 1 && parseLevel(raw).level === example.level;
  const mark = follows ? level : 1;
  return typeof raw === "number" ? mark : String(mark);
}

/**
 * The cells to write so that a row has another level: the tick moves, as the table is ticked elsewhere.
 * @param ticks of the row
 * @returns no cell when the level is ticked already; `null` when the table has no column for the level
 */
export function tickWrites(
  table: InnovationTable,
  indicator: string,
  { columns, cells, ticked }: Ticks,
  level: Level,
): TickWrite[] | null {
  if (level > 0 && columns[level - 1] === undefined) return null;
  const examples = clearCells(table, indicator);
  const cumulative = examples.some(({ ticks }) => ticks!.ticked.length > 1);
  return columns.flatMap((column, index): TickWrite[] => {
    const held = cells[index] ?? null;
    const mark = markOf(held, index + 1);
    const wanted = index + 1 === level || (cumulative && index + 1 < level);
    if (column === undefined || (wanted ? mark === "tick" : mark === null)) return [];
    // A cross may mean "no" in this table: it is a tick only where it was read as one.
    if (wanted && mark === "cross" && ticked.includes(index + 1)) return [];
    const empty = typeof held === "boolean" ? false : null;
    return [{ column, held, value: wanted ? markFor(index + 1, examples) : empty }];
  });
}
