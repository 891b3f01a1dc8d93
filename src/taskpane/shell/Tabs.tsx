import { Badge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { PageManifest } from "../../pages/manifest";
import { usePage } from "../../pane/currentPage";
import { usePerson } from "../../pane/person";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { tabsFor } from "../routes";
import { PANEL_ID, tabId } from "./elementIds";
import { MoreMenu } from "./MoreMenu";

const useStyles = makeStyles({
  // One line; what does not fit is scrolled to, by finger, wheel or arrow keys.
  list: { flexGrow: 1, minWidth: 0, overflowX: "auto", scrollbarWidth: "none" },
  tab: {
    "@media (max-width: 420px)": {
      "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { padding: 0, fontSize: tokens.fontSizeBase200 },
    },
  },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

const STEPS = new Map<string, (index: number, last: number) => number>([
  ["ArrowRight", (index, last) => (index === last ? 0 : index + 1)],
  ["ArrowLeft", (index, last) => (index <= 0 ? last : index - 1)],
  ["Home", () => 0],
  ["End", (_index, last) => last],
]);

/** The label of a page, and how much there is on it. `stop`: the one tab that the Tab key leads to. */
function TabLabel({ tab, stop }: { tab: PageManifest; stop: boolean }): ReactElement {
  const { locale, t, count } = useTexts();
  const badge = useSessionState(({ analysis }) => (analysis && tab.badge?.(analysis)) ?? 0);
  const styles = useStyles();
  const label = tab.label[locale];
  return (
    <Tab
      value={tab.id}
      id={tabId(tab.id)}
      aria-controls={PANEL_ID}
      // Always: beside the words the library keeps a wider copy of them, so that a tab grows by nothing when chosen.
      aria-label={badge > 0 ? t("app.tabWithBadge", { page: label, count: count(badge) }) : label}
      className={styles.tab}
      data-testid={`tab-${tab.hash}`}
      tabIndex={stop ? 0 : -1}
    >
      {label}
      {badge > 0 && (
        <Badge size="small" appearance="tint" color="informative" className={styles.badge}>
          {count(badge)}
        </Badge>
      )}
    </Tab>
  );
}

/** The pages that are opened most as tabs, one tab stop, and the others in a menu beside them. */
export function Tabs(): ReactElement {
  const { t } = useTexts();
  const { page, open } = usePage();
  const styles = useStyles();
  const { person } = usePerson();
  const tabs = tabsFor(person);
  const list = useRef<HTMLElement | null>(null);
  const current = tabs.find(({ id }) => id === page);
  // With a page of the menu open no tab is selected; the first one then takes the tab stop.
  const stop = current ?? tabs[0];

  const move = (event: KeyboardEvent): void => {
    const shown = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const at = shown.findIndex((tab) => tab === event.target);
    const next = at < 0 ? undefined : STEPS.get(event.key)?.(at, shown.length - 1);
    const page = next === undefined ? undefined : tabs[next];
    if (next === undefined || !page) return;
    event.preventDefault();
    open(page.id);
    shown[next]?.focus();
  };

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [current]);

  return (
    <>
      <TabList
        // A function: the library's types know no element for a ref where optional properties are exact.
        ref={(element: HTMLElement | null) => {
          list.current = element;
        }}
        size="small"
        selectedValue={current?.id ?? null}
        aria-label={t("app.tabs")}
        className={styles.list}
        // The library's own arrow keys hold the Tab key inside of a frame; the pane is one, on the web.
        data-tabster={undefined}
        onKeyDown={move}
        onTabSelect={(_event, { value }) => {
          const chosen = tabs.find(({ id }) => id === value);
          if (chosen) open(chosen.id);
        }}
      >
        {tabs.map((tab) => (
          <TabLabel key={tab.id} tab={tab} stop={tab === stop} />
        ))}
      </TabList>
      <MoreMenu />
    </>
  );
}
