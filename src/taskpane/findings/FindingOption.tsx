import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { findingFix, findingMessage } from "../../i18n/finding";
import { roundDecimals } from "../../i18n/index";
import type { RuleSet } from "../../rules/types";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";
import type { Entry } from "./entries";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
  icon: { alignSelf: "center", display: "inline-flex" },
  where: { flexGrow: 1, minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  points: { flexShrink: 0, whiteSpace: "nowrap" },
});

export interface FindingOptionProps {
  entry: Entry;
  rules: RuleSet;
}

/** What the option says: how bad, where, whose, what is wrong, how to mend it, what it is worth. */
function Content({ entry, rules }: FindingOptionProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, locale, gain } = usePane();
  const { finding, name, opd } = entry;
  const worth = roundDecimals(finding.points ?? 0, 2);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className={styles.where}>
          <span className={shared.hidden}>{t(`severity.${finding.severity}`)}: </span>
          <span className={styles.strong}>{finding.address}</span>
          {finding.header !== "" && <span className={shared.muted}> {finding.header}</span>}
        </span>
        {worth > 0 && (
          <span className={mergeClasses(styles.points, styles.strong)}>
            {t("findings.points", { points: gain(worth) })}
          </span>
        )}
      </div>
      {name !== "" && (
        <div>
          <span className={styles.strong}>{name}</span>
          {opd !== "" && <span className={shared.muted}> · {opd}</span>}
        </div>
      )}
      <div>{findingMessage(locale, finding, rules)}</div>
      <div className={shared.muted}>{t("findings.fix", { fix: findingFix(locale, finding, rules) })}</div>
    </>
  );
}

const MemoContent = memo(Content);

export interface FindingRowProps extends FindingOptionProps {
  id: string;
  position: number;
  of: number;
  selected: boolean;
  /** The one that Tab reaches. */
  active: boolean;
  onOpen(): void;
  onFocus(): void;
}

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
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div
      role="option"
      id={id}
      aria-selected={selected}
      aria-setsize={of}
      aria-posinset={position}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(styles.root, shared.text, shared.numeric, shared.focus, selected && styles.selected)}
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
