import type { Locale } from "../../i18n/locale";
import { faultNamed, trainingWords } from "../../i18n/training/training";
import { rulesOf } from "../../rules/index";
import { exerciseBook } from "../../training/book/exerciseBook";
import { exerciseOf } from "../../training/exercise/exercise";
import { markFile } from "../../training/marking/mark";
import type { MarkedFile } from "../../training/marking/types";
import type { Participant } from "../../training/participants";
import { readXlsxWorkbook, writeXlsxWorkbook, XlsxError } from "../../xlsx/index";
import type { FileProblem } from "../shared/files/fileProblem";
import { bytesOf } from "../shared/files/bytesOf";

/** What a thread does beside the pane: make one exercise, or mark one file. */
export type TrainingTask =
  | { kind: "make"; participant: Participant; year: number; locale: Locale }
  | { kind: "mark"; file: File; name: string; year: number };

export type TrainingAnswer = { made: Uint8Array } | { marked: MarkedFile } | { problem: FileProblem };

/** Never rejects: whatever is thrown is this task's problem. */
export async function doTraining(task: TrainingTask): Promise<TrainingAnswer> {
  try {
    if (task.kind === "make") {
      const { participant, year, locale } = task;
      const exercise = exerciseOf(await rulesOf(year), participant.seed);
      return { made: await writeXlsxWorkbook(exerciseBook(exercise, participant.name, trainingWords(locale))) };
    }
    const bytes = await bytesOf(task.file);
    if (!bytes) return { problem: "unreadable" };
    const data = await readXlsxWorkbook(bytes, task.name);
    return { marked: await markFile(task.name, data, { rulesOf, kindNamed: faultNamed, year: task.year }) };
  } catch (error) {
    if (error instanceof XlsxError) return { problem: error.reason };
    // A defect of ours; whoever looks for it finds it here.
    console.error(error);
    return { problem: "failed" };
  }
}
