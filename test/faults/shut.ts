import { cellsOf } from "./cells";
import type { World } from "./world";

/**
 * Sheets that people have protected for as long as a window is open, and their order: nothing of that may change, but for the
 * name that people give such a sheet.
 */
export class Shut {
  private readonly sheets = new Map<string, string>();
  private order: string | null;

  constructor(private readonly world: World) {
    for (const { id, protected: locked } of world.book.sheets()) if (locked) this.sheets.set(id, this.held(id));
    this.order = world.document.structureProtected ? this.list() : null;
  }

  /** People open what they had protected. */
  open(sheetId: string | null): void {
    if (sheetId === null) this.order = null;
    else this.sheets.delete(sheetId);
  }

  judge(): string[] {
    const changed = [...this.sheets].filter(([id, before]) => this.held(id) !== before);
    return [
      ...changed.map(([id]) => `the protected sheet ${id} was changed`),
      ...(this.order !== null && this.order !== this.list() ? ["sheets came or went in a protected workbook"] : []),
    ];
  }

  private held(sheetId: string): string {
    const { book } = this.world;
    const sheet = book.sheets().find(({ id }) => id === sheetId);
    return JSON.stringify(sheet ? [{ ...sheet, name: "" }, ...cellsOf(book, sheetId)] : null);
  }

  private list(): string {
    return JSON.stringify(this.world.book.sheets().map(({ id, name, visible }) => [id, name, visible]));
  }
}
