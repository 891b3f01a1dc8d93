import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { juryProblemText } from "../../i18n/region/jury";
import { readWeightSheet } from "../../region/jury/weights";
import { defineAction, done, refused } from "../action";
import { afterInsertion } from "../shared/newSheets";
import { jurySheet, type Juror } from "./shared/jurySheet";
import { juryPlan } from "./shared/juryPlan";
import { JURY_SHEET } from "./shared/names";
import { competitionActionTexts, isTaken } from "./shared/taken";
import { plannedWeights, weightSheet } from "./shared/weightSheet";

const said = texts({
  done: {
    id: "{rows} baris penilaian siap di lembar {sheets}. Juri mengisi kolom kuning; halaman Lomba mengikutinya.",
    en: "{rows} rows are ready on the sheets {sheets}. Jurors fill in the yellow columns; the page Competition follows.",
  },
  jurors: { id: "Tulis sedikitnya satu nama juri.", en: "Write the name of at least one juror." },
  competitors: {
    id: "Buku kerja ini belum memiliki inovasi yang diikutkan, jadi tidak ada yang dapat dinilai.",
    en: "This workbook has no innovations that take part, so that there is nothing to judge.",
  },
  many: {
    id: "Lembar Juri akan berisi {rows} baris; paling banyak {most}. Kurangi tahap atau juri, atau nilai per kategori di buku kerja sendiri.",
    en: "The sheet Juri would have {rows} rows; {most} at the most. Take fewer stages or jurors, or judge each category in a workbook of its own.",
  },
  weights: { id: "{reason}", en: "{reason}" },
});

const MOST_ROWS = 5_000;

interface JuryOrder {
  /** Names of stages; none for a competition without. */
  stages: readonly string[];
  jurors: readonly Juror[];
}

/**
 * Adds the sheet that jurors fill in, with the innovations of the table and the criteria of the sheet *Bobot*; without that
 * sheet it comes along, as `insertWeightSheet` makes it.
 */
export const insertJurySheet = defineAction({
  label: { id: "Sisipkan lembar Juri", en: "Insert a sheet Juri" },
  texts: { ...said, ...competitionActionTexts },
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { stages, jurors }: JuryOrder) {
    const data = session.data();
    if (isTaken(data, JURY_SHEET)) return refused(notice(competitionActionTexts.taken, { sheet: JURY_SHEET }, "info"));
    if (jurors.length === 0) return refused(notice(said.jurors, {}, "warning"));
    const found = readWeightSheet(data?.sheets ?? []);
    if (found && "kind" in found) {
      return refused(notice(said.weights, { reason: juryProblemText(locale, found) }, "warning"));
    }
    const planned = plannedWeights(stages, locale);
    const plan = juryPlan({ stages, jurors, lines: found?.lines ?? planned }, session.state());
    if (plan.competitors.length === 0) return refused(notice(said.competitors, {}, "warning"));
    const sheet = jurySheet(plan, locale);
    const rows = sheet.cells.at(-1)!.values.length - 1;
    if (rows > MOST_ROWS) return refused(notice(said.many, { rows, most: MOST_ROWS }, "warning"));
    const weights = found ? [] : [weightSheet(planned, locale)];
    const sheets = await afterInsertion(session, await insertSheets({ sheets: [sheet, ...weights] }));
    return done(notice(said.done, { rows, sheets }));
  },
});
