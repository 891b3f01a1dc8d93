import { readMarks } from "../../excel/cells/mark";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { leftColors, mark, unmark } from "./shared/marking";

const said = texts({
  removed: {
    id: "Tanda dihapus dari {count} sel; warna asli kembali.",
    en: "Marks removed from {count} cells; their own colours are back.",
  },
  none: { id: "Tidak ada tanda di buku kerja ini.", en: "There are no marks in this workbook." },
});

/** Gives marked cells their own colours back. */
export const unmarkFindings = defineAction({
  label: { id: "Hapus tanda", en: "Remove marks" },
  texts: said,
  undoable: true,
  enabled: ({ busy, marked }) => !busy && marked,
  async run({ session }) {
    const marks = await readMarks();
    const unmarked = await unmark(session);
    if (!unmarked) return refused(notice(said.none, {}, "info"));
    const removed = notice(said.removed, { count: unmarked.restored });
    session.rememberUndo({
      label: removed,
      async revert() {
        await mark(session, marks);
        return null;
      },
    });
    return done(leftColors(unmarked) ?? removed);
  },
});
