import type { ReactElement } from "react";
import { findingFix, findingMessage } from "../../i18n/finding";
import type { RuleSet } from "../../rules/types";
import { roundHalfUp } from "../../scoring/index";
import { SeverityIcon } from "../../ui/SeverityIcon";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import type { EvidenceEntry } from "./grouping";

export interface EvidenceOptionProps extends OptionProps {
  entry: EvidenceEntry;
  rules: RuleSet;
}

/** A finding about a file: how bad, which cell, what is wrong, how to mend it, what the level is worth. */
export function EvidenceOption({ entry, rules, ...props }: EvidenceOptionProps): ReactElement {
  const { t, locale, gain } = useTexts();
  const { finding, name } = entry;
  const worth = roundHalfUp(finding.points ?? 0, 2);
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
        {worth > 0 && (
          <span className="iid-finding__points iid-strong">{t("findings.points", { points: gain(worth) })}</span>
        )}
      </div>
      {name !== "" && <div className="iid-strong">{name}</div>}
      <div>{findingMessage(locale, finding, rules)}</div>
      <div className="iid-muted">{t("findings.fix", { fix: findingFix(locale, finding, rules) })}</div>
    </ListOption>
  );
}
