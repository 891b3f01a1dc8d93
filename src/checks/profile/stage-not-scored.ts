import { valueOf } from "../../rules/index";
import { isExcelError } from "../../workbook/index";
import { filledText } from "../shared/columns";
import { excerpt } from "../shared/excerpt";
import { isScoredStage } from "../shared/stage";
import type { RowCheck } from "../types";

/**
 * The form knows Inisiatif, Uji Coba and Penerapan (S1, S5, S7); only innovations in the stage Penerapan are scored (S2).
 * A stage that was left open can be filled in; an early one lasts until the innovation is applied.
 */
export const check = {
  code: "stage-not-scored",
  order: 230,
  scope: "row",
  severity: "error",
  effect: "row",
  cause: "stage",
  mend: "entry-if-blank",
  sources: ["S2"],
  run({ context, record, columns }) {
    const column = columns.fields.tahapan;
    const scored = valueOf(context.rules.scoredStage);
    if (column === undefined || scored === null || isExcelError(record.fields.tahapan?.raw ?? null)) return [];
    const text = filledText(record, "tahapan");
    if (text !== "" && isScoredStage(text, context.rules)) return [];
    return [{ column, params: { value: excerpt(text), stage: scored } }];
  },
} satisfies RowCheck;
