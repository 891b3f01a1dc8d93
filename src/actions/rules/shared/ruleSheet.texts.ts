import { texts } from "../../../i18n/text";

/** The sheet that the rules of a year are written to. */
export const ruleSheetTexts = texts({
  name: { id: "Aturan", en: "Rules" },
  sourceCode: { id: "Kode sumber", en: "Source code" },
  source: { id: "Sumber", en: "Source" },
});
