import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { runOf, withoutRun, withRun, type SavedResult } from "../../review/index";
import { defineAction, done, refused } from "../action";
import { instantOf } from "../session/jobs/clock";
import { sessionProblemTexts } from "../session/problem.texts";
import { openedReview, orAside } from "./shared/keeping";

const said = texts({
  saved: {
    id: "Hasil ini disimpan di buku kerja sebagai pembanding.",
    en: "This result is kept in the workbook for comparison.",
  },
  step: { id: "penyimpanan hasil", en: "saving the result" },
});

/** Keeps the index and the findings of now with the workbook, so that later ones can be compared with them. */
export const saveRun = defineAction({
  label: { id: "Simpan hasil ini", en: "Save this result" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }) {
    const review = await openedReview(session);
    const { analysis } = session.state();
    if (!review || !analysis) return refused(notice(sessionProblemTexts.noTable, {}, "warning"));
    const saved = runOf(analysis, review.keyed, review.accepted, instantOf(session.now()));
    let before: readonly SavedResult[] = [];
    await session.changeReview(({ runs }) => {
      before = runs;
      return { runs: withRun(runs, saved) };
    });
    session.rememberUndo({
      label: notice(said.step, {}),
      async revert() {
        await session.changeReview(({ runs }) => ({ runs: withoutRun(runs, saved, before) }));
        return null;
      },
    });
    return done(orAside(review, "runs", notice(said.saved, {})));
  },
});
