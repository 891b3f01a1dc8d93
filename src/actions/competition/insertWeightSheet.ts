import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { afterInsertion } from "../shared/newSheets";
import { WEIGHT_SHEET } from "./shared/names";
import { competitionActionTexts, isTaken } from "./shared/taken";
import { plannedWeights, weightSheet } from "./shared/weightSheet";

const said = texts({
  done: {
    id: "Lembar “{sheet}” siap: ubah kriteria dan bobotnya seperti yang ditetapkan kantor.",
    en: "The sheet “{sheet}” is ready: change its criteria and weights to what the office decides.",
  },
});

/** Adds criteria and weights with their source for these stages; what nobody published is left for the office. */
export const insertWeightSheet = defineAction({
  label: { id: "Sisipkan lembar Bobot", en: "Insert a sheet Bobot" },
  texts: { ...said, ...competitionActionTexts },
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { stages }: { stages: readonly string[] }) {
    if (isTaken(session.data(), WEIGHT_SHEET)) {
      return refused(notice(competitionActionTexts.taken, { sheet: WEIGHT_SHEET }, "info"));
    }
    const inserted = await insertSheets({ sheets: [weightSheet(plannedWeights(stages, locale), locale)] });
    const sheet = await afterInsertion(session, inserted);
    return done(notice(said.done, { sheet }));
  },
});
