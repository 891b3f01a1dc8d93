import type { ReadingAnswers } from "../../workbook/questions";
import { defineAction } from "../action";
import { afterChoice } from "./shared/outcome";

/**
 * Takes what the user says where the workbook leaves it open; `null` takes the answers about the table back, so that it is
 * asked again.
 */
export const answerQuestion = defineAction({
  label: { id: "Jawab pertanyaan tentang tabel", en: "Answer the question about the table" },
  texts: {},
  undoable: false,
  enabled: () => true,
  async run({ session }, answer: ReadingAnswers | null) {
    const { opd, ...table } = session.state().answers;
    const names = opd === undefined ? {} : { opd };
    await session.setAnswers(answer === null ? names : { ...table, ...names, ...answer });
    return afterChoice(session.state());
  },
});
