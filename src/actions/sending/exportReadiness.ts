import { writeReadiness } from "../../excel/sheets/exportReadiness";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { innovationForms, type Sending } from "../../planning/index";
import { defineAction, done, refused } from "../action";
import { rememberKept } from "../shared/keptLists";
import { readinessSheet } from "./shared/readinessSheet";

const said = texts({
  done: {
    id: "Kesiapan {count} inovasi ditulis ke lembar “{sheet}”.",
    en: "The readiness of {count} innovations was written to the sheet “{sheet}”.",
  },
  doneAgain: {
    id: "Lembar “{sheet}” diperbarui untuk {count} inovasi; yang baru ada di bawah. Isian dan warna Anda tetap.",
    en: "The sheet “{sheet}” is up to date for {count} innovations; new ones are below. What you wrote and coloured stays.",
  },
  none: { id: "Belum ada inovasi yang dapat dilaporkan.", en: "There is no innovation to report yet." },
});

/**
 * Writes how ready the innovations to send are for the national form to a sheet of its own. What people noted there since
 * stays when it is taken back.
 */
export const exportReadiness = defineAction({
  label: { id: "Tulis Laporan Kesiapan Pengiriman", en: "Write the readiness report" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session, locale }, sending: Pick<Sending, "send" | "leaveOut">) {
    await session.entries.open();
    const { analysis, reading } = session.state();
    const table = reading?.innovations;
    if (!analysis || !table) return done();
    const forms = innovationForms(table, analysis, sending);
    if (forms.length === 0) return refused(notice(said.none, {}, "info"));
    const marks = session.entries.known()?.marks ?? [];
    const written = await writeReadiness(readinessSheet(forms, marks, analysis, table, locale));
    rememberKept(session, [written]);
    const { name: sheet, isNew } = written;
    return done(notice(isNew ? said.done : said.doneAgain, { count: forms.length, sheet }));
  },
});
