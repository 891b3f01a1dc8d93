import { arrangedName } from "../../places";
import type { CellPlace } from "../../sheetData";
import type { CellValue, SheetData, SheetLink } from "../../types";
import type { SheetGrid } from "../grid";

/** A sheet with a row for each innovation, made of cells that stand elsewhere. */
export interface ArrangedSheet {
  sheet: SheetData;
  /** The sheets that it is made of. */
  from: readonly string[];
  /** By `row:column`, Excel's row number and zero-based column. */
  cells: ReadonlyMap<string, CellPlace>;
}

/** The header of the names, whatever the sheets call them. */
export const NAME_HEADER = "Nama Inovasi";

/** A cell to be put into the arranged sheet. */
export interface Moved {
  grid: SheetGrid;
  /** Zero-based. */
  row: number;
  column: number;
}

/** Collects innovations cell by cell; each header makes one column. */
export class Arrangement {
  private readonly headers: string[] = [];
  private readonly at = new Map<string, number>();
  private readonly values: CellValue[][] = [];
  private readonly cells = new Map<string, CellPlace>();
  private readonly links: SheetLink[] = [];
  private readonly from = new Set<string>();
  private visible = false;
  private current = -1;

  /** Begins the next innovation. @returns what `select` goes on with it by */
  next(): number {
    this.current = this.values.push([]) - 1;
    return this.current;
  }

  /** Goes on with an innovation that was begun before. */
  select(innovation: number): void {
    this.current = innovation;
  }

  /** Puts a cell under a header, unless the innovation has something there; a header stands for its first cell. */
  put(header: string, { grid, row, column }: Moved): void {
    let to = this.at.get(header);
    if (to === undefined) this.at.set(header, (to = this.headers.push(header) - 1));
    const values = this.values[this.current]!;
    if (values[to] !== undefined && values[to] !== null && values[to] !== "") return;
    const { sheet } = grid;
    values[to] = grid.at(row, column);
    this.from.add(sheet.name);
    this.visible ||= sheet.visible;
    const place = { sheet: sheet.name, row: row + 1, column };
    if (!this.cells.has(`1:${to}`)) this.cells.set(`1:${to}`, place);
    this.cells.set(`${this.current + 2}:${to}`, place);
    const target = grid.targetOf(column, row);
    if (target !== undefined) this.links.push({ row: this.current + 1, column: to, target });
  }

  /** @returns `null` without any innovation */
  finished(): ArrangedSheet | null {
    if (this.values.length === 0) return null;
    const width = this.headers.length;
    const rows = this.values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    const from = [...this.from];
    const sheet: SheetData = {
      name: arrangedName(from),
      visible: this.visible,
      top: 0,
      left: 0,
      values: [[...this.headers], ...rows],
      merges: [],
      tables: [],
      ...(this.links.length > 0 && { links: this.links }),
    };
    return { sheet, from, cells: this.cells };
  }
}
