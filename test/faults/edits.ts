import fc from "fast-check";
import { shiftIndex } from "../../preview/host/model/cells/shift";
import { columnName } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { cellKey, cellsOf } from "./cells";
import type { Model } from "./model";
import type { Move } from "./moves";
import { TABLE_WIDTH, type World } from "./world";

/** What people do beside the add-in; numbers are taken modulo what there is. */
export interface Edit {
  kind: "table" | "any" | "ours" | "colour" | "format" | "add" | "rename" | "delete" | "move" | "comment" | "protect";
  sheet: number;
  row: number;
  column: number;
  value: number;
  /** Somebody else at another machine. */
  coauthor: boolean;
}

const small = fc.nat({ max: 40 });
export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant("table" as const), weight: 4 },
    { arbitrary: fc.constant("any" as const), weight: 2 },
    { arbitrary: fc.constant("ours" as const), weight: 3 },
    { arbitrary: fc.constant("colour" as const), weight: 3 },
    { arbitrary: fc.constant("move" as const), weight: 3 },
    { arbitrary: fc.constantFrom("comment" as const, "protect" as const), weight: 2 },
    fc.constantFrom("format" as const, "add" as const, "rename" as const, "delete" as const),
  ),
  sheet: small,
  row: small,
  column: small,
  value: small,
  coauthor: fc.boolean(),
});

const LEVELS: readonly CellValue[] = [0, 1, 2, 3, "", "menyusul", "SK Bupati Nomor 1 Tahun 2024", "-", "foto.jpg"];
const COLOURS = ["#00FF00", "#FFFF00", "#ABCDEF"];
/** Names that our own sheets would like to have, too. */
const NAMES = ["Temuan", "Rencana", "Laporan", "Surat Desk", "Aturan 2026", "Inovasi (2)", "Data saya"];

/** Levels and evidence of five indicators, of three innovations. */
const CELLS = { rows: 3, left: 7, columns: 10 };

/** People at the workbook. */
export class People {
  private typed = 0;
  /** Where the table of innovations stands now; the row of its header is `null` once somebody deleted it. */
  readonly table: { readonly id: string; header: number | null; width: number };

  constructor(
    private readonly world: World,
    private readonly model: Model,
    tableId: string,
    private readonly hear: { moved(move: Move): void; opened(sheetId: string | null): void },
  ) {
    this.table = { id: tableId, header: 0, width: TABLE_WIDTH };
  }

