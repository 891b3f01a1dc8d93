import type { ReactElement } from "react";
import { findingFix, findingMessage } from "../../i18n/finding";
import type { RuleSet } from "../../rules/types";
import { worthText } from "../../i18n/worth";
import { SeverityIcon } from "../../ui/SeverityIcon";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import type { FolderEntry } from "./grouping";

export interface FolderOptionProps extends OptionProps {
  entry: FolderEntry;
  rules: RuleSet;
}

/** A finding about a file: how bad, which cell, what is wrong, how to mend it, what the level is worth. */
export function FolderOption({ entry, rules, ...props }: FolderOptionProps): ReactElement {
  const { t, locale } = useTexts();
  const { finding, name } = entry;
  const worth = worthText(locale, finding);
  return (
    <ListOption
      {...props}
      testId="evidence-finding"
      data={{ "data-code": finding.code, "data-address": finding.address }}
    >
      <div className="iid-finding__head">
        <span className="iid-finding__icon">
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className="iid-finding__where">
          <span className="iid-hidden">{t(`severity.${finding.severity}`)}: </span>
          <span className="iid-strong">{finding.address === "" ? finding.path : finding.address}</span>
          {finding.header !== "" && <span className="iid-muted"> {finding.header}</span>}
        </span>
        {worth !== null && <span className="iid-finding__points iid-strong">{worth}</span>}
      </div>
      {name !== "" && <div className="iid-strong">{name}</div>}
      <div>{findingMessage(locale, finding, rules)}</div>
      <div className="iid-muted">{t("findings.fix", { fix: findingFix(locale, finding, rules) })}</div>
    </ListOption>
  );
}
