import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { usePage } from "../../pane/page";
import { TABS } from "../../pane/routes";
import { PANEL_ID, tabId } from "./ids";
import { MoreMenu } from "./MoreMenu";

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index <= 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** The pages that are opened most as tabs (arrow keys move and open, one tab stop), the others in a menu beside them. */
export function Tabs(): ReactElement {
  const { t, count } = useTexts();
  const { page, open } = usePage();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const findings = useSessionState(({ analysis }) => analysis?.findings.length ?? 0);

  const shown = TABS.findIndex((route) => route.page === page);
  useEffect(() => {
    buttons.current[shown]?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [shown]);

  const move = (event: KeyboardEvent, index: number): void => {
    const next = STEPS[event.key]?.(index, TABS.length - 1);
    const route = next === undefined ? undefined : TABS[next];
    if (next === undefined || !route) return;
    event.preventDefault();
    open(route.page);
    buttons.current[next]?.focus();
  };

  // With a page of the menu open no tab is selected; the first one then takes the tab stop.
  const stop = Math.max(0, shown);
  return (
    <>
      <div role="tablist" aria-label={t("app.tabs")} className="iid-tabs">
        {TABS.map((route, index) => {
          const selected = index === shown;
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
              tabIndex={index === stop ? 0 : -1}
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
      <MoreMenu />
    </>
  );
}
