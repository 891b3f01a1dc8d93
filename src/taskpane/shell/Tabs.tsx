import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { usePage } from "../../pane/page";
import type { PageManifest } from "../../pages/manifest";
import { TABS } from "../routes";
import { PANEL_ID, tabId } from "./ids";
import { MoreMenu } from "./MoreMenu";

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index <= 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

interface TabProps {
  tab: PageManifest;
  selected: boolean;
  /** The one tab that the Tab key leads to. */
  stop: boolean;
  onElement(element: HTMLButtonElement | null): void;
  onOpen(): void;
  onKeyDown(event: KeyboardEvent): void;
}

function Tab({ tab, selected, stop, onElement, onOpen, onKeyDown }: TabProps): ReactElement {
  const { locale, t, count } = useTexts();
  const badge = useSessionState(({ analysis }) => (analysis && tab.badge?.(analysis)) ?? 0);
  const label = tab.label[locale];
  return (
    <button
      ref={onElement}
      type="button"
      role="tab"
      id={tabId(tab.id)}
      aria-selected={selected}
      aria-controls={PANEL_ID}
      aria-label={badge > 0 ? t("app.tabWithBadge", { page: label, count: count(badge) }) : undefined}
      tabIndex={stop ? 0 : -1}
      className="iid-tab iid-plain iid-focus"
      data-testid={`tab-${tab.hash}`}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {label}
      {badge > 0 && <span className="iid-tab__count">{count(badge)}</span>}
    </button>
  );
}

/** The pages that are opened most as tabs (arrow keys move and open, one tab stop), the others in a menu beside them. */
export function Tabs(): ReactElement {
  const { t } = useTexts();
  const { page, open } = usePage();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);

  const shown = TABS.findIndex(({ id }) => id === page);
  useEffect(() => {
    buttons.current[shown]?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [shown]);

  const move = (event: KeyboardEvent, index: number): void => {
    const next = STEPS[event.key]?.(index, TABS.length - 1);
    const tab = next === undefined ? undefined : TABS[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    open(tab.id);
    buttons.current[next]?.focus();
  };

  // With a page of the menu open no tab is selected; the first one then takes the tab stop.
  const stop = Math.max(0, shown);
  return (
    <>
      <div role="tablist" aria-label={t("app.tabs")} className="iid-tabs">
        {TABS.map((tab, index) => (
          <Tab
            key={tab.id}
            tab={tab}
            selected={index === shown}
            stop={index === stop}
            onElement={(element) => {
              buttons.current[index] = element;
            }}
            onOpen={() => open(tab.id)}
            onKeyDown={(event) => move(event, index)}
          />
        ))}
      </div>
      <MoreMenu />
    </>
  );
}
