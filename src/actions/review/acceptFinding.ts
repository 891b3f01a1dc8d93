import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import {
  exceptionFor,
  exceptionsFit,
  LONGEST_REASON,
  reasonProblem,
  withException,
  type Exception,
} from "../../review/index";
import { defineAction, done, refused } from "../action";
import { dayOf } from "../session/jobs/clock";
import { openedReview, orAside, restored } from "./shared/keeping";
import { reasonTexts } from "./shared/reason.texts";

const said = texts({
  accepted: {
    id: "Temuan {address} diterima. Indeks Bukti tidak berubah: kementerian masih dapat menolaknya.",
    en: "Finding {address} is accepted. The evidenced index stays: the ministry may still refuse it.",
  },
  acceptedAll: {
    id: "{count} temuan diterima. Indeks Bukti tidak berubah: kementerian masih dapat menolaknya.",
    en: "{count} findings are accepted. The evidenced index stays: the ministry may still refuse them.",
  },
  step: { id: "penerimaan temuan {address}", en: "accepting the finding {address}" },
  stepAll: { id: "penerimaan {count} temuan", en: "accepting {count} findings" },
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
  /** The keys of findings (`KeyedFinding`). */
  keys: readonly string[];
  reason: string;
  /** The initials of the reviewer. */
  by?: string;
}

/** An exception, and the one of before that it renews. */
interface Change {
  exception: Exception;
  earlier: Exception | null;
}

/** Accepts findings with one reason, all of them or none; an acceptance that a changed cell had suspended is renewed. */
export const acceptFinding = defineAction({
  label: { id: "Terima dengan alasan", en: "Accept with a reason" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }, { keys, reason, by }: Acceptance) {
    const wrong = reasonProblem(reason);
    if (wrong) return refused(notice(reasonTexts[wrong], { longest: LONGEST_REASON }, "warning"));
    const review = await openedReview(session);
    const wanted = new Set(keys);
    const keyed = review?.keyed.filter(({ key }) => wanted.has(key)) ?? [];
    const [first] = keyed;
    if (!review || !first) return refused(notice(said.gone, {}, "warning"));
    const known = new Map([...review.accepted, ...review.changed].map(({ key, exception }) => [key, exception]));
    const date = dayOf(session.now());
    const changes = keyed.map((one): Change => ({
      exception: exceptionFor(one, review.prints, { reason, by, date }),
      earlier: known.get(one.key) ?? null,
    }));
    const accepting = (exceptions: readonly Exception[]): readonly Exception[] =>
      changes.reduce((all, { exception, earlier }) => withException(all, exception, earlier), exceptions);
    if (!exceptionsFit(accepting(review.kept.exceptions))) return refused(notice(said.full, {}, "warning"));
    await session.changeReview(({ exceptions }) => ({ exceptions: [...accepting(exceptions)] }));
    const { address } = first.finding;
    const many = keyed.length > 1;
    session.rememberUndo({
      label: many ? notice(said.stepAll, { count: keyed.length }) : notice(said.step, { address }),
      async revert() {
        await session.changeReview(({ exceptions }) => ({
          exceptions: changes.reduce(
            (all, { exception, earlier }) => restored(all, exception, earlier),
            [...exceptions],
          ),
        }));
        return null;
      },
    });
    const outcome = many ? notice(said.acceptedAll, { count: keyed.length }) : notice(said.accepted, { address });
    return done(orAside(review, "exceptions", outcome));
  },
});
