import { guarded } from "../result";
import type { Action } from "../types";

export const addDeskColumns: Action<"addDeskColumns"> = {
  id: "addDeskColumns",
  labelKey: "action.addDeskColumns",
  icon: "TableInsertColumn",
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  run: ({ session }) => guarded(async () => (await import("../deskWork")).addDeskColumns(session)),
};
