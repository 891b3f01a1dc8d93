import { departments } from "../../analysis/departments";
import { gapByCause } from "../../analysis/gap";
import { nextActions } from "../../analysis/nextActions";
import { trendOf } from "../../analysis/trend";
import { writeOwnSheet } from "../../excel/sheets/ownSheet";
import { findHistory } from "../../workbook/history/index";
import { officeProfile } from "../../workbook/officeProfile";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { rememberOwn } from "../shared/ownSheets";
import { reportSheet } from "./shared/report/reportSheet";

const said = texts({
  nothing: { id: "Belum ada hasil untuk dilaporkan.", en: "There is no result to report yet." },
  done: { id: "Lembar “{sheet}” siap dicetak.", en: "The sheet “{sheet}” is ready to be printed." },
  doneAgain: {
    id: "Lembar “{sheet}” diperbarui, siap dicetak.",
    en: "The sheet “{sheet}” is up to date and ready to be printed.",
  },
});

const KEY = "iid.report";
/** Actions that a head of office keeps in mind. */
const ACTIONS = 5;

/**
 * Puts the printable report into the workbook, in place where it was put before. What people did there stays when it is
 * taken back.
 */
export const writeReport = defineAction({
  label: { id: "Buat lembar Laporan", en: "Make the sheet Laporan" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session, locale }) {
    const { analysis, reading, workbookName, updatedAt } = session.state();
    if (!analysis) return refused(notice(said.nothing, {}, "info"));
    const data = session.data();
    const innovations = reading?.innovations ?? null;
    const content = {
      analysis,
      gap: gapByCause(analysis),
      trend: trendOf(data && findHistory(data.sheets), analysis),
      departments: innovations && departments({ analysis, innovations, opd: reading?.opd ?? null }),
      actions: nextActions(analysis, ACTIONS),
      profile: officeProfile(data),
      workbook: workbookName,
      computedAt: updatedAt ?? session.now(),
    };
    const spec = reportSheet(content, locale);
    const written = await writeOwnSheet(KEY, spec);
    await rememberOwn(session, written);
    const { name: sheet, isNew } = written;
    return done(notice(isNew ? said.done : said.doneAgain, { sheet }));
  },
});
