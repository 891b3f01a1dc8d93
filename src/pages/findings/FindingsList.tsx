import type { ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { GroupHeading } from "../../ui/list/GroupHeading";
import { VirtualList } from "../../ui/list/VirtualList";
import { FindingLine } from "./FindingLine";
import { FoldLine } from "./FoldLine";
import { groupLabel } from "./groupLabel";
import type { Item } from "./folding";
import type { Line } from "./grouping";
import { useFindingsTexts } from "./texts";
import type { ChosenFindings } from "./useChosenFindings";

/** Pixels of a line of a narrow pane. */
const LINE = 28;

export interface FindingsListProps {
  lines: readonly Line[];
  rules: RuleSet;
  mainSheet: string;
  unfolded: ReadonlySet<string>;
  selected: string | null;
  chosen: ChosenFindings;
  /** See `VirtualList`. */
  covered: number;
  coveredAbove: number;
  onOpen(item: Item): void;
  /** Folds or unfolds without opening anything. */
  onTurn(key: string): void;
}

/** All findings in one list, equal ones folded. */
export function FindingsList(props: FindingsListProps): ReactElement {
  const { lines, rules, mainSheet, unfolded, selected, chosen, covered, coveredAbove, onOpen, onTurn } = props;
  const { t, count } = useTexts();
  const say = useFindingsTexts();
  const several = chosen.entries.length > 0;
  return (
    <VirtualList
      lines={lines}
      count={lines.length}
      label={say("findings.list")}
      description={say("findings.keys")}
      testId="findings"
      estimate={LINE}
      selected={selected}
      chosen={(item) => (several ? chosen.has(item) : item.key === selected)}
      choice={chosen.choice}
      folds={{
        isOpen: ({ key, fold }) => (fold ? unfolded.has(key) : null),
        turn: ({ key }) => onTurn(key),
        parentOf: ({ parent }) => parent,
      }}
      covered={covered}
      coveredAbove={coveredAbove}
      onOpen={onOpen}
      heading={({ topic, entries }) => <GroupHeading title={groupLabel(topic, say, t)} count={count(entries.length)} />}
      option={(item, option) =>
        item.fold ? (
          <FoldLine {...option} item={item} fold={item.fold} open={unfolded.has(item.key)} />
        ) : (
          <FindingLine {...option} item={item} entry={item.entry} rules={rules} mainSheet={mainSheet} />
        )
      }
    />
  );
}
