import type { HeaderCell, HeaderColumn } from "./header/drafts";
import { cleanText } from "../cells/text";
import { oncePer } from "../../rules/once";
import type { ReadingMemory } from "./memory";
import type { Area, CellValue, SheetData, SheetLink } from "../types";

/** A merge over more than this share of a table is its title. */
const TITLE_SHARE = 0.7;

/** Columns that the add-in puts beside a table: they make no title of the user's a group. */
const ADDED = /^(?:keputusan|catatan|tanggal|level) desk$/i;

const targetsByRow = oncePer((links: readonly SheetLink[]) => {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, target } of links) {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, target));
  }
  return rows;
});

/** A sheet addressed by its own rows and columns (zero-based) instead of by its used block. */
export class SheetGrid {
  readonly bottom: number;
  readonly right: number;
  private readonly told = new Map<string, Map<number, unknown>>();

  /** @param memory of readings before, where the sheet is read again and again */
  constructor(
    readonly sheet: SheetData,
    readonly memory?: ReadingMemory,
  ) {
    this.bottom = sheet.top + sheet.values.length - 1;
    this.right = sheet.left + sheet.values.reduce((width, row) => Math.max(width, row.length), 0) - 1;
  }

  /** @returns `null` outside the used block */
  at(row: number, column: number): CellValue {
    return this.sheet.values[row - this.sheet.top]?.[column - this.sheet.left] ?? null;
  }

  /** The addresses behind the cells of a column from `top` to `bottom`; `undefined` without any. */
  targetOf(column: number, top: number, bottom = top): string | undefined {
    const { links } = this.sheet;
    if (!links) return undefined;
    const targets = targetsByRow(links);
    const found: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const target = targets.get(row)?.get(column);
      if (target !== undefined) found.push(target);
    }
    return found.length === 0 ? undefined : found.join(" ");
  }

  /** All addresses behind the cells of a row, as one text to compare. */
  linksIn(row: number): string {
    const { links } = this.sheet;
    const targets = links && targetsByRow(links).get(row);
    return targets ? [...targets].join("\n") : "";
  }

  /**
   * What `make` tells of a row of cells, told once, also where the same rows are looked at below several headers; for as
   * long as they stay where the sheet is read again and again.
   * @param layout all that it depends on besides the cells of the row and the rules
   */
  rowFacts<Fact>(layout: string): (row: number, make: () => Fact) => Fact {
    return this.memory ? this.remembered(this.memory.factsOf<{ fact: Fact }>(layout)) : this.once(layout);
  }

  private once<Fact>(layout: string): (row: number, make: () => Fact) => Fact {
    const known = (this.told.get(layout) ?? new Map<number, Fact>()) as Map<number, Fact>;
    this.told.set(layout, known);
    return (row, make) => {
      const told = known.get(row) ?? make();
      known.set(row, told);
      return told;
    };
  }

  private remembered<Fact>(
    known: WeakMap<readonly CellValue[], { fact: Fact }>,
  ): (row: number, make: () => Fact) => Fact {
    return (row, make) => {
      const cells = this.sheet.values[row - this.sheet.top];
      if (!cells) return make();
      let told = known.get(cells);
      if (!told) known.set(cells, (told = { fact: make() }));
      return told.fact;
    };
  }

  text(row: number, column: number): string {
    return cleanText(this.at(row, column));
  }

  /** The texts of a header cell's merge, or the cell itself. */
  private merged(row: number, column: number, merges: readonly Area[]): Area | null {
    return (
      merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) ??
      null
    );
  }

  /**
   * The header above each column of `area`, group headers resolved: by merges, else by filling a group text to the
   * right over columns that have a cell of their own below.
   * @param area the header rows and the columns of the table
   */
  headerColumns(area: Area): HeaderColumn[] {
    const merges = this.sheet.merges.filter((merge) => merge.bottom >= area.top && merge.top <= area.bottom);
    let last = area.right;
    while (last > area.left && this.isAdded(last, area)) last -= 1;
    const own = { ...area, right: last };
    const columns: HeaderColumn[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cells: HeaderCell[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cell = this.headerCell(row, column, column <= last ? own : area, merges);
        const above = cells[cells.length - 1];
        // A level below the number of its indicator: 1 below 1 says something of its own.
        const isLevel = /^[123]$/.test(cell?.text ?? "") && this.text(row, column) !== "";
        if (cell && (cell.text !== above?.text || isLevel)) cells.push(cell);
      }
      columns.push({ column, cells });
    }
    return columns;
  }

  private isAdded(column: number, { top, bottom }: Area): boolean {
    for (let row = bottom; row >= top; row -= 1) {
      const text = this.text(row, column);
      if (text !== "") return ADDED.test(text);
    }
    return false;
  }

  private headerCell(row: number, column: number, area: Area, merges: readonly Area[]): HeaderCell | null {
    const merge = this.merged(row, column, merges);
    if (merge) {
      const width = merge.right - merge.left + 1;
      const isTitle = row < area.bottom && width > TITLE_SHARE * (area.right - area.left + 1) && width > 3;
      const text = this.rawText(merge.top, merge.left);
      return isTitle || text === "" ? null : { text, grouped: width > 1 };
    }
    const text = this.rawText(row, column);
    if (text !== "") return { text, grouped: false };
    if (row === area.bottom || merges.some((one) => one.top === row && one.right > one.left)) return null;
    const group = this.groupToTheLeft(row, column, area);
    return group === null ? null : { text: group, grouped: false };
  }

  private rawText(row: number, column: number): string {
    const raw = this.at(row, column);
    return typeof raw === "string" ? raw.trim() : cleanText(raw);
  }

  private groupToTheLeft(row: number, column: number, area: Area): string | null {
    const filledBelow = (at: number): boolean => {
      for (let below = row + 1; below <= area.bottom; below += 1) if (this.text(below, at) !== "") return true;
      return false;
    };
    if (!filledBelow(column)) return null;
    for (let left = column - 1; left >= area.left; left -= 1) {
      if (this.text(row, left) !== "") return filledBelow(left) ? this.rawText(row, left) : null;
    }
    return null;
  }
}
