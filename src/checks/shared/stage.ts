import { byWord } from "../../rules/byWord";
import { valueOf } from "../../rules/index";
import { oncePerText } from "../../rules/once";
import type { RuleSet } from "../../rules/types";
import { normalizeText } from "../../workbook/index";
import type { FieldId, InnovationRecord } from "../../workbook/types";
import { filledText } from "./columns";
import { requiredFields } from "./requiredFields";

/** Words around the name of a stage that change nothing. */
const AROUND = /\b(?:tahap|tahapan|inovasi|daerah|sudah|telah|dalam|di|penuh|berjalan|\d+)\b/g;
/** Other words for the stages, as sheets use them. */
const SAME = byWord<string>({ implementasi: "penerapan", diterapkan: "penerapan" });

/** A few words, in each row and for several checks. */
const stageWord = oncePerText((text: string): string => {
  const words = normalizeText(text)
    .replace(AROUND, " ")
    .split(" ")
    .filter((word) => word !== "");
  // "Penerapan/Implementasi" says one thing twice.
  return [...new Set(words.map((word) => SAME[word] ?? word))].join(" ");
});

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

/** Whether the form takes no innovation without this date; that of the application also decides about the window. */
export function decides(field: FieldId, rules: RuleSet): boolean {
  return field === "penerapan" || requiredFields(rules).includes(field);
}
