import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/types";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";
import { SEVERITIES, SeverityIcon } from "./SeverityIcon";
import { useFindingsView } from "./view";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** The counts by severity, which are also the filter by severity. */
export function SeverityChips({ counts }: { counts: Record<Severity, number> }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, count } = usePane();
  const { view, change } = useFindingsView();
  const toggle = (severity: Severity): void =>
    change({
      severities: view.severities.includes(severity)
        ? view.severities.filter((other) => other !== severity)
        : [...view.severities, severity],
    });
  return (
    <div role="group" aria-label={t("findings.severity")} className={styles.root}>
      {SEVERITIES.map((severity) => {
        const pressed = view.severities.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={pressed}
            className={mergeClasses(styles.chip, shared.text, shared.numeric, shared.focus, pressed && styles.pressed)}
            data-testid={`severity-${severity}`}
            onClick={() => toggle(severity)}
          >
            <SeverityIcon severity={severity} />
            {t("findings.chip", { label: t(`severity.${severity}`), count: count(counts[severity]) })}
          </button>
        );
      })}
    </div>
  );
}
