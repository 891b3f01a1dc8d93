import type { ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { useReviewTexts } from "../shared/review/texts";
import type { FindingEntry } from "../shared/findings/entries";
import { FindingOption } from "./FindingOption";
import type { Line } from "./grouping";
import { GroupHeading } from "../../ui/list/GroupHeading";
import { groupLabel } from "./groupLabel";
import { useFindingsTexts } from "./texts";
import { useFindingsView } from "../shared/findings/findingsView";
import { VirtualList } from "../../ui/list/VirtualList";

export interface FindingsListProps {
  lines: readonly Line[];
  /** Findings in `lines`. */
  count: number;
  rules: RuleSet;
  /** See `VirtualList`. */
  covered: number;
}

/** All findings in one list. */
export function FindingsList({ lines, count, rules, covered }: FindingsListProps): ReactElement {
  const { t, count: counted } = useTexts();
  const { run } = useServices();
  const say = useFindingsTexts();
  const sayReview = useReviewTexts();
  const { view, change } = useFindingsView();
  const openCell = (entry: FindingEntry): void => {
    change({ selected: entry.key });
    void run("goTo", entry.finding);
  };
  return (
    <VirtualList
      lines={lines}
      count={count}
      label={say("findings.list")}
      description={sayReview("reviewPage.keys")}
      testId="findings"
      selected={view.selected}
      covered={covered}
      onOpen={openCell}
      heading={({ topic, entries }) => (
        <GroupHeading title={groupLabel(topic, say, t)} count={counted(entries.length)} />
      )}
      option={(entry, props) => <FindingOption {...props} entry={entry} rules={rules} />}
    />
  );
}
