import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import type { Arguments } from "../../query/arguments";
import { HostObject } from "../../query/hostObject";
import { intersection } from "../cells/a1";
import { blockOf, writeCells } from "../cells/cellBlock";
import { raiseChanged } from "../changes";
import type { HostContext } from "../context";
import { requireUnprotected, textOf } from "../context";
import { range } from "../ranges/range";
import { bodyArea, headerArea, requireTable, totalsArea } from "./tableAreas";

export function tableColumns(context: HostContext, tableId: string): HostObject {
  const count = (): number => {
    const { area } = requireTable(context, tableId);
    return area.right - area.left + 1;
  };
  const at = (index: number): HostObject => {
    if (index < 0 || index >= count()) throw new HostError("ItemNotFound", "no such column");
    return tableColumn(context, tableId, index);
  };
  const find = (key: string): number =>
    names(context, tableId).findIndex((name, index) => name.toLowerCase() === key.toLowerCase() || idOf(index) === key);
  return new HostObject({
    type: "TableColumnCollection",
    scalars: { Count: { get: count } },
    items: () => Array.from({ length: count() }, (_, index) => at(index)),
    item: (args) => at(find(args.key(0))),
    methods: {
      Add: (args) => at(append(context, tableId, args)),
      GetCount: count,
      GetItemAt: (args) => at(args.integer(0)),
      GetItemOrNullObject: (args) => {
        const index = find(args.key(0));
        return index < 0 ? null : at(index);
      },
    },
  });
}

function tableColumn(context: HostContext, tableId: string, index: number): HostObject {
  const column = (area: Area): Area => ({ ...area, left: area.left + index, right: area.left + index });
  const handle = (): ReturnType<typeof requireTable> => requireTable(context, tableId);
  const part = (area: Area): HostObject => range(context, handle().sheetId, column(area));
  return new HostObject({
    type: "TableColumn",
    identity: () => ({ Id: idOf(index) }),
    scalars: {
      Id: { get: () => index + 1 },
      Index: { get: () => index },
      Name: {
        get: () => names(context, tableId)[index] ?? "",
        set: (value) => writeCells(context, handle().sheetId, column(headerArea(handle())), textOf(value)),
      },
      Values: { get: () => context.adapter.getValues(handle().sheetId, column(handle().area)) },
    },
    methods: {
      Delete: () => remove(context, tableId, index),
      GetRange: () => part(handle().area),
      GetHeaderRowRange: () => part(headerArea(handle())),
      GetDataBodyRange: () => part(bodyArea(handle())),
      GetTotalRowRange: () => part(totalsArea(handle())),
    },
  });
}

/** Excel moves what stands right of a table when its columns come and go; the emulated host moves no cells. */
function requireNothingBeside(context: HostContext, sheetId: string, { top, right, bottom }: Area): void {
  const used = context.adapter.usedArea(sheetId);
  const beside = used && intersection({ top, bottom, left: right + 1, right: used.right }, used);
  const filled = beside && context.adapter.getValues(sheetId, beside).some((row) => row.some((cell) => cell !== ""));
  const merged = context.adapter
    .merges(sheetId)
    .some((area) => area.right > right && area.top <= bottom && area.bottom >= top);
  if (filled || merged) throw new HostError("NotImplemented", "moving the cells beside a table");
}

/** A column at the end, named as given or `Column5`, blank or with the values given for its header and its rows. */
function append(context: HostContext, tableId: string, args: Arguments): number {
  const handle = requireTable(context, tableId);
  const { sheetId, area } = handle;
  const index = area.right - area.left + 1;
  const wanted = args.optionalInteger(0);
  if (wanted !== null && wanted !== -1 && wanted !== index) {
    throw new HostError("NotImplemented", "columns inside a table");
  }
  requireUnprotected(context, sheetId);
  requireNothingBeside(context, sheetId, area);
  const added = { ...area, left: area.right + 1, right: area.right + 1 };
  const values = args.wire(1);
  const block = values === null ? null : blockOf(values, added);
  const name = args.optionalText(2) ?? (block ? textOf(block[0]?.[0] ?? "") : `Column${index + 1}`);
  if (names(context, tableId).some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError("InvalidArgument", `column ${name}`);
  }
  context.adapter.updateTable(tableId, { area: { ...area, right: added.right } });
  if (block) writeCells(context, sheetId, added, block);
  if (handle.hasHeader) writeCells(context, sheetId, headerArea({ ...handle, area: added }), name);
  return index;
}

/** The last column goes with its cells. */
function remove(context: HostContext, tableId: string, index: number): void {
  const { sheetId, area } = requireTable(context, tableId);
  const last = area.right - area.left;
  if (last === 0) throw new HostError("InvalidOperation", "a table has at least one column");
  if (index !== last) throw new HostError("NotImplemented", "moving the cells of a table");
  requireUnprotected(context, sheetId);
  requireNothingBeside(context, sheetId, area);
  context.adapter.clear(sheetId, { ...area, left: area.right }, "all");
  context.adapter.updateTable(tableId, { area: { ...area, right: area.right - 1 } });
  raiseChanged(context, sheetId, { ...area, left: area.right }, "addin");
}

/** Excel numbers the columns of a table from 1. */
function idOf(index: number): string {
  return String(index + 1);
}

/** Header texts; `Column1` and on where the table shows none. */
function names(context: HostContext, tableId: string): string[] {
  const handle = requireTable(context, tableId);
  const [first = []] = context.adapter.getValues(handle.sheetId, { ...handle.area, bottom: handle.area.top });
  return first.map((value, index) => (handle.hasHeader ? String(value ?? "") : `Column${index + 1}`));
}
