import type { Area, CellValue } from "../../src/workbook/types";
import type { CellFormat, CellValidation } from "./adapter";
import { intersection, sameArea } from "./model/cells/a1";
import { shiftArea, shiftIndex, type Axis } from "./model/cells/shift";

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

const STANDARD_FORMAT: Readonly<CellFormat> = {
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  fontSize: 11,
  wrap: false,
  horizontal: null,
  vertical: null,
  numberFormat: "General",
  locked: true,
};

interface Cell {
  value: CellValue;
  /** With its leading `=`; `value` is then the cached result. */
  formula?: string;
  format?: CellFormat;
}

/** Computes a formula; what it gives is the cell's value. */
export type Evaluate = (formula: string, cell: { sheet: string; row: number; column: number }) => CellValue;

/** One sheet in memory: cells, formats, merges, sizes, validations. */
export class MemorySheet {
  visible = true;
  protected = false;
  tabColor: string | null = null;
  frozen = { rows: 0, columns: 0 };
  merges: Area[] = [];
  /** Addresses behind cells, by row and column. */
  readonly links = new Map<string, string>();
  /** What people said of cells, by row and column. */
  readonly comments = new Map<string, string>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  private validations: { area: Area; rule: CellValidation }[] = [];
  private readonly rows = new Map<number, Map<number, Cell>>();
  readonly id: string;
  name: string;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  values(area: Area): CellValue[][] {
    return grid(area, (row, column) => this.cell(row, column)?.value ?? "");
  }

  formulas(area: Area): CellValue[][] {
    return grid(area, (row, column) => {
      const cell = this.cell(row, column);
      return cell?.formula ?? cell?.value ?? "";
    });
  }

  formats(area: Area): CellFormat[][] {
    return grid(area, (row, column) => ({ ...(this.cell(row, column)?.format ?? STANDARD_FORMAT) }));
  }

  /** Text that starts with `=` is a formula, 0 until it is computed; an apostrophe makes the rest text. */
  write(row: number, column: number, value: CellValue): void {
    const cell = this.ensure(row, column);
    const isFormula = typeof value === "string" && value.startsWith("=") && value.length > 1;
    if (isFormula) cell.formula = value;
    else delete cell.formula;
    const isQuoted = typeof value === "string" && value.startsWith("'");
    cell.value = isFormula ? 0 : isQuoted ? value.slice(1) : value;
    this.drop(row, column);
  }

  /** A value as it is, also when it starts with `=`; keeps the formula of a cell that has one. */
  cache(row: number, column: number, value: CellValue): void {
    this.ensure(row, column).value = value;
    this.drop(row, column);
  }

  keepFormula(row: number, column: number, formula: string): void {
    this.ensure(row, column).formula = formula;
  }

