import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndexParts } from "../../analysis/types";
import type { PredicateName, RuleSet } from "../../rules/types";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";
import { nextPredicate } from "./standing";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0, rowGap: "2px" },
  label: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  solid: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  value: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  badge: { maxWidth: "100%" },
});

const BADGE_COLORS: Record<PredicateName, "success" | "brand" | "warning" | "danger"> = {
  "Sangat Inovatif": "success",
  Inovatif: "brand",
  "Kurang Inovatif": "warning",
  "Tidak Dapat Dinilai": "danger",
};

export interface IndexCardProps {
  basis: "claimed" | "evidenced";
  parts: IndexParts | null;
  rules: RuleSet;
  /** Why there is no number, when `parts` is `null`. */
  missing: string;
}

/** One index as a large number, its predikat, and the way to the next one. */
export function IndexCard({ basis, parts, rules, missing }: IndexCardProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = usePane();
  return (
    <div className={styles.root}>
      <div className={mergeClasses(shared.text, styles.label)}>
        <span className={mergeClasses(styles.swatch, basis === "evidenced" && styles.solid)} aria-hidden="true" />
        {t(`basis.${basis}`)}
      </div>
      {parts ? (
        <Figures basis={basis} parts={parts} rules={rules} />
      ) : (
        <p className={mergeClasses(shared.text, shared.muted)} data-testid={`index-${basis}`}>
          {missing}
        </p>
      )}
    </div>
  );
}

function Figures({ basis, parts, rules }: Omit<IndexCardProps, "parts" | "missing"> & { parts: IndexParts }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, points } = usePane();
  const next = nextPredicate(parts.index, rules);
  return (
    <>
      <div className={styles.value} data-testid={`index-${basis}`}>
        {points(parts.index)}
      </div>
      <Badge
        appearance="tint"
        color={parts.predicate ? BADGE_COLORS[parts.predicate] : "informative"}
        className={styles.badge}
        data-testid={`predicate-${basis}`}
      >
        {parts.predicate ?? t("index.noPredicate")}
      </Badge>
      <div className={mergeClasses(shared.text, shared.muted, shared.numeric)}>
        {next.kind === "next" &&
          t("index.toNext", { points: points(next.points), predicate: next.predicate.name })}
        {next.kind === "highest" && t("index.highest")}
        {next.kind === "unknown" && t("index.noLimits")}
      </div>
    </>
  );
}
