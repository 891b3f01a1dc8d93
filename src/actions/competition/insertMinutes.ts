import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { juryProblemText } from "../../i18n/region/jury";
import { texts } from "../../i18n/text";
import { JURY_DIVISIONS, withinDivision, type JuryFilter } from "../../region/jury/filter";
import { judgeCompetition } from "../../region/jury/judge";
import type { JuryOptions } from "../../region/jury/outcome";
import { officeProfile } from "../../workbook/officeProfile";
import { defineAction, done, refused } from "../action";
import { afterInsertion } from "../shared/newSheets";
import { minutesSheet } from "./shared/minutesSheet";

const said = texts({
  done: { id: "Lembar “{sheet}” siap dicetak.", en: "The sheet “{sheet}” is ready to be printed." },
  problem: { id: "{reason}", en: "{reason}" },
  open: {
    id: "Belum ada inovasi dengan nilai akhir, jadi berita acara belum dapat dibuat.",
    en: "No innovation has a final score yet, so that there are no minutes to write.",
  },
});

/** What the minutes are written of. */
interface MinutesOrder {
  options: JuryOptions;
  filter: JuryFilter;
}

/** Writes the result as it stands now to a new sheet, to be printed and signed: what was signed before stays as it is. */
export const insertMinutes = defineAction({
  label: { id: "Buat Berita Acara", en: "Write the minutes" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { options, filter }: MinutesOrder) {
    const data = session.data();
    const whole = judgeCompetition(data?.sheets ?? [], options);
    if ("kind" in whole) return refused(notice(said.problem, { reason: juryProblemText(locale, whole) }, "warning"));
    const outcome = withinDivision(whole, filter);
    if (outcome.results.every(({ score }) => score === null)) return refused(notice(said.open, {}, "warning"));
    const division = JURY_DIVISIONS.map((by) => filter[by])
      .filter((name) => name !== "")
      .join(", ");
    const content = { outcome, division, profile: officeProfile(data), at: session.now() };
    const sheet = await afterInsertion(session, await insertSheets({ sheets: [minutesSheet(content, locale)] }));
    return done(notice(said.done, { sheet }));
  },
});
