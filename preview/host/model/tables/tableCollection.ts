import type { Area, CellValue } from "../../../../src/workbook/types";
import type { TableHandle } from "../../adapter";
import { HostError } from "../../errors";
import { EventType, WORKBOOK_TARGET } from "../../events";
import type { Arguments } from "../../query/arguments";
import { HostObject } from "../../query/hostObject";
import { intersection } from "../cells/a1";
import { addressArea } from "../cells/addressArea";
import type { HostContext } from "../context";
import { findTable, requireUnprotected } from "../context";
import { eventMethods } from "../eventRegistration";
import { placeOf } from "../ranges/rangePlaces";
import { table } from "./table";
import { freeTableName } from "./tableNames";

const EVENTS = {
  DataChangedEvent: EventType.tableChanged,
  AddedEvent: EventType.tableAdded,
  DeletedEvent: EventType.tableDeleted,
};

/** Tables of the workbook (`sheetId` `null`), or of one sheet. */
export function tableCollection(
  context: HostContext,
  sheetId: string | null,
  belongs: (table: TableHandle) => boolean,
): HostObject {
  const tables = (): TableHandle[] => context.adapter.tables().filter(belongs);
  const existing = (handle: TableHandle | undefined | null): HostObject => {
    if (!handle) throw new HostError("ItemNotFound", "no such table");
    return table(context, handle.id);
  };
  return new HostObject({
    type: "TableCollection",
    scalars: { Count: { get: () => tables().length } },
    items: () => tables().map((handle) => table(context, handle.id)),
    item: (args) => existing(findTable(tables(), args.key(0))),
    methods: {
      ...eventMethods(context.events, () => sheetId ?? WORKBOOK_TARGET, EVENTS),
      Add: (args) => add(context, sheetId, args),
      GetCount: () => tables().length,
      GetFirst: () => existing(tables()[0]),
      GetItemAt: (args) => existing(tables()[args.integer(0)]),
      GetItemOrNullObject: (args) => {
        const handle = findTable(tables(), args.key(0));
        return handle && table(context, handle.id);
      },
    },
  });
}

function add(context: HostContext, sheetId: string | null, args: Arguments): HostObject {
  const { adapter } = context;
  const given = args.optionalObject(0);
  const onSheet = sheetId ?? adapter.activeSheet().id;
  const place = given ? placeOf(given) : addressArea(context, args.text(0), onSheet);
  if (sheetId !== null && place.sheetId !== sheetId) throw new HostError("InvalidArgument", "a range of another sheet");
  const hasHeader = args.flag(1);
  requireUnprotected(context, place.sheetId);
  requireFree(context, place.sheetId, place.area);
  const area = hasHeader ? withBody(place.area) : { ...place.area, bottom: place.area.bottom + 1 };
  const header = { ...area, bottom: area.top };
  const titles = headerTexts(adapter.getValues(place.sheetId, header)[0] ?? []);
  if (hasHeader) adapter.setCells(place.sheetId, header, [titles]);
  const handle = adapter.addTable({
    name: freeTableName(context),
    sheetId: place.sheetId,
    area,
    hasHeader,
    hasTotals: false,
    style: "TableStyleMedium2",
  });
  const created = { source: "Local", tableId: handle.id, worksheetId: place.sheetId };
  context.events.raise(EventType.tableAdded, [place.sheetId, WORKBOOK_TARGET], created);
  return table(context, handle.id);
}

/** Excel gives each column a name of its own: blank ones are numbered, repeated ones get a number behind. */
function headerTexts(values: CellValue[]): string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const wanted = value === null || value === "" ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A table has at least one row below its header. */
function withBody(area: Area): Area {
  return area.bottom > area.top ? area : { ...area, bottom: area.top + 1 };
}

function requireFree(context: HostContext, sheetId: string, area: Area): void {
  const { adapter } = context;
  const taken = [
    ...adapter.merges(sheetId),
    ...adapter
      .tables()
      .filter((handle) => handle.sheetId === sheetId)
      .map((handle) => handle.area),
  ];
  if (taken.some((other) => intersection(other, area))) throw new HostError("MergedRangeConflict");
}
