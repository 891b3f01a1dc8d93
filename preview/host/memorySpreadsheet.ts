import type { Area, CellValue, WorkbookData } from "../../src/workbook/types";
import type {
  CellComment,
  CellFormat,
  EditSource,
  CellValidation,
  SheetHandle,
  SpreadsheetAdapter,
  TableHandle,
} from "./adapter";
import type { Evaluate } from "./memorySheet";
import { MemorySheet } from "./memorySheet";
import { Signal } from "./signal";

/** A spreadsheet in memory, without a screen. Formulas keep the value that `evaluate` gives, or 0. */
export class MemorySpreadsheet implements SpreadsheetAdapter {
  protected readonly list: MemorySheet[] = [];
  protected tableList: TableHandle[] = [];
  protected active = "";
  protected selected: { sheetId: string; area: Area } | null = null;
  protected editing = false;
  protected readonly userChange = new Signal<[string, Area, EditSource]>();
  protected readonly selectionChange = new Signal<[]>();
  protected readonly activeSheetChange = new Signal<[]>();
  protected readonly sheetsChange = new Signal<[EditSource]>();
  private lastSheet = 0;
  private lastTable = 0;
  private readonly evaluate: Evaluate | undefined;

  readonly onUserChange = this.userChange.on;
  readonly onSelectionChange = this.selectionChange.on;
  readonly onActiveSheetChange = this.activeSheetChange.on;
  readonly onSheetsChange = this.sheetsChange.on;

  constructor(data?: WorkbookData, evaluate?: Evaluate) {
    this.evaluate = evaluate;
    if (data) this.load(data);
    else this.addSheet("Sheet1");
    this.activate(this.list[0]?.id ?? "");
  }

  /** The workbook as a file reader would give it. */
  dump(name: string): WorkbookData {
    return {
      name,
      date1904: false,
      sheets: this.list.map((sheet) => {
        const used = sheet.usedArea();
        return {
          name: sheet.name,
          visible: sheet.visible,
          top: used?.top ?? 0,
          left: used?.left ?? 0,
          values: used ? sheet.values(used) : [],
          merges: [...sheet.merges],
          tables: this.tableList
            .filter((table) => table.sheetId === sheet.id)
            .map(({ name: tableName, area, hasHeader, hasTotals }) => ({
              name: tableName,
              area,
              hasHeader,
              hasTotals,
            })),
        };
      }),
    };
  }

  sheets(): SheetHandle[] {
    return this.list.map(({ id, name, visible, protected: locked }) => ({ id, name, visible, protected: locked }));
  }

  activeSheet(): SheetHandle {
    const { id, name, visible, protected: locked } = this.sheet(this.active);
    return { id, name, visible, protected: locked };
  }

