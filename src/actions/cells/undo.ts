import { notice, sayNotice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";

const said = texts({
  done: { id: "Dibatalkan: {what}.", en: "Undone: {what}." },
  nothing: { id: "Tidak ada yang dapat dibatalkan.", en: "There is nothing to undo." },
});

/** Takes our latest change back, as far as nobody changed it since. */
export const undo = defineAction({
  label: { id: "Batalkan", en: "Undo" },
  texts: said,
  undoable: false,
  enabled: ({ busy, undoable }) => !busy && undoable !== null,
  async run({ session, locale }) {
    const undone = await session.undoLast();
    if (!undone) return refused(notice(said.nothing, {}, "info"));
    return done(undone.left ?? notice(said.done, { what: sayNotice(locale, undone.label) }));
  },
});
