import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { listOfRowsSheet, type ListOfRows } from "../../template/index";
import { defineAction, done } from "../action";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  done: { id: "{count} baris ditulis ke lembar “{sheet}”.", en: "{count} rows written to the sheet “{sheet}”." },
});

/** Writes a list that a page shows to a sheet of its own, to be sorted, printed and sent. */
export const insertList = defineAction({
  label: { id: "Tulis ke lembar", en: "Write to a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session }, list: ListOfRows) {
    const inserted = await insertSheets({ sheets: [listOfRowsSheet(list)] });
    const sheet = await afterInsertion(session, inserted);
    return done(notice(said.done, { count: list.rows.length, sheet }));
  },
});
