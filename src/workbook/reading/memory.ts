import type { RuleSet } from "../../rules/types";
import type { CellValue, SheetData, WorkbookData } from "../types";

type Cells = readonly CellValue[];

/** More layouts than a workbook has: whoever meets them goes from one to the next and never comes back. */
const MOST_LAYOUTS = 64;

function sameCells(a: Cells, b: Cells): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}

/** The sheet with every row that says the same as before in the place of its copy. */
function settled(sheet: SheetData, before: SheetData | undefined): SheetData {
  if (!before || before === sheet) return sheet;
  const shift = sheet.top - before.top;
  let changed = false;
  const values = sheet.values.map((cells, index) => {
    const known = before.values[index + shift];
    if (!known || known === cells || !sameCells(cells, known)) return cells;
    changed = true;
    return known;
  });
  return changed ? { ...sheet, values } : sheet;
}

/** Which rows of a sheet belong to a column: zero-based, without those that are no data. */
export interface ColumnRows {
  from: number;
  to: number;
  skipped: ReadonlySet<number>;
}

/** The cells of columns over readings, for whoever reads a whole workbook again: see `ColumnMemory`. */
export interface KnownColumns {
  /** The rows that are no data: the same set as before for the same rows. */
  withoutData(block: string, rows: ReadonlySet<number>): ReadonlySet<number>;
  /** @param block the place on its sheet; `skipped` as `withoutData` gave it */
  cellsOf(block: string, sheet: SheetData, column: number, rows: ColumnRows): readonly CellValue[];
  clear(): void;
}

/**
 * What was made of single rows, for a workbook that is read again after each edit: a row whose cells are the same array
 * as before is not read anew. Only what follows from the cells of the row, the rules and the named layout may be kept
 * here. Cells of a workbook that was read must not change in place.
 */
export class ReadingMemory {
  private rules: RuleSet | null = null;
  private date1904 = false;
  private sheets = new Map<string, SheetData>();
  private facts = new Map<string, WeakMap<Cells, unknown>>();
  private things = new Map<string, unknown>();

  constructor(readonly columns?: KnownColumns) {}

  /**
   * Begins a reading; under other rules nothing is left of those before.
   * @returns the workbook, with the rows that have not changed since the last reading as the arrays that they were then
   */
  begin(data: WorkbookData, rules: RuleSet): WorkbookData {
    if (this.rules !== rules || this.date1904 !== data.date1904) {
      this.rules = rules;
      this.date1904 = data.date1904;
      this.sheets.clear();
    }
    if (this.sheets.size === 0 || this.facts.size > MOST_LAYOUTS || this.things.size > MOST_LAYOUTS) {
      this.facts.clear();
      this.things.clear();
      this.columns?.clear();
    }
    const sheets = data.sheets.map((sheet) => settled(sheet, this.sheets.get(sheet.name)));
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    return { ...data, sheets };
  }

  /** What is known of rows under a layout, by their cells. */
  factsOf<Fact>(layout: string): WeakMap<Cells, Fact> {
    let known = this.facts.get(layout) as WeakMap<Cells, Fact> | undefined;
    if (!known) this.facts.set(layout, (known = new WeakMap<Cells, Fact>()));
    return known;
  }

  /** The thing that was made first under a name that tells all of it: whoever compares it by identity sees no change. */
  sameAs<Thing>(name: string, thing: Thing): Thing {
    if (!this.things.has(name)) this.things.set(name, thing);
    return this.things.get(name) as Thing;
  }
}
