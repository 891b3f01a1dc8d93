import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { DESK_FIELDS, type DeskField } from "../../workbook/reading/rows/desk";
import { defineAction, refused } from "../action";
import { addFieldColumns, fieldColumnTexts } from "../shared/fieldColumns";

const said = texts({
  there: { id: "Kolom desk sudah ada di tabel ini.", en: "This table has the desk columns already." },
});

/** Points: a decision, a sentence or two, a date, some levels. */
const WIDTHS: Readonly<Record<DeskField, number>> = {
  keputusanDesk: 110,
  catatanDesk: 210,
  tanggalDesk: 80,
  levelDesk: 150,
};

/** Adds the reviewer's columns that the innovation table does not have yet. */
export const addDeskColumns = defineAction({
  label: { id: "Tambahkan kolom desk", en: "Add desk columns" },
  texts: { ...fieldColumnTexts, ...said },
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }) {
    const added = await addFieldColumns(session, new Map(DESK_FIELDS.map((field) => [field, WIDTHS[field]])));
    return added ?? refused(notice(said.there, {}, "info"));
  },
});
