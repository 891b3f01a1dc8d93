import type { ReactElement } from "react";
import { formatDay, formatTime } from "../../../i18n/format";
import { sinceRun, type ReviewState, type RunComparison } from "../../../review/index";
import { ActionButton } from "../../../pane/ActionButton";
import { Button } from "../../../ui/Button";
import { useFindingsView, type ReviewFilter } from "../findings/findingsView";
import { useTexts } from "../../../pane/texts";
import { useSessionState } from "../../../pane/sessionState";
import { usePage } from "../../../pane/currentPage";
import { FoldedPart } from "../FoldedPart";
import { Paragraph } from "../../../ui/Paragraph";
import { ReviewNotes } from "./ReviewNotes";
import { useReviewTexts } from "./texts";
import { useReview } from "./useReview";
import { DataTable } from "../../../ui/table/DataTable";
import "./review.css";

/** The three indices then and now. */
function Indices({ comparison }: { comparison: RunComparison }): ReactElement {
  const { t, points, gain } = useTexts();
  const say = useReviewTexts();
  const none = say("reviewPage.none");
  const rows = [
    { basis: "claimed" as const, difference: comparison.claimed },
    { basis: "evidenced" as const, difference: comparison.evidenced },
    { basis: "strict" as const, difference: comparison.strict },
  ].map(({ basis, difference }) => ({
    basis,
    then: comparison.before[basis]?.index ?? null,
    now: comparison.now[basis]?.index ?? null,
    difference,
  }));
  const shown = (value: number | null, format: (value: number) => string): string =>
    value === null ? none : format(value);
  return (
    <DataTable
      heads={[say("reviewPage.basis"), say("reviewPage.then"), say("reviewPage.now"), say("reviewPage.difference")]}
      rows={rows.map(({ basis, then, now, difference }) => ({
        key: basis,
        head: t(`basis.${basis}`),
        cells: [shown(then, points), shown(now, points), shown(difference, gain)],
      }))}
      testId="run-indices"
    />
  );
}

/** What is fixed, new and still open, with ways to see them. */
function SinceLine({ review }: { review: ReviewState }): ReactElement {
  const { count } = useTexts();
  const { open } = usePage();
  const { change } = useFindingsView();
  const say = useReviewTexts();
  const progress = sinceRun(review);
  if (!progress) return <Paragraph>{say("reviewPage.noList")}</Paragraph>;
  const { fixed, fresh, still, accepted } = progress;
  const see = (reviewFilter: ReviewFilter): void => {
    change({ reviewFilter });
    open("findings");
  };
  return (
    <>
      <Paragraph strong numeric testId="progress">
        {say(accepted === 0 ? "reviewPage.progress" : "reviewPage.progressAccepted", {
          fixed: count(fixed.length),
          fresh: count(fresh.size),
          still: count(still.size),
          accepted: count(accepted),
        })}
      </Paragraph>
      <div className="iid-row">
        {fresh.size > 0 && (
          <Button
            icon="chevron"
            iconAfter
            size="small"
            appearance="subtle"
            testId="see-fresh"
            onClick={() => see("fresh")}
          >
            {say("reviewPage.seeFresh")}
          </Button>
        )}
        {fixed.length > 0 && (
          <Button
            icon="chevron"
            iconAfter
            size="small"
            appearance="subtle"
            testId="see-fixed"
            onClick={() => see("fixed")}
          >
            {say("reviewPage.seeFixed")}
          </Button>
        )}
      </div>
    </>
  );
}

/** The present result against the one saved last: what changed since, and the button that saves this one. */
export function LastRun(): ReactElement {
  const { locale } = useTexts();
  const year = useSessionState((state) => state.year);
  const say = useReviewTexts();
  const opened = useReview();
  const { review } = opened;
  const at = review?.lastRun ? Date.parse(review.lastRun.at) : null;
  return (
    <FoldedPart id="run" title={say("reviewPage.run")} testId="last-run">
      {() => (
        <>
          <ReviewNotes {...opened} parts={["runs"]} />
          {review && at === null && <Paragraph>{say("reviewPage.noRun", { year: year })}</Paragraph>}
          {review?.comparison && at !== null && (
            <>
              <Paragraph muted>
                {say("reviewPage.runWhen", { date: formatDay(locale, at), time: formatTime(locale, at) })}
              </Paragraph>
              {review.comparison.before.rules !== review.comparison.now.rules && (
                <Paragraph testId="run-rules">
                  {say("reviewPage.otherRules", {
                    before: review.comparison.before.rules ?? say("reviewPage.builtIn"),
                    now: review.comparison.now.rules ?? say("reviewPage.builtIn"),
                  })}
                </Paragraph>
              )}
              <SinceLine review={review} />
              <Indices comparison={review.comparison} />
            </>
          )}
          <div className="iid-row">
            <ActionButton action="saveRun" input={undefined} icon="check" size="small" testId="save-run" />
          </div>
          <Paragraph muted>{say("reviewPage.saveHint")}</Paragraph>
        </>
      )}
    </FoldedPart>
  );
}
