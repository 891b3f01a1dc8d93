import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState, type ReactElement } from "react";
import { DEFAULT_VIEW, FindingsViewContext, type FindingsView } from "../findings/view";
import { usePane } from "../pane";
import { ScrollAreaContext } from "../scrollArea";
import { LanguageSwitch } from "./LanguageSwitch";
import { Notices } from "./Notices";
import { PageView } from "./PageView";
import { PANEL_ID, tabId, Tabs } from "./Tabs";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: {
    display: "flex",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowAnchor: "none",
    overflowWrap: "break-word",
    padding: tokens.spacingHorizontalM,
  },
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What stays when the page changes: tabs, language, answers, and the promise that nothing is sent. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const { t, page, state } = usePane();
  const main = useRef<HTMLElement>(null);
  const [view, setView] = useState<FindingsView>(DEFAULT_VIEW);
  const change = useCallback((part: Partial<FindingsView>) => setView((old) => ({ ...old, ...part })), []);
  const findingsView = useMemo(() => ({ view, change }), [view, change]);
  return (
    <ScrollAreaContext.Provider value={main}>
      <div className={styles.root}>
        <header className={styles.header}>
          <Tabs />
          {state.busy && <Spinner size="extra-tiny" aria-label={t("app.calculating")} data-testid="busy" />}
          <LanguageSwitch />
        </header>
        <Notices />
        <main ref={main} className={styles.main} aria-busy={state.busy}>
          <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(page)}>
            <FindingsViewContext.Provider value={findingsView}>
              <PageView />
            </FindingsViewContext.Provider>
          </div>
        </main>
        <footer className={styles.footer}>
          {t("app.local")}
        </footer>
      </div>
    </ScrollAreaContext.Provider>
  );
}
