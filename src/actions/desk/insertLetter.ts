import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { regionLetterSheet } from "../../region/recap/regionLetterSheet";
import { defineAction, done } from "../action";
import { linesSheet } from "../shared/linesSheet";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  desk: { id: "Surat Desk", en: "Surat Desk" },
  files: { id: "Surat Berkas", en: "Surat Berkas" },
  region: { id: "Surat Daerah", en: "Surat Daerah" },
  done: {
    id: "Surat untuk {department} ditulis ke lembar “{sheet}”.",
    en: "The letter to {department} was written to the sheet “{sheet}”.",
  },
});

interface Letter {
  department: string;
  lines: readonly string[];
  /** What it is about: the decisions of the desk, the files of the evidence folder, or the recap of a region. */
  about: "desk" | "files" | "region";
}

/** Writes a letter to a department to a sheet of its own, a line a row. */
export const insertLetter = defineAction({
  label: { id: "Tulis surat ke lembar", en: "Write letter to a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { department, lines, about }: Letter) {
    const name = said[about][locale];
    const sheet = about === "region" ? regionLetterSheet(name, lines) : linesSheet(name, lines);
    const inserted = await insertSheets({ sheets: [sheet] });
    const written = await afterInsertion(session, inserted);
    return done(notice(said.done, { department, sheet: written }));
  },
});
