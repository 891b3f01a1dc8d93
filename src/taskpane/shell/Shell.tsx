import { Spinner } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { keptView, viewOf } from "../../pages/shared/findings/keptView";
import { FindingsViewContext } from "../../pages/shared/findings/findingsView";
import { useRemembered } from "../../pane/memory/useRemembered";
import { usePage } from "../../pane/currentPage";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { ScrollAreaContext } from "../../ui/list/scrollArea";
import { PANEL_ID, tabId } from "./elementIds";
import { LanguageSwitch } from "./LanguageSwitch";
import { Notices } from "./Notices";
import { PageView } from "./PageView";
import { SaidBefore } from "./SaidBefore";
import { Tabs } from "./Tabs";
import { useKeptFocus } from "./useKeptFocus";
import "./shell.css";

/** Says that figures are being calculated. */
function Busy(): ReactElement | null {
  const { t } = useTexts();
  const busy = useSessionState((state) => state.busy);
  return busy ? <Spinner size="extra-tiny" role="img" aria-label={t("app.calculating")} data-testid="busy" /> : null;
}

function Main({ children }: { children: ReactNode }): ReactElement {
  const { page } = usePage();
  const busy = useSessionState((state) => state.busy);
  // State, not a ref: the pages are drawn before the element is known, and once more when it is.
  const [main, setMain] = useState<HTMLElement | null>(null);
  // A page begins at its top, however far down the one before was read.
  useLayoutEffect(() => {
    if (main) main.scrollTop = 0;
  }, [page, main]);
  useKeptFocus(main);
  return (
    <ScrollAreaContext.Provider value={main}>
      <main ref={setMain} className="iid-shell__main" aria-busy={busy}>
        <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(page)}>
          {children}
        </div>
      </main>
    </ScrollAreaContext.Provider>
  );
}

/** What is chosen on the list of findings: other pages open it with a choice of their own. */
function FindingsChoices({ children }: { children: ReactNode }): ReactElement {
  const [view, change] = useRemembered("findings", viewOf, keptView);
  const findingsView = useMemo(() => ({ view, change }), [view, change]);
  return <FindingsViewContext.Provider value={findingsView}>{children}</FindingsViewContext.Provider>;
}

/**
 * Office.js moves the focus on Tab, and takes a heading that was given the focus for the end of the pane: from there the
 * browser goes on to what comes next.
 */
function leaveToBrowser(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
}

/**
 * What stays when the page changes: tabs, language, answers, and the promise that nothing is sent. It asks for texts
 * alone, so that a change in the workbook draws only the parts that show it.
 */
export function Shell(): ReactElement {
  const { t } = useTexts();
  return (
    <div className="iid-shell" onKeyDown={leaveToBrowser}>
      <header className="iid-shell__header">
        <Tabs />
        <Busy />
      </header>
      <Notices />
      <Main>
        <FindingsChoices>
          <PageView />
        </FindingsChoices>
      </Main>
      <footer className="iid-shell__footer">
        <span>{t("app.local")}</span>
        <span className="iid-shell__tools">
          <SaidBefore />
          <LanguageSwitch />
        </span>
      </footer>
    </div>
  );
}
