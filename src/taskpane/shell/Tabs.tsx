import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { usePane } from "../pane";
import { ROUTES, type Page } from "../routes";

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
  const { t, count, state, page, open } = usePane();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const findings = state.analysis?.findings.length ?? 0;

  const shown = ROUTES.findIndex((route) => route.page === page);
  useEffect(() => {
    buttons.current[shown]?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [shown]);

  const move = (event: KeyboardEvent, index: number): void => {
    const next = STEPS[event.key]?.(index, ROUTES.length - 1);
    const route = next === undefined ? undefined : ROUTES[next];
    if (next === undefined || !route) return;
    event.preventDefault();
    open(route.page);
    buttons.current[next]?.focus();
  };

  return (
    <div role="tablist" aria-label={t("app.tabs")} className="iid-tabs">
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
            className="iid-tab iid-plain iid-focus"
            data-testid={`tab-${route.hash}`}
            onClick={() => open(route.page)}
            onKeyDown={(event) => move(event, index)}
          >
            {t(route.labelKey)}
            {counted && <span className="iid-tab__count">{count(findings)}</span>}
          </button>
        );
      })}
    </div>
  );
}
