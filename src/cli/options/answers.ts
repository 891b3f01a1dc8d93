import type { FlagsAnswer, MarksAnswer, ReadingAnswers } from "../../workbook/questions";
import type { Call } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf, type Given } from "../call/given";
import { problem } from "../call/problem";

/** As they are typed, in either language. */
const MARKS: Readonly<Record<string, MarksAnswer>> = {
  bertanda: "marked",
  kosong: "blank",
  semua: "all",
  marked: "marked",
  blank: "blank",
  all: "all",
};
const FLAGS: Readonly<Record<string, FlagsAnswer>> = {
  level: "levels",
  berkas: "files",
  levels: "levels",
  files: "files",
};

const MARKS_FLAG: Flag = {
  name: "marks",
  value: { id: "JAWABAN", en: "ANSWER" },
  help: {
    id: "yang ikut bila Diikutkan hanya bertanda: bertanda, kosong, semua",
    en: "who takes part where Diikutkan holds marks: marked, blank, all",
  },
  completion: Object.keys(MARKS),
};

const FLAGS_FLAG: Flag = {
  name: "flags",
  value: { id: "JAWABAN", en: "ANSWER" },
  help: {
    id: "arti kolom indikator yang berisi 0 dan 1: level, berkas",
    en: "what indicators with 0 and 1 hold: levels, files",
  },
  completion: Object.keys(FLAGS),
};

export const ANSWER_FLAGS: readonly Flag[] = [MARKS_FLAG, FLAGS_FLAG];

function answerOf<T>(given: Given, flag: Flag, words: Readonly<Record<string, T>>, { locale }: Call): T | undefined {
  const text = textOf(given, flag);
  if (text === undefined) return undefined;
  const answer = Object.entries(words).find(([word]) => word === text.trim().toLowerCase())?.[1];
  if (answer === undefined) {
    throw problem(locale, "cli.usage.answer", { option: flag.name, known: Object.keys(words).join(", "), value: text });
  }
  return answer;
}

/** What is said where a table leaves it open. */
export function givenAnswers(given: Given, call: Call): ReadingAnswers {
  const marks = answerOf(given, MARKS_FLAG, MARKS, call);
  const flags = answerOf(given, FLAGS_FLAG, FLAGS, call);
  return { ...(marks !== undefined && { marks }), ...(flags !== undefined && { flags }) };
}
