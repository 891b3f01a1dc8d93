import { defineAction } from "../action";
import { insertTemplateSheets } from "./shared/insertion";

/** Adds the empty sheets of the rules in use to the open workbook. */
export const insertTemplate = defineAction({
  label: { id: "Sisipkan buku kerja kosong", en: "Insert empty workbook" },
  texts: {},
  undoable: true,
  enabled: ({ busy }) => !busy,
  run: (context) => insertTemplateSheets(context, null),
});
