import { raiseActivated, raiseChanged, raiseSelected, raiseSheetChanges } from "./model/changes";
import type { HostContext } from "./model/context";

/** The event of the common API behind `workbook.onSelectionChanged`. */
const DOCUMENT_SELECTION = "documentSelectionChanged";

/** Turns what the user and co-authors do in the spreadsheet into events of Excel. Returns an unsubscribe. */
export function followUser(context: HostContext, sendCommonEvent: (name: string) => void): () => void {
  const { adapter } = context;
  const stops = [
    adapter.onUserChange((sheetId, area, source) =>
      raiseChanged(context, sheetId, area, source === "Remote" ? "coauthor" : "user"),
    ),
    adapter.onSelectionChange(() => {
      if (raiseSelected(context) && context.events.enabled) sendCommonEvent(DOCUMENT_SELECTION);
    }),
    adapter.onActiveSheetChange(() => raiseActivated(context)),
    adapter.onSheetsChange((source) => {
      raiseSheetChanges(context, source);
      raiseActivated(context);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
