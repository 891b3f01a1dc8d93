import { memo, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { ExceptionRemark } from "../review/ExceptionRemark";
import type { Entry } from "./entries";
import { FindingContent } from "./FindingContent";
import type { OptionProps } from "./VirtualList";

export interface FindingOptionProps {
  entry: Entry;
  rules: RuleSet;
}

function Content({ entry, rules }: FindingOptionProps): ReactElement {
  const { finding, name, opd } = entry;
  return (
    <FindingContent finding={finding} rules={rules} name={name} opd={opd}>
      <ExceptionRemark entry={entry} />
    </FindingContent>
  );
}

const MemoContent = memo(Content);

export interface FindingRowProps extends FindingOptionProps, OptionProps {}

export function FindingOption({
  id,
  entry,
  rules,
  position,
  of,
  selected,
  active,
  onOpen,
  onFocus,
}: FindingRowProps): ReactElement {
  return (
    <div
      role="option"
      id={id}
      aria-selected={selected}
      aria-setsize={of}
      aria-posinset={position}
      tabIndex={active ? 0 : -1}
      className="iid-finding iid-text iid-numeric iid-focus"
      data-testid="finding"
      data-address={entry.finding.address}
      data-code={entry.finding.code}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <MemoContent entry={entry} rules={rules} />
    </div>
  );
}
