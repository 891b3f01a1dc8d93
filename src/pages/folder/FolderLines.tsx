import type { ReactElement } from "react";
import { findingFix, findingMessage, findingTitle } from "../../i18n/finding";
import { worthText } from "../../i18n/worth";
import { useTexts } from "../../pane/texts";
import type { RuleSet } from "../../rules/types";
import { Icon } from "../../ui/icons";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";
import { SeverityIcon } from "../../ui/SeverityIcon";
import type { FolderItem, FolderKind } from "./grouping";
import { useFolderTexts } from "./texts";

export interface KindLineProps extends OptionProps {
  kind: FolderKind;
  open: boolean;
  /** The way to mend all of its findings; `null` where they differ. */
  fix: string | null;
  /** Its place among the kinds, from 1. */
  place: number;
  kinds: number;
}

/** A kind of finding about files, its findings below it when it is open. */
export function KindLine({ kind, open, fix, place, kinds, ...props }: KindLineProps): ReactElement {
  const { t, locale, count } = useTexts();
  const say = useFolderTexts();
  const { code, severity, entries } = kind;
  return (
    <ListOption
      {...props}
      testId="folder-kind-line"
      className="iid-line"
      branch={{ level: 1, position: place, of: kinds, open }}
      data={{ "data-code": code }}
    >
      <Icon name="chevron" size={12} className={open ? "iid-line__sign iid-line__sign--open" : "iid-line__sign"} />
      <SeverityIcon severity={severity} />
      <span className="iid-hidden">{t(`severity.${severity}`)}: </span>
      <span className="iid-line__text iid-strong">{findingTitle(locale, code)}</span>
      <span className="iid-line__count">{say("folderPage.files", { count: count(entries.length) })}</span>
      {open && fix !== null && (
        <span className="iid-line__remark iid-muted" data-testid="kind-fix">
          {t("findings.fix", { fix })}
        </span>
      )}
    </ListOption>
  );
}

export interface FileLineProps extends OptionProps {
  item: Extract<FolderItem, { kind: null }>;
  rules: RuleSet;
  /** The kind says already how to mend it. */
  fixAbove: boolean;
}

/** A finding about a file: which cell, whose, what is wrong, what it is worth. */
export function FileLine({ item, rules, fixAbove, ...props }: FileLineProps): ReactElement {
  const { t, locale } = useTexts();
  const { finding, name, opd } = item.entry;
  const worth = worthText(locale, finding);
  const whose = [name, opd].filter(Boolean).join(" · ");
  return (
    <ListOption
      {...props}
      testId="evidence-finding"
      className="iid-line iid-line--member"
      branch={{ level: 2, position: item.position, of: item.of }}
      data={{ "data-code": finding.code, "data-address": finding.address }}
    >
      <SeverityIcon severity={finding.severity} />
      <span className="iid-hidden">{t(`severity.${finding.severity}`)}: </span>
      {finding.address !== "" && <span className="iid-line__cell iid-strong">{finding.address}</span>}
      <span className="iid-line__text iid-muted" title={whose}>
        {whose}
      </span>
      {worth !== null && <span className="iid-line__worth iid-strong">{worth}</span>}
      <span className="iid-line__remark">{findingMessage(locale, finding, rules)}</span>
      {!fixAbove && (
        <span className="iid-line__remark iid-muted">
          {t("findings.fix", { fix: findingFix(locale, finding, rules) })}
        </span>
      )}
    </ListOption>
  );
}
