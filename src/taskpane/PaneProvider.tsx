import { useCallback, useEffect, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { PageContext } from "../pane/currentPage";
import { RunnerContext } from "../pane/runner";
import { ServicesContext, type PaneServices } from "../pane/services";
import { TextsContext, textsIn } from "../pane/texts";
import { useActionRunner } from "./useActionRunner";
import { useRoute } from "./useRoute";

/** What every component of the pane can reach, apart by what makes it change. */
export function PaneProvider({ children, ...given }: PaneServices & { children: ReactNode }): ReactElement {
  const { session, navigation, actions, today } = given;
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const locale = useSyncExternalStore(subscribe, () => session.state().locale);
  const texts = useMemo(() => textsIn(locale), [locale]);
  const [run, runner] = useActionRunner(given);
  const [page, open] = useRoute(navigation);
  const services = useMemo(() => ({ session, actions, run, today }), [session, actions, run, today]);
  const current = useMemo(() => ({ page, open }), [page, open]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <ServicesContext.Provider value={services}>
      <TextsContext.Provider value={texts}>
        <PageContext.Provider value={current}>
          <RunnerContext.Provider value={runner}>{children}</RunnerContext.Provider>
        </PageContext.Provider>
      </TextsContext.Provider>
    </ServicesContext.Provider>
  );
}
