import { useMemo, useState, type ReactElement } from "react";
import { keptView, viewOf } from "../../pages/shared/findings/keptView";
import { FindingsViewContext } from "../../pages/shared/findings/findingsView";
import { useRemembered } from "../../pane/memory/useRemembered";
import { usePane } from "../../pane/pane";
import { ScrollAreaContext } from "../../ui/scrollArea";
import { PANEL_ID, tabId } from "./ids";
import { LanguageSwitch } from "./LanguageSwitch";
import { Notices } from "./Notices";
import { PageView } from "./PageView";
import { Tabs } from "./Tabs";
import "./shell.css";

/** What stays when the page changes: tabs, language, answers, and the promise that nothing is sent. */
export function Shell(): ReactElement {
  const { t, page, state } = usePane();
  // State, not a ref: the pages are drawn before the element is known, and once more when it is.
  const [main, setMain] = useState<HTMLElement | null>(null);
  const [view, change] = useRemembered("findings", viewOf, keptView);
  const findingsView = useMemo(() => ({ view, change }), [view, change]);
  return (
    <ScrollAreaContext.Provider value={main}>
      <div className="iid-shell">
        <header className="iid-shell__header">
          <Tabs />
          {state.busy && (
            <span
              role="img"
              className="iid-spinner iid-spinner--small"
              aria-label={t("app.calculating")}
              data-testid="busy"
            />
          )}
        </header>
        <Notices />
        <main ref={setMain} className="iid-shell__main" aria-busy={state.busy}>
          <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(page)}>
            <FindingsViewContext.Provider value={findingsView}>
              <PageView />
            </FindingsViewContext.Provider>
          </div>
        </main>
        <footer className="iid-shell__footer">
          <span>{t("app.local")}</span>
          <LanguageSwitch />
        </footer>
      </div>
    </ScrollAreaContext.Provider>
  );
}
