import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { WorkbookReading } from "../../workbook/types";
import { ActionButton } from "../ActionButton";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";
import { BasicServices } from "./BasicServices";
import { CalculationInfo } from "./CalculationInfo";
import { IndexCard } from "./IndexCard";
import { IndexScale } from "./IndexScale";
import { PartsTable } from "./PartsTable";
import { gapOf } from "./standing";
import { TopFindings } from "./TopFindings";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM },
  gap: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  // Side by side as soon as the pane is wide enough for two readable columns.
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

export interface SummaryPageProps {
  analysis: Analysis;
  reading: WorkbookReading | null;
}

/** The two indices and what they are made of. */
export function SummaryPage({ analysis, reading }: SummaryPageProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, points } = usePane();
  const { claimed, evidenced, rules } = analysis;
  const gap = gapOf(analysis);
  const missing = reading?.innovations?.layout === "recap" ? "index.evidencedRecap" : "index.evidencedMissing";
  return (
    <div className={shared.page}>
      <section className={shared.section}>
        <h1 className={shared.heading}>{t("index.heading", { year: analysis.year })}</h1>
        <div className={styles.cards}>
          <IndexCard basis="claimed" parts={claimed} rules={rules} missing={t(missing)} />
          <IndexCard basis="evidenced" parts={evidenced} rules={rules} missing={t(missing)} />
        </div>
        <IndexScale claimed={claimed} evidenced={evidenced} rules={rules} />
        {gap !== null && (
          <p className={mergeClasses(shared.text, shared.numeric, styles.gap)} data-testid="gap">
            {gap > 0 ? t("index.gap", { points: points(gap) }) : t("index.noGap")}
          </p>
        )}
        {claimed.spd === null && (
          <p className={shared.text} data-testid="no-spd">
            {t("index.noSpd")}
          </p>
        )}
        <div className={shared.row}>
          <ActionButton action="validate" input={undefined} icon="check" appearance="primary" testId="validate" />
          <ActionButton action="recalculate" input={undefined} icon="refresh" testId="recalculate" />
        </div>
      </section>
      <TopFindings analysis={analysis} />
      <div className={styles.columns}>
        <PartsTable analysis={analysis} />
        <BasicServices analysis={analysis} />
      </div>
      <CalculationInfo analysis={analysis} reading={reading} />
    </div>
  );
}
