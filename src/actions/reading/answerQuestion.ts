import { defineAction } from "../action";
import { NO_TABLE_ANSWERS, type ItemChoices } from "../session/choices";
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
  async run({ session }, answer: NonNullable<ItemChoices["answers"]> | null) {
    await session.chooseItems({ answers: answer ?? NO_TABLE_ANSWERS });
    return afterChoice(session.state());
  },
});