  setFormat(row: number, column: number, change: Partial<CellFormat>): void {
    const cell = this.ensure(row, column);
    cell.format = { ...(cell.format ?? STANDARD_FORMAT), ...change };
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    for (const [row, column, cell] of this.cells(area)) {
      if (what !== "formats") {
        cell.value = "";
        delete cell.formula;
      }
      if (what !== "contents") delete cell.format;
      this.drop(row, column);
    }
    if (what === "all") {
      this.validations = this.validations.filter(({ area: own }) => !intersection(own, area));
      for (const key of this.comments.keys()) if (intersection(cellArea(key), area)) this.comments.delete(key);
    }
    if (what !== "contents") this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  merge(area: Area): void {
    this.merges = [...this.merges.filter((other) => !intersection(other, area)), area];
    for (const [row, column] of this.cells(area)) {
      if (row !== area.top || column !== area.left) this.write(row, column, "");
    }
  }

  /**
   * Rows or columns come (`count` above 0) before one, in the look of the one before it, or go from it on. Formulas keep
   * their words: references in them do not move.
   */
  shift(axis: Axis, at: number, count: number): void {
    const to = (index: number): number | null => shiftIndex(index, at, count);
    const cells = this.cells(EVERYWHERE);
    this.rows.clear();
    for (const [row, column, cell] of cells) {
      const [y, x] = axis === "rows" ? [to(row), column] : [row, to(column)];
      if (y !== null && x !== null) Object.assign(this.ensure(y, x), cell);
      if (!cell.format || (axis === "rows" ? row : column) !== at - 1) continue;
      for (let added = at; added < at + count; added += 1) {
        const [down, right] = axis === "rows" ? [added, column] : [row, added];
        this.setFormat(down, right, cell.format);
      }
    }
    this.merges = this.merges.flatMap((area) => shiftArea(area, axis, at, count) ?? []);
    this.validations = this.validations.flatMap(({ area, rule }) => {
      const moved = shiftArea(area, axis, at, count);
      return moved ? [{ area: moved, rule }] : [];
    });
    for (const kept of [this.links, this.comments]) {
      const moved = [...kept].flatMap(([key, text]) => {
        const area = shiftArea(cellArea(key), axis, at, count);
        return area ? [[`${area.top} ${area.left}`, text] as const] : [];
      });
      replaceAll(kept, moved);
    }
    const [hidden, sizes] = axis === "rows" ? [this.hiddenRows, this.heights] : [this.hiddenColumns, this.widths];
    const stillHidden = [...hidden].flatMap((index) => to(index) ?? []);
    hidden.clear();
    for (const index of stillHidden) hidden.add(index);
    replaceAll(
      sizes,
      [...sizes].flatMap(([index, size]) => {
        const moved = to(index);
        return moved === null ? [] : [[moved, size] as const];
      }),
    );
  }

  usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, columns] of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of columns.keys()) {
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  *filledCells(): Iterable<readonly [number, number]> {
    for (const [row, columns] of this.rows) {
      for (const [column, { value, formula }] of columns) {
        if (formula !== undefined || (value !== "" && value !== null)) yield [row, column];
      }
    }
  }

  recalculate(evaluate: Evaluate): void {
    for (const [row, columns] of this.rows) {
      for (const [column, cell] of columns) {
        if (cell.formula !== undefined) cell.value = evaluate(cell.formula, { sheet: this.name, row, column });
      }
    }
  }

  setValidation(area: Area, rule: CellValidation | null): void {
    this.validations = this.validations.filter((known) => !sameArea(known.area, area));
    if (rule) this.validations.push({ area, rule });
  }

  /** The rule that holds for the whole area. */
  validation(area: Area): CellValidation | null {
    const rule = [...this.validations].reverse().find(({ area: own }) => {
      const shared = intersection(own, area);
      return shared !== null && sameArea(shared, area);
    })?.rule;
    return rule ? { ...rule } : null;
  }

  width(column: number): number {
    return this.widths.get(column) ?? STANDARD_WIDTH;
  }

  height(row: number): number {
    return this.heights.get(row) ?? STANDARD_HEIGHT;
  }

  private cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  private ensure(row: number, column: number): Cell {
    let columns = this.rows.get(row);
    if (!columns) this.rows.set(row, (columns = new Map<number, Cell>()));
    let cell = columns.get(column);
    if (!cell) columns.set(column, (cell = { value: "" }));
    return cell;
  }

  /** Forgets a cell that holds nothing any more, so that it leaves the used area. */
  private drop(row: number, column: number): void {
    const columns = this.rows.get(row);
    const cell = columns?.get(column);
    if (!columns || !cell || cell.format || cell.formula !== undefined) return;
    if (cell.value !== "" && cell.value !== null) return;
    columns.delete(column);
    if (columns.size === 0) this.rows.delete(row);
  }

  private cells(area: Area): [number, number, Cell][] {
    const found: [number, number, Cell][] = [];
    for (const [row, columns] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of columns) {
        if (column >= area.left && column <= area.right) found.push([row, column, cell]);
      }
    }
    return found;
  }
}

function grid<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  const columns = area.right - area.left + 1;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => at(area.top + r, area.left + c)),
  );
}

const EVERYWHERE: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** The cell of a key of row and column. */
function cellArea(key: string): Area {
  const [row = 0, column = 0] = key.split(" ").map(Number);
  return { top: row, left: column, bottom: row, right: column };
}

function replaceAll<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
