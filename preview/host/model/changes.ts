import type { Area } from "../../../src/workbook/types";
import type { EditSource } from "../adapter";
import { EventType, WORKBOOK_TARGET } from "../events";
import { formatA1, intersection } from "./cells/a1";
import type { HostContext } from "./context";
import { sheetNames } from "./context";

/** Who made a change, as the event says it. */
const AUTHORS = {
  user: { source: "Local", triggerSource: "Unknown" },
  addin: { source: "Local", triggerSource: "ThisLocalAddin" },
  // Also when it was the co-author's own copy of the add-in.
  coauthor: { source: "Remote", triggerSource: "Unknown" },
} as const;

export type Author = keyof typeof AUTHORS;

/** Raises the change events of a sheet, of all sheets, and of the tables that the area touches. */
export function raiseChanged(context: HostContext, sheetId: string, area: Area, author: Author): void {
  const change = { changeType: "RangeEdited", ...AUTHORS[author], worksheetId: sheetId };
  context.events.raise(EventType.sheetChanged, [sheetId, WORKBOOK_TARGET], {
    ...change,
    address: formatA1(area),
    shiftDirection: "None",
    referenceId: eventReference(sheetId, area),
  });
  for (const table of context.adapter.tables()) {
    const touched = table.sheetId === sheetId ? intersection(table.area, area) : null;
    if (!touched) continue;
    context.events.raise(EventType.tableChanged, [table.id, sheetId, WORKBOOK_TARGET], {
      ...change,
      address: formatA1(touched),
      tableId: table.id,
      referenceId: eventReference(sheetId, touched),
    });
  }
}

/** Raises the events of a change of the selected cells since the last call. Returns whether there was one. */
export function raiseSelected(context: HostContext): boolean {
  const now = context.adapter.selection();
  const before = context.seen.selection;
  context.seen.selection = now;
  if (!now || (before && now.sheetId === before.sheetId && sameArea(now.area, before.area))) return false;
  const { sheetId, area } = now;
  context.events.raise(EventType.sheetSelectionChanged, [sheetId, WORKBOOK_TARGET], {
    address: formatA1(area),
    worksheetId: sheetId,
  });
  for (const table of context.adapter.tables()) {
    if (table.sheetId !== sheetId) continue;
    const inside = intersection(table.area, area);
    context.events.raise(EventType.tableSelectionChanged, [table.id], {
      address: inside ? formatA1(inside) : "",
      worksheetId: sheetId,
      tableId: table.id,
    });
  }
  return true;
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Raises the events of a change of the front sheet since the last call. */
export function raiseActivated(context: HostContext): void {
  const before = context.seen.active;
  const now = context.adapter.activeSheet().id;
  if (now === before) return;
  context.seen.active = now;
  context.events.raise(EventType.sheetDeactivated, [before, WORKBOOK_TARGET], { worksheetId: before });
  context.events.raise(EventType.sheetActivated, [now, WORKBOOK_TARGET], { worksheetId: now });
}

/** Raises the events of sheets that came, went or got another name since the last call. */
export function raiseSheetChanges(context: HostContext, source: EditSource = "Local"): void {
  const before = context.seen.sheets;
  const after = sheetNames(context.adapter);
  context.seen.sheets = after;
  for (const [worksheetId, nameAfter] of after) {
    const nameBefore = before.get(worksheetId);
    const about = { source, worksheetId };
    if (nameBefore === undefined) context.events.raise(EventType.sheetAdded, [WORKBOOK_TARGET], about);
    else if (nameBefore !== nameAfter) {
      const renamed = { ...about, nameBefore, nameAfter };
      context.events.raise(EventType.sheetNameChanged, [worksheetId, WORKBOOK_TARGET], renamed);
    }
  }
  for (const worksheetId of before.keys()) {
    if (after.has(worksheetId)) continue;
    context.document.forgetSheet(worksheetId);
    context.events.raise(EventType.sheetDeleted, [WORKBOOK_TARGET], { source, worksheetId });
  }
}

/** What `event.getRange(context)` later asks for. */
function eventReference(sheetId: string, area: Area): string {
  return `event:${sheetId}!${formatA1(area)}`;
}
