import { rememberUndo } from "../excel/cells/undo";
import {
  exceptionFor,
  exceptionsFit,
  reasonProblem,
  runOf,
  sameException,
  withException,
  withoutException,
  withRun,
  LONGEST_REASON,
  type Exception,
  type KeptReview,
  type ReviewState,
  type Run,
} from "../review/index";
import { dayOf } from "./session/clock";
import { done, notice, refused } from "./result";
import { instantOf } from "./session/review";
import type { ActionInputs, ActionResult, Notice, Session } from "./types";

async function opened(session: Session): Promise<ReviewState | null> {
  await session.openReview();
  return session.state().review;
}

/** What could not be read was put aside: whoever writes the part anew has to know. */
function aside(review: ReviewState, part: KeptReview["damaged"][number], said: Notice): Notice {
  return review.kept.damaged.includes(part) ? notice("review.aside", {}, "warning") : said;
}

/** Accepts a finding with a reason; an acceptance that a changed cell had suspended is renewed. */
export async function accept(
  session: Session,
  { key, reason, by }: ActionInputs["acceptFinding"],
): Promise<ActionResult> {
  const wrong = reasonProblem(reason);
  if (wrong) return refused(notice(`review.reason.${wrong}`, { longest: LONGEST_REASON }, "warning"));
  const review = await opened(session);
  const keyed = review?.keyed.find((finding) => finding.key === key);
  if (!review || !keyed) return refused(notice("review.gone", {}, "warning"));
  const earlier = [...review.accepted, ...review.changed].find((finding) => finding.key === key)?.exception ?? null;
  const exception = exceptionFor(keyed, review.prints, { reason, by, date: dayOf(session.now()) });
  if (!exceptionsFit(withException(review.kept.exceptions, exception, earlier))) {
    return refused(notice("review.full", {}, "warning"));
  }
  await session.changeReview(({ exceptions }) => ({ exceptions: withException(exceptions, exception, earlier) }));
  rememberUndo({
    label: notice("review.acceptLabel", { address: keyed.finding.address }),
    async revert() {
      await session.changeReview(({ exceptions }) => ({ exceptions: restored(exceptions, exception, earlier) }));
      return null;
    },
  });
  return done(aside(review, "exceptions", notice("review.accepted", { address: keyed.finding.address })));
}

/** Takes one exception away and puts another back, unless that is there already. */
function restored(exceptions: readonly Exception[], gone: Exception | null, back: Exception | null): Exception[] {
  const left = withoutException(exceptions, gone);
  return back && !left.some((other) => sameException(other, back)) ? [...left, back] : left;
}

/** Takes an exception away: its finding is open again, or the list of those without a finding gets shorter. */
export async function withdraw(session: Session, exception: Exception): Promise<ActionResult> {
  await session.changeReview(({ exceptions }) => ({ exceptions: withoutException(exceptions, exception) }));
  rememberUndo({
    label: notice("review.withdrawLabel"),
    async revert() {
      await session.changeReview(({ exceptions }) => ({ exceptions: restored(exceptions, null, exception) }));
      return null;
    },
  });
  return done(notice("review.withdrawn"));
}

/** Keeps the result of now with the workbook, so that a later one can be compared with it. */
export async function save(session: Session): Promise<ActionResult> {
  const review = await opened(session);
  const { analysis } = session.state();
  if (!review || !analysis) return refused(notice("problem.no-table", {}, "warning"));
  const run = runOf(analysis, review.keyed, review.accepted, instantOf(session.now()));
  let before: readonly Run[] = [];
  await session.changeReview(({ runs }) => {
    before = runs;
    return { runs: withRun(runs, run) };
  });
  rememberUndo({
    label: notice("review.saveLabel"),
    async revert() {
      await session.changeReview(({ runs }) => ({
        // Those that were thinned out for it come back, unless somebody else saved one since.
        runs: runs[0]?.at === run.at ? before : runs.filter(({ at }) => at !== run.at),
      }));
      return null;
    },
  });
  return done(aside(review, "runs", notice("review.saved")));
}
