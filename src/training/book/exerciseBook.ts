import type { WorkbookSpec } from "../../template/types";
import type { Exercise } from "../types";
import type { TrainingWords } from "../words";
import { answerSheets } from "./answerSheet";
import { exerciseSheets } from "./exerciseSheets";

/**
 * The workbook that a participant gets. Nothing in it says what was planted: that is derived again from its code.
 * @param participant the name, `""` where the participant writes it
 */
export function exerciseBook(exercise: Exercise, participant: string, words: TrainingWords): WorkbookSpec {
  const [answers, choices] = answerSheets(exercise, participant, words);
  const facts = { year: exercise.rules.year, faults: exercise.faults.length };
  const [table, region, lists] = exerciseSheets(exercise, (key, params) => {
    if (key === "template.innovations.title") return words.say("exerciseTitle", facts);
    if (key === "template.innovations.note") return words.say("exerciseNote");
    return words.template(key, params);
  });
  return { sheets: [answers, table, region, choices, lists] };
}