  activate(sheetId: string): void {
    this.active = this.sheet(sheetId).id;
    this.selected = { sheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  addSheet(name: string): SheetHandle {
    const sheet = new MemorySheet(`{sheet-${++this.lastSheet}}`, name);
    this.list.push(sheet);
    return { id: sheet.id, name, visible: true, protected: false };
  }

  deleteSheet(sheetId: string): void {
    const index = this.list.findIndex((sheet) => sheet.id === sheetId);
    this.list.splice(index, 1);
    this.tableList = this.tableList.filter((table) => table.sheetId !== sheetId);
    const next = this.list[Math.min(index, this.list.length - 1)];
    if (this.active === sheetId && next) this.activate(next.id);
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
  }

  setSheetVisible(sheetId: string, visible: boolean): void {
    this.sheet(sheetId).visible = visible;
    const next = this.list.find((sheet) => sheet.visible);
    if (!visible && this.active === sheetId && next) this.activate(next.id);
  }

  tabColor(sheetId: string): string | null {
    return this.sheet(sheetId).tabColor;
  }

  setTabColor(sheetId: string, color: string | null): void {
    this.sheet(sheetId).tabColor = color;
  }

  usedArea(sheetId: string): Area | null {
    return this.sheet(sheetId).usedArea();
  }

  hyperlink(sheetId: string, row: number, column: number): string | null {
    return this.sheet(sheetId).links.get(`${row} ${column}`) ?? null;
  }

  comments(sheetId: string): CellComment[] {
    return [...this.sheet(sheetId).comments].map(([key, text]) => {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      return { row, column, text };
    });
  }

  comment(sheetId: string, { row, column, text }: CellComment): void {
    this.sheet(sheetId).comments.set(`${row} ${column}`, text);
  }

  filledCells(sheetId: string): Iterable<readonly [number, number]> {
    return this.sheet(sheetId).filledCells();
  }

  getValues(sheetId: string, area: Area): CellValue[][] {
    return this.sheet(sheetId).values(area);
  }

  getFormulas(sheetId: string, area: Area): CellValue[][] {
    return this.sheet(sheetId).formulas(area);
  }

  setCells(sheetId: string, area: Area, values: CellValue[][]): void {
    const sheet = this.sheet(sheetId);
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) sheet.write(area.top + r, area.left + c, value);
      }),
    );
    this.recalculate();
  }

  getFormats(sheetId: string, area: Area): CellFormat[][] {
    return this.sheet(sheetId).formats(area);
  }

  setFormats(sheetId: string, area: Area, formats: (Partial<CellFormat> | null)[][]): void {
    const sheet = this.sheet(sheetId);
    formats.forEach((row, r) =>
      row.forEach((format, c) => {
        if (format !== null) sheet.setFormat(area.top + r, area.left + c, format);
      }),
    );
  }

  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats"): void {
    this.sheet(sheetId).clear(area, what);
    this.recalculate();
  }

  merges(sheetId: string): Area[] {
    return [...this.sheet(sheetId).merges];
  }

  merge(sheetId: string, area: Area): void {
    this.sheet(sheetId).merge(area);
  }

  unmerge(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const outside = (merge: Area): boolean =>
      merge.bottom < area.top || merge.top > area.bottom || merge.right < area.left || merge.left > area.right;
    sheet.merges = sheet.merges.filter(outside);
  }

  setColumnWidth(sheetId: string, first: number, last: number, points: number): void {
    for (let column = first; column <= last; column++) this.sheet(sheetId).widths.set(column, points);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).width(column);
  }

  setRowHeight(sheetId: string, first: number, last: number, points: number): void {
    for (let row = first; row <= last; row++) this.sheet(sheetId).heights.set(row, points);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).height(row);
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }

  hiddenRows(sheetId: string): Set<number> {
    return new Set(this.sheet(sheetId).hiddenRows);
  }

  hiddenColumns(sheetId: string): Set<number> {
    return new Set(this.sheet(sheetId).hiddenColumns);
  }

  setColumnsHidden(sheetId: string, first: number, last: number, hidden: boolean): void {
    const { hiddenColumns } = this.sheet(sheetId);
    for (let column = first; column <= last; column++) {
      if (hidden) hiddenColumns.add(column);
      else hiddenColumns.delete(column);
    }
  }

  tables(): TableHandle[] {
    return this.tableList.map((table) => ({ ...table }));
  }

  addTable(table: Omit<TableHandle, "id">): TableHandle {
    const added = { ...table, id: `{table-${++this.lastTable}}` };
    this.tableList.push(added);
    return { ...added };
  }

  updateTable(id: string, change: Partial<TableHandle>): void {
    this.tableList = this.tableList.map((table) => (table.id === id ? { ...table, ...change } : table));
  }

  deleteTable(id: string): void {
    this.tableList = this.tableList.filter((table) => table.id !== id);
  }

  setValidation(sheetId: string, area: Area, rule: CellValidation | null): void {
    this.sheet(sheetId).setValidation(area, rule);
  }

  getValidation(sheetId: string, area: Area): CellValidation | null {
    return this.sheet(sheetId).validation(area);
  }

  selection(): { sheetId: string; area: Area } | null {
    return this.selected;
  }

  select(sheetId: string, area: Area): void {
    this.selected = { sheetId, area };
  }

  isEditing(): boolean {
    return this.editing;
  }

  recalculate(): void {
    const { evaluate } = this;
    if (evaluate) for (const sheet of this.list) sheet.recalculate(evaluate);
  }

  protected sheet(sheetId: string): MemorySheet {
    const sheet = this.list.find((candidate) => candidate.id === sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  protected load(data: WorkbookData): void {
    for (const from of data.sheets) {
      const { id } = this.addSheet(from.name);
      const sheet = this.sheet(id);
      sheet.visible = from.visible;
      sheet.merges = [...from.merges];
      for (const { row, column, target } of from.links ?? []) sheet.links.set(`${row} ${column}`, target);
      from.values.forEach((row, r) => row.forEach((value, c) => sheet.cache(from.top + r, from.left + c, value)));
      for (const table of from.tables) this.addTable({ ...table, sheetId: id, style: "TableStyleMedium2" });
    }
  }
}
