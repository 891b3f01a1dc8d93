import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, refused } from "../action";
import { addFieldColumns, fieldColumnTexts } from "../shared/fieldColumns";

const said = texts({
  there: {
    id: "Kolom Tahun Pelaporan sudah ada di tabel ini.",
    en: "This table has the column Tahun Pelaporan already.",
  },
});

/** Points: a few years. */
const WIDTH = 90;

/** Adds the column that keeps the years in which an innovation was reported before. */
export const addReportedColumn = defineAction({
  label: { id: "Tambahkan kolom Tahun Pelaporan", en: "Add the column Tahun Pelaporan" },
  texts: { ...fieldColumnTexts, ...said },
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }) {
    const added = await addFieldColumns(session, new Map([["pelaporan", WIDTH]]));
    return added ?? refused(notice(said.there, {}, "info"));
  },
});