  /**
   * @param unmistakable what is typed can be told from everything that anybody else writes
   * @returns what was done; `null` when it could not be
   */
  do(edit: Edit, unmistakable: boolean): string | null {
    const { book, document } = this.world;
    this.model.learnOurs();
    // Nobody types where nothing is seen.
    const sheets = book.sheets().filter(({ visible }) => visible);
    const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];
    const any = pick(sheets, edit.sheet)!;
    this.typed += 1;
    const text = `ketikan ${this.typed}`;
    const value = unmistakable ? text : pick(LEVELS, edit.value)!;
    switch (edit.kind) {
      case "table":
        if (!sheets.some(({ id }) => id === this.table.id)) return null;
        return this.type(
          this.table.id,
          (this.table.header ?? -1) + 1 + (edit.row % CELLS.rows),
          CELLS.left + (edit.column % CELLS.columns),
          value,
          edit,
        );
      case "any":
        return this.type(any.id, edit.row % 60, edit.column, text, edit);
      case "ours": {
        const ours = sheets.filter(({ id }) => this.model.isOurs(id));
        const sheet = pick(ours, edit.sheet);
        return sheet ? this.type(sheet.id, edit.row % 14, edit.column % 11, text, edit) : null;
      }
      case "colour":
        return this.colour(any.id, edit.row % 6, edit.column % 20, pick(COLOURS, edit.value)!);
      case "format": {
        const { id } = this.table;
        if (this.isShut(id)) return null;
        const key = cellKey(1, edit.column % 20);
        book.setFormats(id, area(key), [[{ numberFormat: "0.00" }]]);
        this.model.changed(id, key, { look: cellsOf(book, id).get(key)!.look });
        return `format ${key}`;
      }
      case "add":
        return this.add(pick(NAMES, edit.value)!, text, edit.coauthor);
      case "rename": {
        if (any.id === this.table.id || document.structureProtected) return null;
        const name = `N${this.typed}`;
        book.userRenameSheet(any.name, name);
        this.model.renamed(any.id, name);
        return `rename ${any.name} to ${name}`;
      }
      case "delete": {
        const ours = sheets.filter(({ id }) => this.model.isOurs(id));
        const sheet = pick(ours, edit.sheet);
        if (!sheet || document.structureProtected) return null;
        if (edit.coauthor) book.coauthorDeleteSheet(sheet.name);
        else book.userDeleteSheet(sheet.name);
        this.model.deleted(sheet.id);
        return `delete ${sheet.name}`;
      }
      case "move":
        return this.move(edit.sheet % 3 === 0 ? any.id : this.table.id, edit);
      case "comment": {
        const [row, column] = [edit.row % 8, edit.column % 24];
        const where = edit.value % 2 === 0 ? this.table.id : any.id;
        if (this.isShut(where) || book.hiddenColumns(where).has(column)) return null;
        book.comment(where, { row, column, text });
        this.model.commented(where, cellKey(row, column), text);
        return `comment ${where} ${cellKey(row, column)} ${text}`;
      }
      case "protect":
        return this.protect(edit.value % 2 === 0 ? this.table.id : any.id, edit.value % 5 === 0);
    }
  }

  /** People take away their protections, of sheets and of their order. */
  unprotectAll(): void {
    for (const { id, name, protected: locked } of this.world.book.sheets()) {
      if (!locked) continue;
      this.world.book.protect(name, false);
      this.model.protected(id, false);
    }
    this.world.document.structureProtected = false;
  }

  private protect(sheetId: string, structure: boolean): string {
    const { book, document } = this.world;
    if (structure) {
      document.structureProtected = !document.structureProtected;
      this.hear.opened(null);
      return `${document.structureProtected ? "protect" : "open"} the order of the sheets`;
    }
    const { name, protected: locked } = book.sheets().find(({ id }) => id === sheetId)!;
    book.protect(name, !locked);
    this.model.protected(sheetId, !locked);
    this.hear.opened(sheetId);
    return `${locked ? "open" : "protect"} ${name}`;
  }

  /** Rows or columns come or go. */
  private move(sheetId: string, { row, column, value, coauthor }: Edit): string | null {
    const { book } = this.world;
    const { name } = book.sheets().find(({ id }) => id === sheetId)!;
    const axis = value % 3 === 0 ? "columns" : "rows";
    const at = axis === "rows" ? row % 6 : column % 20;
    const count = value % 4 < 2 ? 1 + (value % 2) : -1;
    if (this.isShut(sheetId) || (axis === "columns" && book.hiddenColumns(sheetId).has(at))) return null;
    const move = { sheetId, axis, at, count } as const;
    this.model.shifted(move);
    book.userShift(name, axis, at, count, coauthor ? "Remote" : "Local");
    if (sheetId === this.table.id) this.follow(move);
    this.hear.moved(move);
    return `${count > 0 ? `insert ${count}` : "delete 1"} of the ${axis} at ${at} of ${name}`;
  }

  private follow({ axis, at, count }: Move): void {
    const { table } = this;
    if (axis === "rows") table.header = table.header === null ? null : shiftIndex(table.header, at, count);
    else table.width = (shiftIndex(table.width - 1, at, count) ?? at - 1) + 1;
  }

  /** Nobody edits a sheet that somebody has protected. */
  private isShut(sheetId: string): boolean {
    return this.world.book.sheets().some(({ id, protected: locked }) => id === sheetId && locked);
  }

  private type(sheetId: string, row: number, column: number, value: CellValue, { coauthor }: Edit): string | null {
    const { book } = this.world;
    if (this.isShut(sheetId) || book.hiddenColumns(sheetId).has(column)) return null;
    const { name } = book.sheets().find(({ id }) => id === sheetId)!;
    const address = `${columnName(column)}${row + 1}`;
    if (coauthor) book.coauthorType(name, address, value);
    else book.userType(name, address, value);
    this.model.changed(sheetId, cellKey(row, column), { content: value });
    return `${coauthor ? "co-author types" : "type"} ${name}!${address} ${JSON.stringify(value)}`;
  }

  private colour(sheetId: string, row: number, column: number, fill: string): string | null {
    if (this.isShut(sheetId)) return null;
    const key = cellKey(row, column);
    this.world.book.setFormats(sheetId, area(key), [[{ fill }]]);
    this.model.changed(sheetId, key, { fill });
    return `colour ${sheetId} ${key} ${fill}`;
  }

  private add(name: string, text: string, coauthor: boolean): string | null {
    const { book, document } = this.world;
    if (document.structureProtected || book.sheets().some((sheet) => sheet.name === name)) return null;
    if (coauthor) book.coauthorAddSheet(name);
    else book.userAddSheet(name);
    const id = book.idOf(name);
    this.model.added(id, name);
    book.userType(name, "A1", text);
    this.model.changed(id, cellKey(0, 0), { content: text });
    return `add ${name}`;
  }
}

function area(key: string): { top: number; left: number; bottom: number; right: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { top: row, left: column, bottom: row, right: column };
}
