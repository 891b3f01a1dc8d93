import type { MemoryWorkbook } from "../../preview/host/memory";
import type { CellValue } from "../../src/workbook/types";
import { BLANK, cellKey, cellsOf, STANDARD_LOOK, type Cells, type Held } from "./cells";
import { movedKey, movedKeys, type Move } from "./moves";

/** A sheet of the user, or one of ours with what users did on it. */
interface Sheet {
  name: string;
  isOurs: boolean;
  /** What people put there; on a sheet of ours only the cells they touched, and of those only what they changed. */
  cells: Map<string, Partial<Held>>;
  /** What people said of cells. */
  comments: Map<string, string>;
  isProtected: boolean;
}

/** What every cell and every sheet must hold, by whoever wrote last: people, or an action that people asked for. */
export class Model {
  private readonly sheets = new Map<string, Sheet>();
  /** Where people typed since the window was opened: nothing that ran meanwhile may have changed it. */
  private touched = new Set<string>();
  /** What stood there before. */
  private typedOver = new Map<string, CellValue>();
  /** What cells held before actions wrote into them, the latest last. */
  private readonly before = new Map<string, CellValue[]>();

  constructor(private readonly book: MemoryWorkbook) {
    for (const { id, name } of book.sheets()) this.added(id, name, cellsOf(book, id));
  }

  openWindow(): void {
    this.touched = new Set();
    this.typedOver = new Map();
  }

  /** Sheets that stand there now and were added by us. */
  learnOurs(): void {
    for (const { id, name } of this.book.sheets()) {
      if (!this.sheets.has(id)) this.sheets.set(id, { name, isOurs: true, ...untouched() });
    }
  }

  userSheets(): string[] {
    return [...this.sheets].flatMap(([id, { isOurs }]) => (isOurs ? [] : [id]));
  }

  added(sheetId: string, name: string, cells: Cells = new Map()): void {
    this.sheets.set(sheetId, { name, isOurs: false, ...untouched(), cells });
  }

  renamed(sheetId: string, name: string): void {
    this.sheetOf(sheetId).name = name;
  }

