import type { SheetHandle } from "../../adapter";
import { HostError } from "../../errors";
import { EventType, WORKBOOK_TARGET } from "../../events";
import { HostObject } from "../../query/hostObject";
import { raiseSheetChanges } from "../changes";
import type { HostContext } from "../context";
import { findSheet } from "../context";
import { eventMethods } from "../eventRegistration";
import { checkSheetName, freeSheetName } from "./sheetNames";
import { requireOpenStructure } from "../workbook/workbookProtection";
import { worksheet } from "./worksheet";

const EVENTS = {
  DataChangedEvent: EventType.sheetChanged,
  SelectionChangedEvent: EventType.sheetSelectionChanged,
  ActivatedEvent: EventType.sheetActivated,
  DeactivatedEvent: EventType.sheetDeactivated,
  AddedEvent: EventType.sheetAdded,
  DeletedEvent: EventType.sheetDeleted,
  EventNameChanged: EventType.sheetNameChanged,
};

export function worksheetCollection(context: HostContext): HostObject {
  const { adapter } = context;
  const inOrder = (visibleOnly: boolean): SheetHandle[] =>
    adapter.sheets().filter((sheet) => sheet.visible || !visibleOnly);
  const existing = (sheet: SheetHandle | undefined | null): HostObject => {
    if (!sheet) throw new HostError("ItemNotFound", "no such sheet");
    return worksheet(context, sheet.id);
  };
  return new HostObject({
    type: "WorksheetCollection",
    items: () => inOrder(false).map((sheet) => worksheet(context, sheet.id)),
    item: (args) => existing(findSheet(context, args.key(0))),
    methods: () => ({
      ...eventMethods(context.events, () => WORKBOOK_TARGET, EVENTS),
      Add: (args) => add(context, args.optionalText(0)),
      GetActiveWorksheet: () => worksheet(context, adapter.activeSheet().id),
      GetItemOrNullObject: (args) => {
        const sheet = findSheet(context, args.key(0));
        return sheet && worksheet(context, sheet.id);
      },
      GetCount: (args) => inOrder(args.flag(0)).length,
      GetFirst: (args) => existing(inOrder(args.flag(0))[0]),
      GetLast: (args) => existing(inOrder(args.flag(0)).at(-1)),
    }),
  });
}

function add(context: HostContext, name: string | null): HostObject {
  requireOpenStructure(context);
  if (name !== null) checkSheetName(context, name);
  const sheet = context.adapter.addSheet(name ?? freeSheetName(context));
  raiseSheetChanges(context);
  return worksheet(context, sheet.id);
}
