import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { usePane } from "../pane";
import { ROUTES, type Page } from "../routes";
import { useSharedStyles } from "../shared.styles";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", flexGrow: 1, minWidth: 0 },
  tab: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  count: {
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The element that a tab controls. */
export const PANEL_ID = "iid-page";

export function tabId(page: Page): string {
  return `iid-tab-${page}`;
}

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** The pages as tabs: arrow keys move and open, one tab stop. */
export function Tabs(): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, count, state, page, open } = usePane();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const findings = state.analysis?.findings.length ?? 0;

  const move = (event: KeyboardEvent, index: number): void => {
    const next = STEPS[event.key]?.(index, ROUTES.length - 1);
    const route = next === undefined ? undefined : ROUTES[next];
    if (next === undefined || !route) return;
    event.preventDefault();
    open(route.page);
    buttons.current[next]?.focus();
  };

  return (
    <div role="tablist" aria-label={t("app.tabs")} className={styles.list}>
      {ROUTES.map((route, index) => {
        const selected = route.page === page;
        const counted = route.page === "findings" && findings > 0;
        return (
          <button
            key={route.page}
            ref={(element) => {
              buttons.current[index] = element;
            }}
            type="button"
            role="tab"
            id={tabId(route.page)}
            aria-selected={selected}
            aria-controls={PANEL_ID}
            aria-label={counted ? t("tab.findingsCount", { count: count(findings) }) : undefined}
            tabIndex={selected ? 0 : -1}
            className={mergeClasses(styles.tab, selected && styles.selected, shared.focus)}
            data-testid={`tab-${route.hash}`}
            onClick={() => open(route.page)}
            onKeyDown={(event) => move(event, index)}
          >
            {t(route.labelKey)}
            {counted && <span className={styles.count}>{count(findings)}</span>}
          </button>
        );
      })}
    </div>
  );
}
