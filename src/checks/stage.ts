import { valueOf } from "../rules/index";
import { isExcelError } from "../workbook/index";
import { columnsOf, filledText } from "./shared/columns";
import { excerpt, inRow } from "./shared/observe";
import { isScoredStage } from "./shared/stage";
import type { Check } from "./types";

/**
 * stage-not-scored. The form knows Inisiatif, Uji Coba and Penerapan (S1, S5, S7); only innovations in the stage
 * Penerapan are scored (S2).
 */
export const stage: Check = {
  codes: ["stage-not-scored"],
  scope: "row",
  run(context, record) {
    const column = columnsOf(context.innovations).fields.tahapan;
    const scored = valueOf(context.rules.scoredStage);
    if (!record || column === undefined || scored === null) return [];
    if (isExcelError(record.fields.tahapan?.raw ?? null)) return [];
    const text = filledText(record, "tahapan");
    if (text !== "" && isScoredStage(text, context.rules)) return [];
    const params = { value: excerpt(text), stage: scored };
    return [inRow(context, record, { code: "stage-not-scored", column, effect: "row", params })];
  },
};
