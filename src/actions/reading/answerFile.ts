import { withAnswer } from "../../folder/index";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import type { FileAnswer, FileAnswers } from "../../workbook/fileAnswers";
import { defineAction, done } from "../action";

const said = texts({
  same: {
    id: "“{name}” adalah berkas “{path}”. Jawaban ini ikut tersimpan di buku kerja.",
    en: "“{name}” is the file “{path}”. The answer is kept with the workbook.",
  },
  other: {
    id: "Dicatat: tidak satu pun berkas yang diusulkan adalah “{name}”.",
    en: "Noted: none of the proposed files is “{name}”.",
  },
  again: { id: "“{name}” akan dicocokkan lagi.", en: "“{name}” will be matched again." },
  step: { id: "jawaban tentang berkas “{name}”", en: "the answer about the file “{name}”" },
});

interface FileQuestion {
  /** See `MatchProposal.key`. */
  key: string;
  /** As written in the cell. */
  name: string;
  /** `null` takes the answer back, so that it is asked again. */
  answer: FileAnswer | null;
}

function outcomeOf({ name, answer }: FileQuestion) {
  if (answer === null) return notice(said.again, { name });
  return answer.same === undefined ? notice(said.other, { name }) : notice(said.same, { name, path: answer.same });
}

const answerOf = (answers: FileAnswers, key: string): FileAnswer | null =>
  Object.hasOwn(answers, key) ? answers[key]! : null;

/** Keeps with the workbook which file of the evidence folder a name in a cell means, or that it means none of some. */
export const answerFile = defineAction({
  label: { id: "Jawab berkas mana yang dimaksud", en: "Say which file is meant" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session }, question: FileQuestion) {
    const { key, name, answer } = question;
    const { fileAnswers } = session.state();
    const before = answerOf(fileAnswers, key);
    const now = answer && answerOf(withAnswer(fileAnswers, key, answer), key);
    await session.chooseItems({ fileAnswers: { [key]: now } });
    session.rememberUndo({
      label: notice(said.step, { name }),
      async revert() {
        await session.chooseItems({ fileAnswers: { [key]: before } });
        return null;
      },
    });
    return done(outcomeOf(question));
  },
});
