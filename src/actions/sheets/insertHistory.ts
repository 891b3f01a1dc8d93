import { historySheet } from "../../template/index";
import { defineAction } from "../action";
import { insertOurs } from "./shared/insertion";

/** Adds an empty sheet Riwayat for the index of the years before. */
export const insertHistory = defineAction({
  label: { id: "Sisipkan lembar Riwayat", en: "Insert a sheet Riwayat" },
  texts: {},
  undoable: true,
  enabled: ({ busy }) => !busy,
  run: (context) => insertOurs(context, (rules, say) => ({ sheets: [historySheet(rules, null, say)] })),
});
