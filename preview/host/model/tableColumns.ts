import type { Area } from "../../../src/workbook/types";
import { HostError } from "../errors";
import { HostObject } from "../query/hostObject";
import type { HostContext } from "./context";
import { textOf } from "./context";
import { writeCells } from "./cellBlock";
import { range } from "./range";
import { bodyArea, headerArea, requireTable, totalsArea } from "./table";

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
      GetRange: () => part(handle().area),
      GetHeaderRowRange: () => part(headerArea(handle())),
      GetDataBodyRange: () => part(bodyArea(handle())),
      GetTotalRowRange: () => part(totalsArea(handle())),
    },
  });
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
