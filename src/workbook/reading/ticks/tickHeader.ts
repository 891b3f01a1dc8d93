import { DESCRIBED_LEVELS, type DescribedLevel } from "../../../rules/facts";
import type { Pausing } from "../../../rules/pausing";
import type { ColumnValues } from "../header/columnData";
import type { HeaderColumn } from "../header/drafts";
import type { SheetGrid } from "../grid";
import { cleanText } from "../../cells/text";
import { markOf } from "./marks";
import type { CellValue } from "../../types";

/** A column of a level in a header: `1`, `Level 2`, `Parameter III`. */
const WORDS = "(?:level|lvl|lv|l|parameter|param|par|p|tingkat|tk|skala|nilai|skor|pilihan)";
const NUMBER = "(?:([123])|(i{1,3}))";
const ALONE = new RegExp(`^\\(?(?:${WORDS}[\\s.:_-]*)?${NUMBER}[.)]?$`, "i");
const BEHIND = new RegExp(`^(.*[a-z)]|\\d{1,2})[\\s.:,/|_–—-]+\\(?(?:${WORDS}[\\s.:_-]*)?${NUMBER}\\)?$`, "i");

interface Step {
  level: number;
  /** The header without the level. */
  rest: HeaderColumn;
}

function numberOf(digit: string | undefined, roman: string | undefined): number {
  return digit === undefined ? roman!.length : Number(digit);
}

/** The level that the header of a column names at its end, or above a last row with the level's wording. */
function stepOf({ column, cells }: HeaderColumn): Step | null {
  for (let last = cells.length - 1; last >= Math.max(0, cells.length - 2); last -= 1) {
    const text = cleanText(cells[last]!.text);
    const above = cells.slice(0, last);
    const alone = ALONE.exec(text);
    if (alone && last > 0) return { level: numberOf(alone[1], alone[2]), rest: { column, cells: above } };
    const behind = BEHIND.exec(text);
    if (!behind || last < cells.length - 1) continue;
    const rest = { column, cells: [...above, { text: behind[1]!, grouped: false }] };
    return { level: numberOf(behind[2], behind[3]), rest };
  }
  return null;
}

const STRAY = 0.2;
/** Columns that stand for the levels of one indicator. */
const WIDTH = DESCRIBED_LEVELS.length;

interface Shape {
  filled: number;
  texts: number;
  numbers: number;
}

/** What columns of levels 1 to 3 hold. */
function shapeOf(columns: readonly (readonly CellValue[])[]): Shape {
  const shape: Shape = { filled: 0, texts: 0, numbers: 0 };
  columns.forEach((values, index) => {
    for (const value of values) {
      const mark = markOf(value, index + 1);
      if (mark !== null) shape.filled += 1;
      if (mark !== "other") continue;
      if (/^[\d.,]+$/.test(cleanText(value))) shape.numbers += 1;
      else shape.texts += 1;
    }
  });
  return shape;
}

/** Whether cells are ticks, as far as they hold anything; sums below them are numbers. */
function areTicks({ filled, texts, numbers }: Shape, stray: number): boolean {
  return texts <= stray * filled && 2 * numbers <= filled;
}

/** A column whose cells are ticked when the level holds: which one, and the header of the three without it. */
export interface TickColumn<Draft> {
  level: DescribedLevel;
  draft: Draft;
}

/**
 * Finds neighbouring columns, three by three, that stand for the levels of the same thing. A stray word in a few cells
 * is no hindrance in a table that is ticked otherwise.
 * @param draftOf what the header of three columns without the level means; `null` when it has no levels
 * @returns by index of the column
 */
export function* tickColumns<Draft>(
  columns: readonly HeaderColumn[],
  values: ColumnValues,
  draftOf: (rest: HeaderColumn) => Draft | null,
): Pausing<Map<number, TickColumn<Draft>>> {
  const steps = columns.map(stepOf);
  const restOf = ({ rest }: Step): string => rest.cells.map(({ text }) => cleanText(text)).join(" ");
  const groups: { index: number; draft: Draft; shape: Shape }[] = [];
  for (const [index, first] of steps.entries()) {
    const three = steps.slice(index, index + WIDTH);
    const isRow =
      first !== null &&
      three.length === WIDTH &&
      three.every((step, at) => step?.level === at + 1 && restOf(step) === restOf(first));
    const draft = isRow ? draftOf(first.rest) : null;
    if (draft === null) continue;
    const cells: (readonly CellValue[])[] = [];
    for (const step of three) cells.push(yield* values(step!.rest.column));
    groups.push({ index, draft, shape: shapeOf(cells) });
  }
  const sum = (part: keyof Shape): number => groups.reduce((total, { shape }) => total + shape[part], 0);
  const whole: Shape = { filled: sum("filled"), texts: sum("texts"), numbers: sum("numbers") };
  const found = new Map<number, TickColumn<Draft>>();
  if (!areTicks(whole, STRAY)) return found;
  for (const { index, draft, shape } of groups) {
    if (!areTicks(shape, 0.5)) continue;
    for (const level of DESCRIBED_LEVELS) found.set(index + level - 1, { level, draft });
  }
  return found;
}

/** Whether a cell holds the wording of a level whose header names the level above it. */
export function isLevelWording(grid: SheetGrid, row: number, column: number): boolean {
  return markOf(grid.at(row, column), 0) === "other" && ALONE.test(grid.text(row - 1, column));
}

/** Whether numbers of a row stand for levels: 1 2 3 again and again, each three below one text. */
export function areTickNumbers(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return (
    columns.length % WIDTH === 0 &&
    columns.every((column, index) => {
      const place = index % WIDTH;
      const isNext = place === 0 || column === columns[index - 1]! + 1;
      return (
        isNext && grid.text(row, column) === String(place + 1) && (grid.text(row - 1, column) !== "") === (place === 0)
      );
    })
  );
}
