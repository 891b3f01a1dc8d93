import { valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { isExcelError, normalizeText } from "../workbook/index";
import type { InnovationRecord } from "../workbook/types";
import { columnsOf, filledText } from "./columns";
import { excerpt, inRow } from "./observe";
import type { Check } from "./types";

/** Words around the name of a stage that change nothing. */
const AROUND = /\b(?:tahap|tahapan|inovasi|daerah|sudah|telah|dalam|di|penuh|berjalan|\d+)\b/g;
/** Other words for the stages, as sheets use them. */
const SAME: Record<string, string> = { implementasi: "penerapan", diterapkan: "penerapan" };

function stageWord(text: string): string {
  const words = normalizeText(text)
    .replace(AROUND, " ")
    .split(" ")
    .filter((word) => word !== "");
  // "Penerapan/Implementasi" says one thing twice.
  return [...new Set(words.map((word) => SAME[word] ?? word))].join(" ");
}

/** Whether the text of a stage cell is the one stage that is scored. */
export function isScoredStage(text: string, rules: RuleSet): boolean {
  const scored = valueOf(rules.scoredStage);
  return scored === null || stageWord(text) === stageWord(scored);
}

/** Whether the dates of an innovation must be there and fit: its stage is scored, left open, or not in the table. */
export function datesMatter(record: InnovationRecord, rules: RuleSet): boolean {
  const text = filledText(record, "tahapan");
  return text === "" || isScoredStage(text, rules);
}

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
