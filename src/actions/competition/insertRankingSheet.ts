import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { newestRules } from "../../rules/index";
import { defineAction, done, refused } from "../action";
import { afterInsertion } from "../shared/newSheets";
import { RANKING_SHEET } from "./shared/names";
import { rankingSheet } from "./shared/rankingSheet";
import { competitionActionTexts, isTaken } from "./shared/taken";

const said = texts({
  done: {
    id: "Lembar “{sheet}” siap. Tempel lampiran keputusan menteri di bawah judul kolomnya.",
    en: "The sheet “{sheet}” is ready. Paste the annex of the minister's decree below its headers.",
  },
});

/** Adds an empty list of regions to paste the annex of the decree into. */
export const insertRankingSheet = defineAction({
  label: { id: "Sisipkan lembar Peringkat", en: "Insert a sheet Peringkat" },
  texts: { ...said, ...competitionActionTexts },
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }) {
    if (isTaken(session.data(), RANKING_SHEET)) {
      return refused(notice(competitionActionTexts.taken, { sheet: RANKING_SHEET }, "info"));
    }
    const inserted = await insertSheets({ sheets: [rankingSheet(session.state().rules ?? newestRules(), locale)] });
    const sheet = await afterInsertion(session, inserted);
    return done(notice(said.done, { sheet }));
  },
});
