import { guarded } from "../result";
import type { Action } from "../types";

export const writeCells: Action<"writeCells"> = {
  id: "writeCells",
  labelKey: "action.writeCells",
  icon: "Edit",
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  run: ({ session }, input) => guarded(async () => (await import("../cellWork")).write(session, input)),
};
