import { subjectsOf } from "../../analysis/subjects";
import { writeOwnSheet } from "../../excel/sheets/ownSheet";
import { innovationProfile } from "../../exchange/innovationProfile/content";
import { profilePages } from "../../exchange/innovationProfile/profilePages";
import { notice } from "../../i18n/notice";
import { profilePageWords } from "../../i18n/share/profilePage";
import { texts } from "../../i18n/text";
import { printOf } from "../../workbook/print";
import { defineAction, done, refused } from "../action";
import { rememberOwn } from "../shared/ownSheets";

const said = texts({
  nothing: {
    id: "Inovasi ini tidak lagi ada di tabel. Pilih lagi.",
    en: "This innovation is not in the table any more. Choose again.",
  },
  done: { id: "Lembar “{sheet}” siap dicetak.", en: "The sheet “{sheet}” is ready to be printed." },
  doneAgain: {
    id: "Lembar “{sheet}” diperbarui, siap dicetak. Yang Anda tulis di sana tetap.",
    en: "The sheet “{sheet}” is up to date and ready to be printed. What you wrote there stays.",
  },
});

/**
 * Puts the printable page about an innovation into the workbook; each innovation has a sheet of its own, brought up to date in
 * place. What people wrote there stays when it is taken back.
 */
export const writeInnovationProfile = defineAction({
  label: { id: "Buat lembar Profil Inovasi", en: "Make its sheet Profil Inovasi" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis, reading }) => !busy && analysis !== null && reading?.innovations != null,
  async run({ session, locale }, { row }: { row: number }) {
    const { analysis, reading } = session.state();
    const table = reading?.innovations;
    const profile = analysis && table ? innovationProfile(analysis, table, row) : null;
    const subject = analysis && subjectsOf(analysis).get(row);
    if (!analysis || !profile || subject === undefined) return refused(notice(said.nothing, {}, "warning"));
    const spec = profilePages([profile], profilePageWords(locale, analysis));
    const written = await writeOwnSheet(`iid.innovationProfile.${printOf(subject ?? "")}`, spec);
    await rememberOwn(session, written);
    const { name: sheet, isNew } = written;
    return done(notice(isNew ? said.done : said.doneAgain, { sheet }));
  },
});
