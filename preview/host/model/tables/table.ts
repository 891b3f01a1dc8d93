import type { Area } from "../../../../src/workbook/types";
import type { TableHandle } from "../../adapter";
import { HostError } from "../../errors";
import { EventType, WORKBOOK_TARGET } from "../../events";
import { HostObject } from "../../query/hostObject";
import { addressArea } from "../cells/addressArea";
import type { HostContext } from "../context";
import { flagOf, requireUnprotected, textOf } from "../context";
import { eventMethods } from "../eventRegistration";
import { range } from "../ranges/range";
import { placeOf } from "../ranges/rangePlaces";
import { bodyArea, headerArea, requireTable, totalsArea } from "./tableAreas";
import { tableColumns } from "./tableColumns";
import { checkName } from "./tableNames";
import { tableRows } from "./tableRows";

const EVENTS = { DataChangedEvent: EventType.tableChanged, SelectionChangedEvent: EventType.tableSelectionChanged };

export function table(context: HostContext, tableId: string): HostObject {
  const handle = (): TableHandle => requireTable(context, tableId);
  const part = (area: Area): HostObject => range(context, handle().sheetId, area);
  return new HostObject({
    type: "Table",
    identity: () => ({ Id: tableId }),
    scalars: {
      Id: { get: () => handle().id },
      Name: { get: () => handle().name, set: (value) => rename(context, tableId, textOf(value)) },
      ShowHeaders: { get: () => handle().hasHeader },
      ShowTotals: { get: () => handle().hasTotals, set: (value) => showTotals(context, handle(), flagOf(value)) },
      Style: {
        get: () => handle().style,
        set: (value) => context.adapter.updateTable(handle().id, { style: textOf(value) }),
      },
    },
    children: {
      Columns: () => tableColumns(context, tableId),
      Rows: () => tableRows(context, tableId),
      Worksheet: () => context.objects.worksheet(context, handle().sheetId),
    },
    methods: {
      ...eventMethods(context.events, () => tableId, EVENTS),
      GetRange: () => part(handle().area),
      GetHeaderRowRange: () => part(headerArea(handle())),
      GetDataBodyRange: () => part(bodyArea(handle())),
      GetTotalRowRange: () => part(totalsArea(handle())),
      Resize: (args) => {
        const given = args.optionalObject(0);
        resize(context, handle(), given ? placeOf(given) : addressArea(context, args.text(0), handle().sheetId));
      },
      Delete: () => remove(context, handle()),
    },
  });
}

function rename(context: HostContext, tableId: string, name: string): void {
  checkName(context, name, { ownTableId: tableId });
  context.adapter.updateTable(requireTable(context, tableId).id, { name });
}

/** The totals row comes below the table, or goes. */
function showTotals(context: HostContext, handle: TableHandle, show: boolean): void {
  requireUnprotected(context, handle.sheetId);
  if (show === handle.hasTotals) return;
  const area = { ...handle.area, bottom: handle.area.bottom + (show ? 1 : -1) };
  if (!show) context.adapter.clear(handle.sheetId, totalsArea(handle), "contents");
  context.adapter.updateTable(handle.id, { hasTotals: show, area });
}

/** The header stays in its row and the new area overlaps the old. */
function resize(context: HostContext, handle: TableHandle, place: { sheetId: string; area: Area }): void {
  requireUnprotected(context, handle.sheetId);
  const sameTop = place.sheetId === handle.sheetId && place.area.top === handle.area.top;
  const overlaps = place.area.left <= handle.area.right && place.area.right >= handle.area.left;
  if (!sameTop || !overlaps || place.area.bottom <= place.area.top) {
    throw new HostError("InvalidArgument", "new area of the table");
  }
  context.adapter.updateTable(handle.id, { area: place.area });
}

/** Excel deletes the cells of the table with it. */
function remove(context: HostContext, handle: TableHandle): void {
  requireUnprotected(context, handle.sheetId);
  context.adapter.clear(handle.sheetId, handle.area, "all");
  context.adapter.deleteTable(handle.id);
  context.events.raise(EventType.tableDeleted, [handle.sheetId, WORKBOOK_TARGET], {
    source: "Local",
    tableId: handle.id,
    tableName: handle.name,
    worksheetId: handle.sheetId,
  });
}
