import { doubts } from "../../excel/host/doubts";
import { ExcelProblem } from "../../excel/host/problem";
import { emptyReasons, writeReasons } from "../../excel/sheets/exportFindings";
import { putReviewBack, removeReview } from "../../excel/stored/removeReview";
import { notice, type Notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import type { KeptReview } from "../../review/index";
import { defineAction, done } from "../action";
import type { Session } from "../session/types";

const said = texts({
  done: {
    id: "Dihapus dari buku kerja: {exceptions} penerimaan dengan alasan dan parafnya, {runs} hasil tersimpan, dan {cells} alasan di lembar Temuan. Simpan buku kerja sebelum mengirimnya.",
    en: "Removed from the workbook: {exceptions} acceptances with their reasons and initials, {runs} saved results, and {cells} reasons on the sheet Temuan. Save the workbook before you send it.",
  },
  left: {
    id: "Dihapus dari buku kerja: {exceptions} penerimaan dengan alasan dan parafnya, {runs} hasil tersimpan, dan {cells} alasan di lembar Temuan. {left} isian lain di kolom Alasan diterima ditulis orang, jadi dibiarkan: hapus sendiri bila perlu.",
    en: "Removed from the workbook: {exceptions} acceptances with their reasons and initials, {runs} saved results, and {cells} reasons on the sheet Temuan. {left} other entries in the column Reason accepted were written by people and stay: delete them yourself if need be.",
  },
  none: {
    id: "Tidak ada paraf, alasan, atau hasil tersimpan di buku kerja ini.",
    en: "This workbook holds no initials, reasons or saved results.",
  },
  step: { id: "pembersihan sebelum dikirim", en: "cleaning before sending" },
});

/** Reads what is kept anew; the session shows it from then on. */
async function keptNow(session: Session): Promise<KeptReview> {
  let kept: KeptReview | null = null;
  await session.changeReview((now) => {
    kept = now;
    return {};
  });
  return kept ?? { exceptions: [], runs: [], damaged: [] };
}

/** Takes out of the file what reviewers wrote for themselves: initials, reasons and results. */
export const cleanForSending = defineAction({
  label: { id: "Bersihkan sebelum dikirim", en: "Clean before sending" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session }) {
    const earlier = await keptNow(session);
    const back: (() => Promise<unknown>)[] = [];
    let outcome: Notice;
    try {
      // Protected cells first: if they refuse, nothing has been changed yet.
      const { before, left } = await emptyReasons();
      if (before.size > 0) back.push(() => writeReasons(before));
      let removed: Awaited<ReturnType<typeof removeReview>>;
      try {
        removed = await removeReview();
      } catch (error) {
        // Refused is refused as a whole: the reasons on the sheet come back, or the step says that they may be gone.
        try {
          if (before.size > 0) await writeReasons(before);
          back.length = 0;
        } catch {
          doubts.arise();
        }
        throw error;
      }
      if (removed.size > 0) back.push(() => putReviewBack(removed));
      const counts = { exceptions: earlier.exceptions.length, runs: earlier.runs.length, cells: before.size, left };
      if (back.length === 0 && left === 0) return done(notice(said.none, {}, "info"));
      outcome = notice(left > 0 ? said.left : said.done, counts, left > 0 ? "warning" : "success");
    } finally {
      if (back.length > 0) {
        session.rememberUndo({
          label: notice(said.step, {}),
          async revert() {
            for (const step of back) await step();
            await keptNow(session);
            return null;
          },
        });
      }
    }
    try {
      await keptNow(session);
    } catch (error) {
      // It is done; a reading that Excel refuses says nothing of that, and the next one shows it.
      if (!(error instanceof ExcelProblem)) throw error;
    }
    return done(outcome);
  },
});
