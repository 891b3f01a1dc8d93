import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import type { SheetSpec } from "../../template/types";
import { defineAction, done } from "../action";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  sheet: { id: "Surat Desk", en: "Surat Desk" },
  done: {
    id: "Surat untuk {department} ditulis ke lembar «{sheet}».",
    en: "The letter to {department} was written to the sheet «{sheet}».",
  },
});

interface Letter {
  department: string;
  lines: readonly string[];
}

/** Characters. */
const WIDTH = 110;

function letterSheet(name: string, lines: readonly string[]): SheetSpec {
  return {
    name,
    tabColor: null,
    hidden: false,
    own: true,
    cells: [{ top: 0, left: 0, values: lines.map((line) => [line]) }],
    spills: [],
    results: [],
    styles: [{ area: { top: 0, left: 0, bottom: lines.length - 1, right: 0 }, role: "body" }],
    numberFormats: [],
    columnWidths: [{ column: 0, width: WIDTH }],
    rowHeights: [],
    freeze: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    validations: [],
  };
}

/** Writes a letter of the desk to a sheet of its own, a line a row. */
export const insertLetter = defineAction({
  label: { id: "Tulis surat ke lembar", en: "Write letter to a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { department, lines }: Letter) {
    const inserted = await insertSheets({ sheets: [letterSheet(said.sheet[locale], lines)] });
    const sheet = await afterInsertion(session, inserted);
    return done(notice(said.done, { department, sheet }));
  },
});
