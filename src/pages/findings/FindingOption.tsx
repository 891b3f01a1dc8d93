import { memo, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { ExceptionRemark } from "../shared/review/ExceptionRemark";
import type { FindingEntry } from "../shared/findings/entries";
import { FindingContent } from "../shared/findings/FindingContent";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";

export interface FindingOptionProps {
  entry: FindingEntry;
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

export function FindingOption({ entry, rules, ...props }: FindingRowProps): ReactElement {
  const { address, code } = entry.finding;
  return (
    <ListOption {...props} testId="finding" data={{ "data-address": address, "data-code": code }}>
      <MemoContent entry={entry} rules={rules} />
    </ListOption>
  );
}
