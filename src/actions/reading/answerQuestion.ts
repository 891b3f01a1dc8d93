import type { ReadingAnswers } from "../../workbook/questions";
import { defineAction, done } from "../action";
import { problemResult } from "./shared/outcome";

/** Takes what the user says where the table leaves it open; `null` takes all answers back, so that it is asked again. */
export const answerQuestion = defineAction({
  label: { id: "Jawab pertanyaan tentang tabel", en: "Answer the question about the table" },
  texts: {},
  undoable: false,
  enabled: () => true,
  async run({ session }, answer: ReadingAnswers | null) {
    await session.setAnswers(answer === null ? {} : { ...session.state().answers, ...answer });
    return problemResult(session.state()) ?? done();
  },
});
