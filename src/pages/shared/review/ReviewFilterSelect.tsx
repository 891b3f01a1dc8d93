import type { ReactElement } from "react";
import { formatDay } from "../../../i18n/format";
import { useFindingsView } from "../findings/findingsView";
import type { ReviewFilter } from "../findings/findingsView";
import { useTexts } from "../../../pane/texts";
import { useSessionState } from "../../../pane/sessionState";
import { Select } from "../../../ui/Select";
import type { ReviewFilterChoice } from "./reviewFilter";
import { useReviewTexts } from "./texts";

export interface ReviewFilterSelectProps {
  reviewFilter: ReviewFilter;
  choices: readonly ReviewFilterChoice[];
}

/** Open, accepted, new, still open, fixed: which findings the list shows. */
export function ReviewFilterSelect({ reviewFilter, choices }: ReviewFilterSelectProps): ReactElement | null {
  const { locale, count } = useTexts();
  const { change } = useFindingsView();
  const say = useReviewTexts();
  const at = useSessionState(({ review }) => review?.lastRun?.at);
  if (choices.length === 0) return null;
  const date = at === undefined ? "" : formatDay(locale, Date.parse(at));
  return (
    <Select
      labelled
      label={say("reviewPage.filter")}
      value={reviewFilter}
      options={choices.map((choice) => ({
        value: choice.reviewFilter,
        label: say(`reviewPage.filter.${choice.reviewFilter}`, { count: count(choice.count), date }),
      }))}
      onChange={(chosen) => change({ reviewFilter: chosen })}
      testId="standing"
    />
  );
}
