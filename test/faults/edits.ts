import fc from "fast-check";
import { columnName } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { cellKey, cellsOf, type Model } from "./model";
import type { World } from "./world";

/** What people do beside the add-in; numbers are taken modulo what there is. */
export interface Edit {
  kind: "table" | "any" | "ours" | "colour" | "format" | "add" | "rename" | "delete";
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

/** Where the innovations of the starting workbook are: levels and evidence of five indicators. */
const TABLE = { top: 1, rows: 3, left: 7, columns: 10 };

/** People at the workbook. */
export class People {
  private typed = 0;

  constructor(
    private readonly world: World,
    private readonly model: Model,
    private readonly table: string,
  ) {}

  /**
   * @param unmistakable what is typed can be told from everything that anybody else writes
   * @returns what was done; `null` when it could not be
   */
  do(edit: Edit, unmistakable: boolean): string | null {
    const { book } = this.world;
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
        if (!sheets.some(({ id }) => id === this.table)) return null;
        return this.type(
          this.table,
          TABLE.top + (edit.row % TABLE.rows),
          TABLE.left + (edit.column % TABLE.columns),
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
        const key = cellKey(TABLE.top, edit.column % 20);
        book.setFormats(this.table, area(key), [[{ numberFormat: "0.00" }]]);
        this.model.changed(this.table, key, { look: cellsOf(book, this.table).get(key)!.look });
        return `format ${key}`;
      }
      case "add":
        return this.add(pick(NAMES, edit.value)!, text, edit.coauthor);
      case "rename": {
        if (any.id === this.table) return null;
        const name = `N${this.typed}`;
        book.userRenameSheet(any.name, name);
        this.model.renamed(any.id, name);
        return `rename ${any.name} to ${name}`;
      }
      case "delete": {
        const ours = sheets.filter(({ id }) => this.model.isOurs(id));
        const sheet = pick(ours, edit.sheet);
        if (!sheet) return null;
        if (edit.coauthor) book.coauthorDeleteSheet(sheet.name);
        else book.userDeleteSheet(sheet.name);
        this.model.deleted(sheet.id);
        return `delete ${sheet.name}`;
      }
    }
  }

  private type(sheetId: string, row: number, column: number, value: CellValue, { coauthor }: Edit): string | null {
    const { book } = this.world;
    if (book.hiddenColumns(sheetId).has(column)) return null;
    const { name } = book.sheets().find(({ id }) => id === sheetId)!;
    const address = `${columnName(column)}${row + 1}`;
    if (coauthor) book.coauthorType(name, address, value);
    else book.userType(name, address, value);
    this.model.changed(sheetId, cellKey(row, column), { content: value });
    return `${coauthor ? "co-author types" : "type"} ${name}!${address} ${JSON.stringify(value)}`;
  }

  private colour(sheetId: string, row: number, column: number, fill: string): string {
    const key = cellKey(row, column);
    this.world.book.setFormats(sheetId, area(key), [[{ fill }]]);
    this.model.changed(sheetId, key, { fill });
    return `colour ${sheetId} ${key} ${fill}`;
  }

  private add(name: string, text: string, coauthor: boolean): string | null {
    const { book } = this.world;
    if (book.sheets().some((sheet) => sheet.name === name)) return null;
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
