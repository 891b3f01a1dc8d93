import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { findingMessage } from "../../i18n/finding";
import { Icon } from "../icons";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";
import { dearest } from "./standing";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  points: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  where: { gridColumn: "1 / -1" },
  all: { alignSelf: "flex-start" },
});

const SHOWN = 5;

/** The findings worth most; a click goes to the cell. */
export function TopFindings({ analysis }: { analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, locale, count, gain, run, open } = usePane();
  const top = dearest(analysis.findings, SHOWN);
  const names = new Map(analysis.innovations.map(({ row, name }) => [row, name]));
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t("top.heading")}</h2>
      {top.length === 0 && <p className={shared.text}>{t("top.none")}</p>}
      <ul className={shared.list}>
        {top.map((finding) => {
          const name = finding.innovationRow === null ? undefined : names.get(finding.innovationRow);
          return (
            <li key={`${finding.address} ${finding.code}`}>
              <button
                type="button"
                className={mergeClasses(styles.item, shared.text, shared.focus)}
                data-testid="top-finding"
                data-address={finding.address}
                onClick={() => void run("goTo", finding)}
              >
                <span>{findingMessage(locale, finding, analysis.rules)}</span>
                <span className={mergeClasses(styles.points, shared.numeric)}>
                  {t("findings.points", { points: gain(finding.points ?? 0) })}
                </span>
                <span className={mergeClasses(styles.where, shared.muted)}>
                  {name ? `${finding.address} · ${name}` : finding.address}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {analysis.findings.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="chevron" size={12} />}
          iconPosition="after"
          className={styles.all}
          onClick={() => open("findings")}
        >
          {t("top.all", { count: count(analysis.findings.length) })}
        </Button>
      )}
    </section>
  );
}
