import { HostError } from "../../errors";
import { EventType } from "../../events";
import type { Methods } from "../../query/hostObject";
import { HostObject } from "../../query/hostObject";
import type { Wire } from "../../query/wire";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/a1";
import { addressArea } from "../cells/addressArea";
import { raiseActivated, raiseSheetChanges } from "../changes";
import { colorOf } from "../cells/color";
import type { HostContext } from "../context";
import { requireSheet, textOf } from "../context";
import { eventMethods } from "../eventRegistration";
import { chartCollection } from "../charts/charts";
import { commentCollection } from "./comments";
import { freezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";
import { range } from "../ranges/range";
import { rangeAreas } from "../ranges/rangeAreas";
import { checkSheetName } from "./sheetNames";
import { tableCollection } from "../tables/tableCollection";
import { usedArea } from "../cells/usedArea";
import { nameCollection } from "../workbook/names";
import { requireOpenStructure } from "../workbook/workbookProtection";
import { sheetProtection } from "./worksheetProtection";

const EVENTS = {
  DataChangedEvent: EventType.sheetChanged,
  SelectionChangedEvent: EventType.sheetSelectionChanged,
  ActivatedEvent: EventType.sheetActivated,
  DeactivatedEvent: EventType.sheetDeactivated,
  EventNameChanged: EventType.sheetNameChanged,
};

export function worksheet(context: HostContext, sheetId: string): HostObject {
  const { adapter } = context;
  return new HostObject({
    type: "Worksheet",
    identity: () => ({ Id: sheetId }),
    scalars: {
      Id: { get: () => requireSheet(context, sheetId).id },
      Name: { get: () => requireSheet(context, sheetId).name, set: (value) => rename(context, sheetId, textOf(value)) },
      Position: { get: () => adapter.sheets().findIndex((sheet) => sheet.id === sheetId) },
      Visibility: {
        get: () => visibility(context, sheetId),
        set: (value) => setVisibility(context, sheetId, value),
      },
      TabColor: {
        get: () => adapter.tabColor(sheetId) ?? "",
        set: (value) => adapter.setTabColor(sheetId, value === "" ? null : colorOf(value)),
      },
    },
    children: {
      Names: () => nameCollection(context, sheetId),
      Tables: () => tableCollection(context, sheetId, (table) => table.sheetId === sheetId),
      Protection: () => sheetProtection(context, sheetId),
      Charts: () => chartCollection(context, sheetId),
      PageLayout: () => pageLayout(context, sheetId),
      FreezePanes: () => freezePanes(context, sheetId),
      Comments: () => commentCollection(context, sheetId),
      // Nothing else lies over the cells but charts.
      Shapes: () => new HostObject({ type: "ShapeCollection", methods: { GetCount: () => 0 } }),
    },
    methods: () => ({
      ...rangeMethods(context, sheetId),
      ...eventMethods(context.events, () => sheetId, EVENTS),
      Activate: () => activate(context, sheetId),
      Delete: () => remove(context, sheetId),
      Calculate: () => adapter.recalculate(),
    }),
  });
}

function rangeMethods(context: HostContext, sheetId: string): Methods {
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  const sheetOf = (): string => requireSheet(context, sheetId).id;
  return {
    GetRange: (args) => {
      const address = args.optionalText(0);
      if (address === null) return range(context, sheetOf(), whole);
      const place = addressArea(context, address, sheetOf());
      if (place.sheetId !== sheetId) throw new HostError("InvalidArgument", "an address on another sheet");
      return range(context, sheetId, place.area);
    },
    GetRanges: (args) => {
      const addresses = args.text(0).split(",");
      return rangeAreas(
        context,
        sheetOf(),
        addresses.map((address) => addressArea(context, address.trim(), sheetId).area),
      );
    },
    GetRangeByIndexes: (args) => {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      const inside =
        top >= 0 && left >= 0 && rows > 0 && columns > 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
      if (!inside) throw new HostError("InvalidArgument", "outside of the sheet");
      return range(context, sheetOf(), area);
    },
    GetCell: (args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) {
        throw new HostError("InvalidArgument", "outside of the sheet");
      }
      return range(context, sheetOf(), { top: row, left: column, bottom: row, right: column });
    },
    GetUsedRange: (args) => range(context, sheetId, usedArea(context, sheetOf(), args.flag(0)) ?? first),
    GetUsedRangeOrNullObject: (args) => {
      const area = usedArea(context, sheetOf(), args.flag(0));
      return area && range(context, sheetId, area);
    },
  };
}

function rename(context: HostContext, sheetId: string, name: string): void {
  const before = requireSheet(context, sheetId).name;
  if (before === name) return;
  requireOpenStructure(context);
  checkSheetName(context, name, sheetId);
  context.adapter.renameSheet(sheetId, name);
  raiseSheetChanges(context);
}

function visibility(context: HostContext, sheetId: string): Wire {
  if (requireSheet(context, sheetId).visible) return "Visible";
  return context.document.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
}

function setVisibility(context: HostContext, sheetId: string, value: Wire): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw new HostError("InvalidArgument", `visibility ${String(value)}`);
  }
  const visible = value === "Visible";
  requireOpenStructure(context);
  if (!visible) requireOtherVisible(context, sheetId);
  if (value === "VeryHidden") context.document.veryHidden.add(sheetId);
  else context.document.veryHidden.delete(sheetId);
  context.adapter.setSheetVisible(sheetId, visible);
  raiseActivated(context);
}

function activate(context: HostContext, sheetId: string): void {
  const sheet = requireSheet(context, sheetId);
  if (!sheet.visible) throw new HostError("InvalidOperation", `sheet ${sheet.name} is hidden`);
  context.adapter.activate(sheetId);
  raiseActivated(context);
}

function remove(context: HostContext, sheetId: string): void {
  const sheet = requireSheet(context, sheetId);
  requireOpenStructure(context);
  requireOtherVisible(context, sheetId);
  if (context.document.veryHidden.has(sheet.id)) throw new HostError("InvalidOperation", "a very hidden sheet");
  context.adapter.deleteSheet(sheetId);
  raiseSheetChanges(context);
  raiseActivated(context);
}

/** A workbook keeps at least one sheet in sight. */
function requireOtherVisible(context: HostContext, sheetId: string): void {
  const others = context.adapter.sheets().some((sheet) => sheet.id !== sheetId && sheet.visible);
  if (!others) throw new HostError("InvalidOperation", "the last sheet in sight");
}
