import type { ReadingAnswers } from "../../workbook/questions";
import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf, textsOf } from "../call/given";
import { ANSWER_FLAGS, givenAnswers } from "./answers";
import { textOption } from "./value";

/** Where the innovation table and that of the SPD are, as named on the command line. */
export interface NamedPlace {
  sheets: readonly string[];
  table: string | undefined;
  spd: string | undefined;
  /** What is said where the table leaves it open. */
  answers: ReadingAnswers;
}

const SHEET: Flag = {
  name: "sheet",
  value: { id: "NAMA", en: "NAME" },
  help: {
    id: "lembar yang memuat tabel inovasi; '*' atau beberapa kali: lembar-lembar itu satu daerah",
    en: "sheet with the innovation table; '*' or several times: these sheets are one region",
  },
  several: true,
};

const TABLE: Flag = {
  name: "table",
  value: { id: "NAMA", en: "NAME" },
  help: { id: "tabel Excel yang memuat inovasi", en: "Excel table with the innovations" },
};

const SPD: Flag = {
  name: "spd",
  value: { id: "NAMA", en: "NAME" },
  help: { id: "lembar yang memuat SPD", en: "sheet with the SPD" },
};

export const PLACE: CommandOption<NamedPlace> = {
  flags: [SHEET, TABLE, SPD, ...ANSWER_FLAGS],
  read: (given, call) => ({
    sheets: textsOf(given, SHEET),
    table: textOf(given, TABLE),
    spd: textOf(given, SPD),
    answers: givenAnswers(given, call),
  }),
};

/** File that says how the columns are to be read. */
export const MAP = textOption({
  name: "map",
  value: { id: "BERKAS", en: "FILE" },
  help: {
    id: "arti kolom dari berkas JSON (lihat iid map)",
    en: "meanings of the columns from a JSON file (see iid map)",
  },
  completion: "json",
});
