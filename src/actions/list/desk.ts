import { guarded } from "../result";
import type { Action } from "../types";

export const insertLetter: Action<"insertLetter"> = {
  id: "insertLetter",
  labelKey: "action.insertLetter",
  icon: "Mail",
  undoable: true,
  enabled: ({ busy }) => !busy,
  run: (context, input) => guarded(async () => (await import("../deskWork")).insertLetter(context, input)),
};

export const addDeskColumns: Action<"addDeskColumns"> = {
  id: "addDeskColumns",
  labelKey: "action.addDeskColumns",
  icon: "TableInsertColumn",
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  run: ({ session }) => guarded(async () => (await import("../deskWork")).addDeskColumns(session)),
};
