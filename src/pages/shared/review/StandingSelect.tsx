import type { ReactElement } from "react";
import { formatDay } from "../../../i18n/format";
import { useFindingsView } from "../findings/findingsView";
import type { Standing } from "../findings/findingsView";
import { useTexts } from "../../../pane/texts";
import { useSessionState } from "../../../pane/sessionState";
import { Select } from "../../../ui/Select";
import type { StandingChoice } from "./standings";
import { useReviewTexts } from "./texts";

export interface StandingSelectProps {
  standing: Standing;
  choices: readonly StandingChoice[];
}

/** Open, accepted, new, still open, fixed: which findings the list shows. */
export function StandingSelect({ standing, choices }: StandingSelectProps): ReactElement | null {
  const { locale, count } = useTexts();
  const { change } = useFindingsView();
  const say = useReviewTexts();
  const at = useSessionState(({ review }) => review?.lastRun?.at);
  if (choices.length === 0) return null;
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
