import type { ReadingQuestion } from "../workbook/questions";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { questionTexts } from "./readingQuestion.texts";

/** A question about a table as a sentence. */
export function questionText(locale: Locale, question: ReadingQuestion): string {
  const { kind, ...params } = question;
  return fill(questionTexts[kind][locale], params);
}
