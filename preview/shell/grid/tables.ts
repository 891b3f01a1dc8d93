import type { Area } from "../../../src/workbook/types";
import type { TableHandle } from "../../host/adapter";
import { shiftArea, type Axis } from "../../host/model/cells/shift";

/** Excel tables of the open workbook. The grid knows none, so their places are kept here and follow its edits. */
export class TableStore {
  private readonly list: TableHandle[] = [];
  private next = 1;

  /** `onChange` is called after every change of a table's name or place. */
  constructor(private readonly onChange: () => void = () => undefined) {}

  all(): TableHandle[] {
    return this.list.map((table) => ({ ...table, area: { ...table.area } }));
  }

  add(table: Omit<TableHandle, "id">): TableHandle {
    const made = { ...table, area: { ...table.area }, id: `{table-${this.next++}}` };
    this.list.push(made);
    this.onChange();
    return { ...made };
  }

  update(id: string, change: Partial<TableHandle>): void {
    const table = this.list.find((candidate) => candidate.id === id);
    if (!table) return;
    Object.assign(table, change, { id });
    this.onChange();
  }

  remove(id: string): void {
    const index = this.list.findIndex((table) => table.id === id);
    if (index < 0) return;
    this.list.splice(index, 1);
    this.onChange();
  }

  /** Rows or columns came (`count` > 0) before index `at`, or went (`count` < 0) from it on. */
  shift(sheetId: string, axis: Axis, at: number, count: number): void {
    for (const table of this.list.filter((candidate) => candidate.sheetId === sheetId)) {
      const area = shiftArea(table.area, axis, at, count);
      if (area === null) this.remove(table.id);
      else table.area = area;
    }
    this.onChange();
  }

  /** Typing right below a table makes it a row longer, as in Excel. */
  grow(sheetId: string, edited: Area): void {
    for (const table of this.list) {
      const { area } = table;
      const below = edited.top === area.bottom + 1 && edited.left <= area.right && edited.right >= area.left;
      if (table.sheetId !== sheetId || table.hasTotals || !below) continue;
      table.area = { ...area, bottom: edited.bottom };
      this.onChange();
    }
  }
}
