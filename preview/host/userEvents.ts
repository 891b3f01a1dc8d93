import type { SheetHandle } from "./adapter";
import {
  raiseActivated,
  raiseChanged,
  raiseSelected,
  raiseSheetAdded,
  raiseSheetDeleted,
  raiseSheetRenamed,
} from "./model/changes";
import type { HostContext } from "./model/context";

/** The event of the common API behind `workbook.onSelectionChanged`. */
const DOCUMENT_SELECTION = "documentSelectionChanged";

/** Turns what the user does in the spreadsheet into events of Excel. Returns an unsubscribe. */
export function followUser(context: HostContext, sendCommonEvent: (name: string) => void): () => void {
  const { adapter } = context;
  let known = adapter.sheets();
  let active = adapter.activeSheet().id;
  const stops = [
    adapter.onUserChange((sheetId, area) => raiseChanged(context, sheetId, area, "Unknown")),
    adapter.onSelectionChange((sheetId, area) => {
      raiseSelected(context, sheetId, area);
      if (context.events.enabled) sendCommonEvent(DOCUMENT_SELECTION);
    }),
    adapter.onActiveSheetChange((sheetId) => {
      raiseActivated(context, sheetId, active);
      active = sheetId;
    }),
    adapter.onSheetsChange(() => {
      const now = adapter.sheets();
      raiseSheetChanges(context, known, now);
      known = now;
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function raiseSheetChanges(context: HostContext, before: SheetHandle[], after: SheetHandle[]): void {
  const earlier = new Map(before.map((sheet) => [sheet.id, sheet.name]));
  const later = new Set(after.map((sheet) => sheet.id));
  for (const { id, name } of after) {
    const old = earlier.get(id);
    if (old === undefined) raiseSheetAdded(context, id);
    else if (old !== name) raiseSheetRenamed(context, id, old, name);
  }
  for (const { id } of before) if (!later.has(id)) raiseSheetDeleted(context, id);
}