  deleted(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** @param change what somebody changed of a cell */
  changed(sheetId: string, key: string, change: Partial<Held>): void {
    const { cells } = this.sheetOf(sheetId);
    const was = cells.get(key)?.content;
    cells.set(key, { ...cells.get(key), ...change });
    if (!("content" in change)) return;
    this.touched.add(`${sheetId} ${key}`);
    this.typedOver.set(`${sheetId} ${key}`, was ?? "");
    // Whoever types what stands there already cannot be told from nobody.
    if (was !== change.content) this.before.delete(`${sheetId} ${key}`);
  }

  commented(sheetId: string, key: string, text: string): void {
    this.sheetOf(sheetId).comments.set(key, text);
  }

  protected(sheetId: string, isProtected: boolean): void {
    this.sheetOf(sheetId).isProtected = isProtected;
  }

  /** Rows or columns are about to come, in the look of those before them, or to go with all that is in them. */
  shifted(move: Move): void {
    const { sheetId, axis, at, count } = move;
    const sheet = this.sheetOf(sheetId);
    if (sheet.isOurs) {
      follow(sheet, cellsOf(this.book, sheetId));
      sheet.comments = new Map(
        this.book.comments(sheetId).map(({ row, column, text }) => [cellKey(row, column), text]),
      );
    }
    const cells = movedKeys(sheet.cells, move);
    for (const [key, { fill = null, look = STANDARD_LOOK }] of sheet.isOurs ? [] : sheet.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if ((axis === "rows" ? row : column) !== at - 1 || (fill === null && look === STANDARD_LOOK)) continue;
      for (let added = at; added < at + count; added += 1) {
        cells.set(axis === "rows" ? cellKey(added, column) : cellKey(row, added), { content: "", fill, look });
      }
    }
    sheet.cells = cells;
    sheet.comments = movedKeys(sheet.comments, move);
    const there = (place: string): string[] => {
      const [id, key = ""] = place.split(" ");
      const moved = id === sheetId ? movedKey(key, move) : key;
      return moved === null ? [] : [`${id} ${moved}`];
    };
    this.touched = new Set([...this.touched].flatMap(there));
    const before = [...this.before].flatMap(([place, stack]) => there(place).map((now) => [now, stack] as const));
    this.before.clear();
    for (const [place, stack] of before) this.before.set(place, stack);
  }

  isOurs(sheetId: string): boolean {
    return this.sheets.get(sheetId)?.isOurs ?? true;
  }

  holdsWork(sheetId: string): boolean {
    const sheet = this.sheets.get(sheetId);
    return sheet !== undefined && sheet.cells.size + sheet.comments.size > 0;
  }

  /** Every cell and sheet that does not hold what it must; what actions may have done is asked of `may`. */
  judge(may: Permissions): string[] {
    const wrong: string[] = [];
    const present = new Map(this.book.sheets().map((sheet) => [sheet.id, sheet]));
    for (const [id, sheet] of this.sheets) {
      const now = present.get(id);
      if (!now) {
        this.sheets.delete(id);
        if (!sheet.isOurs || sheet.cells.size + sheet.comments.size > 0)
          wrong.push(`sheet ${sheet.name} deleted, with ${sheet.cells.size} cells, ${sheet.comments.size} comments`);
        continue;
      }
      if (now.protected !== sheet.isProtected) wrong.push(`sheet ${sheet.name} is protected: ${now.protected}`);
      wrong.push(...this.judgeComments(id, sheet));
      if (!sheet.isOurs && now.name !== sheet.name) wrong.push(`sheet ${sheet.name} is called ${now.name}`);
      if (!sheet.isOurs && !now.visible) wrong.push(`sheet ${sheet.name} is hidden`);
      if (sheet.cells.size > 0 || !sheet.isOurs) wrong.push(...this.judgeCells(id, sheet, may));
    }
    return wrong;
  }

  /** A comment stays at its cell; on a sheet of ours its cell may have moved down. */
  private judgeComments(id: string, { name, isOurs, comments }: Sheet): string[] {
    const now = this.book.comments(id);
    const stays = (key: string, said: string): boolean =>
      now.some(({ row, column, text }) => text === said && (isOurs || cellKey(row, column) === key));
    const lost = [...comments].filter(([key, said]) => !stays(key, said));
    for (const [key] of lost) comments.delete(key);
    return lost.map(([key, said]) => `${name}!${key} lost its comment ${said}`);
  }

  private judgeCells(id: string, sheet: Sheet, may: Permissions): string[] {
    const wrong: string[] = [];
    const now = cellsOf(this.book, id);
    if (sheet.isOurs) follow(sheet, now);
    const keys = new Set([...sheet.cells.keys(), ...(sheet.isOurs ? [] : now.keys())]);
    for (const key of keys) {
      const want = sheet.isOurs ? sheet.cells.get(key)! : { ...BLANK, ...sheet.cells.get(key) };
      const have = now.get(key) ?? BLANK;
      const place = { sheetId: id, sheet: sheet.name, key };
      const problem =
        this.contentProblem(place, want, have, may) ??
        fillProblem(place, want, have, may) ??
        lookProblem(place, want, have, may);
      if (problem === null) continue;
      const by = this.touched.has(`${id} ${key}`) ? ", edited meanwhile" : "";
      wrong.push(`${sheet.name}!${key} ${problem}${by}`);
      this.accept(sheet, key, have);
    }
    return wrong;
  }

  private contentProblem(place: Place, want: Partial<Held>, have: Held, may: Permissions): string | null {
    const at = `${place.sheetId} ${place.key}`;
    const sheet = this.sheetOf(place.sheetId);
    const unwritten = this.touched.has(at) ? null : may.mustHold(place, want.content ?? "");
    if (unwritten && !unwritten.includes(have.content)) {
      return `holds ${show(have.content)}, though ${unwritten.map(show).join(" or ")} was written`;
    }
    if (want.content === undefined || have.content === want.content) return null;
    const stack = this.before.get(at) ?? [];
    if (!this.touched.has(at)) {
      if (may.write(place, have.content)) {
        this.before.set(at, [...stack, want.content]);
        this.accept(sheet, place.key, { content: have.content });
        return null;
      }
      if (may.undo && stack.includes(have.content)) {
        this.before.set(at, stack.slice(0, stack.lastIndexOf(have.content)));
        this.accept(sheet, place.key, { content: have.content });
        return null;
      }
    }
    if (this.touched.has(at) && may.blind && may.write(place, have.content)) {
      this.before.set(at, [this.typedOver.get(at) ?? "", want.content]);
      this.accept(sheet, place.key, { content: have.content });
      return null;
    }
    return `${show(want.content)} -> ${show(have.content)}`;
  }

  private accept(sheet: Sheet, key: string, have: Partial<Held>): void {
    sheet.cells.set(key, { ...sheet.cells.get(key), ...have });
  }

  private sheetOf(sheetId: string): Sheet {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }
}

export interface Place {
  sheetId: string;
  sheet: string;
  key: string;
}

/** What the actions of a window may have done. */
export interface Permissions {
  /** Whether an action that people asked for may have put this into the cell. */
  write(place: Place, content: CellValue): boolean;
  /** What the cell has to hold now, by an action that said it is done; `null` when none speaks of it. */
  mustHold(place: Place, before: CellValue): CellValue[] | null;
  /** Whether people typed just before a request that was done and whose answer, with what it had found there, was lost. */
  blind: boolean;
  /** Whether something was taken back. */
  undo: boolean;
  /** Our colours of marked cells that may be there. */
  marks: ReadonlySet<string>;
  /** Whether the cell may have got another look with its content. */
  look(place: Place): boolean;
}

function fillProblem(place: Place, want: Partial<Held>, have: Held, { marks, look }: Permissions): string | null {
  if (want.fill === undefined || have.fill === want.fill || (want.fill === null && look(place))) return null;
  return have.fill !== null && marks.has(have.fill) ? null : `colour ${want.fill} -> ${have.fill}`;
}

function lookProblem(place: Place, want: Partial<Held>, have: Held, { look }: Permissions): string | null {
  if (want.look === undefined || have.look === want.look || look(place)) return null;
  return `look ${want.look} -> ${have.look}`;
}

/** New lines of a list move what people put below its table: it is looked for further down in its column. */
function follow(sheet: Sheet, now: Cells): void {
  for (const [key, want] of [...sheet.cells].reverse()) {
    const have = now.get(key) ?? BLANK;
    const holds = (cell: Held): boolean =>
      (want.content === undefined || cell.content === want.content) &&
      (want.fill === undefined || cell.fill === want.fill);
    if (holds(have)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const moved = [...now.keys()].find((other) => {
      const [down = 0, across = 0] = other.split(",").map(Number);
      return across === column && down > row && !sheet.cells.has(other) && holds(now.get(other)!);
    });
    if (moved === undefined) continue;
    sheet.cells.delete(key);
    sheet.cells.set(moved, want);
  }
}

function show(content: CellValue): string {
  return JSON.stringify(content);
}

function untouched(): Pick<Sheet, "cells" | "comments" | "isProtected"> {
  return { cells: new Map(), comments: new Map(), isProtected: false };
}
