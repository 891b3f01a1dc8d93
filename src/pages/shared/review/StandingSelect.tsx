import type { ReactElement } from "react";
import { formatDay } from "../../../i18n/format";
import { useFindingsView } from "../findings/findingsView";
import type { Standing } from "../findings/findingsView";
import { usePane } from "../../../pane/pane";
import { Select } from "../../../ui/Select";
import type { StandingChoice } from "./standings";
import { useReviewTexts } from "./texts";

export interface StandingSelectProps {
  standing: Standing;
  choices: readonly StandingChoice[];
}

/** Open, accepted, new, still open, fixed: which findings the list shows. */
export function StandingSelect({ standing, choices }: StandingSelectProps): ReactElement | null {
  const { locale, count, state } = usePane();
  const { change } = useFindingsView();
  const say = useReviewTexts();
  if (choices.length === 0) return null;
  const at = state.review?.lastRun?.at;
  const date = at === undefined ? "" : formatDay(locale, Date.parse(at));
  return (
    <Select
      labelled
      label={say("reviewPage.standing")}
      value={standing}
      options={choices.map((choice) => ({
        value: choice.standing,
        label: say(`reviewPage.standing.${choice.standing}`, { count: count(choice.count), date }),
      }))}
      onChange={(chosen) => change({ standing: chosen })}
      testId="standing"
    />
  );
}
