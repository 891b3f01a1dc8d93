import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { exceptionFor, exceptionsFit, LONGEST_REASON, reasonProblem, withException } from "../../review/index";
import { defineAction, done, refused } from "../action";
import { dayOf } from "../session/clock";
import { openedReview, orAside, restored } from "./shared/keeping";
import { reasonTexts } from "./shared/reason.texts";

const said = texts({
  accepted: {
    id: "Temuan {address} diterima. Indeks terbukti tidak berubah: kementerian masih dapat menolaknya.",
    en: "Finding {address} is accepted. The evidenced index stays: the ministry may still refuse it.",
  },
  step: { id: "penerimaan temuan {address}", en: "accepting the finding {address}" },
  gone: {
    id: "Temuan itu sudah tidak ada, jadi tidak ada yang diterima.",
    en: "That finding is no longer there, so nothing is accepted.",
  },
  full: {
    id: "Catatan penerimaan sudah penuh. Hapus dulu yang temuannya sudah tidak ada.",
    en: "There is no room for more acceptances. Remove those whose finding is gone first.",
  },
});

interface Acceptance {
  /** The key of a finding (`KeyedFinding`). */
  key: string;
  reason: string;
  /** The initials of the reviewer. */
  by?: string;
}

/** Accepts a finding with a reason; an acceptance that a changed cell had suspended is renewed. */
export const acceptFinding = defineAction({
  label: { id: "Terima dengan alasan", en: "Accept with a reason" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }, { key, reason, by }: Acceptance) {
    const wrong = reasonProblem(reason);
    if (wrong) return refused(notice(reasonTexts[wrong], { longest: LONGEST_REASON }, "warning"));
    const review = await openedReview(session);
    const keyed = review?.keyed.find((finding) => finding.key === key);
    if (!review || !keyed) return refused(notice(said.gone, {}, "warning"));
    const earlier = [...review.accepted, ...review.changed].find((finding) => finding.key === key)?.exception ?? null;
    const exception = exceptionFor(keyed, review.prints, { reason, by, date: dayOf(session.now()) });
    if (!exceptionsFit(withException(review.kept.exceptions, exception, earlier))) {
      return refused(notice(said.full, {}, "warning"));
    }
    await session.changeReview(({ exceptions }) => ({ exceptions: withException(exceptions, exception, earlier) }));
    const { address } = keyed.finding;
    session.rememberUndo({
      label: notice(said.step, { address }),
      async revert() {
        await session.changeReview(({ exceptions }) => ({ exceptions: restored(exceptions, exception, earlier) }));
        return null;
      },
    });
    return done(orAside(review, "exceptions", notice(said.accepted, { address })));
  },
});
