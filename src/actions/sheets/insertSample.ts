import { SAMPLE } from "../../template/sample/index";
import { defineAction } from "../action";
import { insertTemplateSheets } from "./shared/insertion";

/** Adds the sheets with an invented region in them. */
export const insertSample = defineAction({
  label: { id: "Sisipkan contoh", en: "Insert sample" },
  texts: {},
  undoable: true,
  enabled: ({ busy }) => !busy,
  run: (context) => insertTemplateSheets(context, SAMPLE),
});
