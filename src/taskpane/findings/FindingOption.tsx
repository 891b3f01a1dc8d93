import { memo, type ReactElement } from "react";
import { findingFix, findingMessage } from "../../i18n/finding";
import { roundHalfUp } from "../../scoring/index";
import type { RuleSet } from "../../rules/types";
import { usePane } from "../pane";
import { ExceptionRemark } from "../review/ExceptionRemark";
import type { Entry } from "./entries";
import { SeverityIcon } from "./SeverityIcon";
import type { OptionProps } from "./VirtualList";

export interface FindingOptionProps {
  entry: Entry;
  rules: RuleSet;
}

/** What the option says: how bad, where, whose, what is wrong, how to mend it, what it is worth. */
function Content({ entry, rules }: FindingOptionProps): ReactElement {
  const { t, locale, gain } = usePane();
  const { finding, name, opd } = entry;
  const worth = roundHalfUp(finding.points ?? 0, 2);
  return (
    <>
      <div className="iid-finding__head">
        <span className="iid-finding__icon">
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className="iid-finding__where">
          <span className="iid-hidden">{t(`severity.${finding.severity}`)}: </span>
          <span className="iid-strong">{finding.address}</span>
          {finding.header !== "" && <span className="iid-muted"> {finding.header}</span>}
        </span>
        {worth > 0 && (
          <span className="iid-finding__points iid-strong">{t("findings.points", { points: gain(worth) })}</span>
        )}
      </div>
      {name !== "" && (
        <div>
          <span className="iid-strong">{name}</span>
          {opd !== "" && <span className="iid-muted"> · {opd}</span>}
        </div>
      )}
      <div>{findingMessage(locale, finding, rules)}</div>
      <ExceptionRemark entry={entry} />
      <div className="iid-muted">{t("findings.fix", { fix: findingFix(locale, finding, rules) })}</div>
    </>
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
