import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done } from "../action";
import { linesSheet } from "../shared/linesSheet";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  desk: { id: "Surat Desk", en: "Surat Desk" },
  files: { id: "Surat Berkas", en: "Surat Berkas" },
  done: {
    id: "Surat untuk {department} ditulis ke lembar «{sheet}».",
    en: "The letter to {department} was written to the sheet “{sheet}”.",
  },
});

interface Letter {
  department: string;
  lines: readonly string[];
  /** What it is about: the decisions of the desk, or the files of the evidence folder. */
  about: "desk" | "files";
}

/** Writes a letter to a department to a sheet of its own, a line a row. */
export const insertLetter = defineAction({
  label: { id: "Tulis surat ke lembar", en: "Write letter to a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { department, lines, about }: Letter) {
    const inserted = await insertSheets({ sheets: [linesSheet(said[about][locale], lines)] });
    const sheet = await afterInsertion(session, inserted);
    return done(notice(said.done, { department, sheet }));
  },
});
