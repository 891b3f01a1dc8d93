import type { ReadingAnswers } from "../../workbook/questions";
import { calculateAll } from "../host/calculateAll";
import { ReadOnce } from "./readOnce";
import { readSettings } from "./settings";

/** What the user of this document said where its table leaves it open. */
export const officeAnswers = new ReadOnce<ReadingAnswers>(async () => (await readSettings()).answers ?? {});

/** Takes answers into use, in every formula too. @throws ExcelProblem */
export function applyAnswers(answers: ReadingAnswers): Promise<void> {
  officeAnswers.put(answers);
  return calculateAll();
}
