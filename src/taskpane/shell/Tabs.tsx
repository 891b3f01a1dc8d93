import { Badge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type FocusEvent, type ReactElement } from "react";
import type { PageManifest } from "../../pages/manifest";
import { usePage } from "../../pane/page";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { TABS } from "../routes";
import { PANEL_ID, tabId } from "./ids";
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

/** The label of a page, and how much there is on it. */
function TabLabel({ tab }: { tab: PageManifest }): ReactElement {
  const { locale, t, count } = useTexts();
  const badge = useSessionState(({ analysis }) => (analysis && tab.badge?.(analysis)) ?? 0);
  const { open } = usePage();
  const styles = useStyles();
  const label = tab.label[locale];
  // Arrow keys open the tab that they lead to; the Tab key, which comes from elsewhere, only moves the focus.
  const follow = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget?.getAttribute("role") === "tab") open(tab.id);
  };
  return (
    <Tab
      value={tab.id}
      id={tabId(tab.id)}
      aria-controls={PANEL_ID}
      // Always: beside the words the library keeps a wider copy of them, so that a tab grows by nothing when chosen.
      aria-label={badge > 0 ? t("app.tabWithBadge", { page: label, count: count(badge) }) : label}
      className={styles.tab}
      data-testid={`tab-${tab.hash}`}
      onFocus={follow}
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
  const list = useRef<HTMLElement | null>(null);
  const current = TABS.find(({ id }) => id === page);

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
        onTabSelect={(_event, { value }) => {
          const chosen = TABS.find(({ id }) => id === value);
          if (chosen) open(chosen.id);
        }}
      >
        {TABS.map((tab) => (
          <TabLabel key={tab.id} tab={tab} />
        ))}
      </TabList>
      <MoreMenu />
    </>
  );
}
