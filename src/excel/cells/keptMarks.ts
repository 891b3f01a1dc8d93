import { SEVERITIES, type Severity } from "../../rules/facts";
import { isObject } from "../stored/entry";
import { positionKey, type CellPosition, type Fill } from "./fills";
import { isLayout, type SheetLayout } from "./layout";

/** Light fills with dark text still readable; odd values, so that nobody's own fill is taken for a mark. */
export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: "#FFC8C3",
  warning: "#FFE4B1",
  info: "#D0E5FB",
};

/** A cell to mark: sheet name, Excel row number, zero-based column. A finding is one. */
export interface Mark {
  sheet: string;
  row: number;
  column: number;
  severity: Severity;
}

/** Zero-based row and column, index of the severity, and the fill that was there before. */
export type KeptMark = [row: number, column: number, severity: number, original: Fill];

/** What the document keeps of marks. */
export interface KeptMarks {
  sheets: MarkedSheet[];
  /** Which marking wrote it, and how often; absent in earlier versions. */
  writing?: { by: string; turn: number };
}

export interface MarkedSheet {
  id: string;
  name: string;
  cells: KeptMark[];
  /** Of the moment in which they were marked; absent where rows cannot be told apart, and in earlier versions. */
  layout?: SheetLayout;
}

function isKeptMark(value: unknown): value is KeptMark {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [row, column, severity, original] = value as unknown[];
  const numbers = [row, column, severity].every((entry) => typeof entry === "number");
  return numbers && (original === null || typeof original === "string");
}

export function isKeptMarks(value: unknown): value is KeptMarks {
  if (!isObject(value) || !Array.isArray(value["sheets"])) return false;
  return value["sheets"].every(
    (sheet: unknown) =>
      isObject(sheet) &&
      typeof sheet["id"] === "string" &&
      typeof sheet["name"] === "string" &&
      Array.isArray(sheet["cells"]) &&
      sheet["cells"].every(isKeptMark) &&
      (sheet["layout"] === undefined || isLayout(sheet["layout"])),
  );
}

export function colorOf([, , severity]: KeptMark): string {
  return MARK_COLORS[SEVERITIES[severity] ?? "info"];
}

export function paintedOf(cells: readonly KeptMark[]): (CellPosition & { color: Fill })[] {
  return cells.map((cell) => ({ row: cell[0], column: cell[1], color: colorOf(cell) }));
}

const COLORS: ReadonlySet<Fill> = new Set(Object.values(MARK_COLORS));

/** The fill of a cell before anybody marked it, by the marks that the document holds. */
export function ownFill({ row, column }: CellPosition, fill: Fill, marked: MarkedSheet | undefined): Fill {
  if (!isMarkColor(fill)) return fill;
  const known = marked?.cells.find((cell) => cell[0] === row && cell[1] === column);
  return known ? known[3] : fill;
}

export function isMarkColor(fill: Fill): boolean {
  return COLORS.has(fill);
}

/**
 * Takes in the marks that another pane made meanwhile, or nobody could take them back.
 * @returns whether there are any
 */
export function takeIn({ sheets }: KeptMarks, others: KeptMarks | null): boolean {
  let found = false;
  for (const other of others?.sheets ?? []) {
    const own = sheets.find(({ id }) => id === other.id);
    const known = new Set(own?.cells.map(([row, column]) => positionKey({ row, column })));
    const missing = other.cells.filter(([row, column]) => !known.has(positionKey({ row, column })));
    if (missing.length === 0) continue;
    found = true;
    if (own) own.cells.push(...missing);
    else sheets.push({ ...other, cells: missing });
  }
  return found;
}

export function countOf({ sheets }: KeptMarks): number {
  return sheets.reduce((sum, { cells }) => sum + cells.length, 0);
}

export function marksOf(stored: KeptMarks | null): Mark[] {
  return (stored?.sheets ?? []).flatMap(({ name, cells }) =>
    cells.map(([row, column, severity]) => ({
      sheet: name,
      row: row + 1,
      column,
      severity: SEVERITIES[severity] ?? "info",
    })),
  );
}
