import { memo, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { findingMessage, findingTitle } from "../../i18n/finding";
import { shortWorth, worthText } from "../../i18n/worth";
import { useTexts } from "../../pane/texts";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";
import { SeverityIcon } from "../../ui/SeverityIcon";
import type { FindingEntry } from "../shared/findings/entries";
import { ExceptionRemark } from "../shared/review/ExceptionRemark";
import type { Item } from "./folding";
import { shownPlace } from "./place";

interface ContentProps {
  entry: FindingEntry;
  rules: RuleSet;
  mainSheet: string;
  /** Below a fold, which says already what is wrong. */
  member: boolean;
}

const Content = memo(function Content({ entry, rules, mainSheet, member }: ContentProps): ReactElement {
  const { t, locale } = useTexts();
  const { finding, name } = entry;
  const worth = worthText(locale, finding);
  const title = findingTitle(locale, finding.code);
  return (
    <>
      <SeverityIcon severity={finding.severity} />
      <span className="iid-hidden">{t(`severity.${finding.severity}`)}: </span>
      <span className="iid-line__cell iid-strong">{shownPlace(finding, mainSheet)}</span>
      <span className="iid-line__text">
        {member ? name || finding.header : title}
        {!member && name !== "" && <span className="iid-muted"> · {name}</span>}
      </span>
      <span className="iid-line__worth iid-strong" aria-hidden="true">
        {shortWorth(locale, finding)}
      </span>
      {!member && <span className="iid-line__message iid-muted">{findingMessage(locale, finding, rules)}</span>}
      {worth !== null && <span className="iid-hidden">, {worth}</span>}
      {(entry.accepted ?? entry.suspended) && (
        <span className="iid-line__remark">
          <ExceptionRemark entry={entry} />
        </span>
      )}
    </>
  );
});

export interface FindingLineProps extends OptionProps, Omit<ContentProps, "member"> {
  item: Item;
}

/** A finding as a line: where, what or whose, and what it is worth. */
export function FindingLine({ item, entry, rules, mainSheet, ...props }: FindingLineProps): ReactElement {
  const { locale } = useTexts();
  const { address, code } = entry.finding;
  const member = item.parent !== null;
  return (
    <ListOption
      {...props}
      testId="finding"
      className={member ? "iid-line iid-line--member" : "iid-line"}
      branch={{ level: member ? 2 : 1, position: item.position, of: item.of }}
      title={[entry.name, findingMessage(locale, entry.finding, rules)].filter(Boolean).join("\n")}
      data={{ "data-address": address, "data-code": code }}
    >
      <Content entry={entry} rules={rules} mainSheet={mainSheet} member={member} />
    </ListOption>
  );
}
