import { useCallback, useEffect, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { PaneContext, type Pane, type PaneServices } from "./pane";
import { useRoute } from "./useRoute";
import { useRunner } from "./useRunner";
import { useTexts } from "./useTexts";

export function PaneProvider({ children, ...services }: PaneServices & { children: ReactNode }): ReactElement {
  const { session, navigation, actions } = services;
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const state = useSyncExternalStore(subscribe, () => session.state());
  const texts = useTexts(state.locale);
  const runner = useRunner(services);
  const [page, open] = useRoute(navigation);

  useEffect(() => {
    document.documentElement.lang = state.locale;
  }, [state.locale]);

  const pane = useMemo<Pane>(
    () => ({ ...texts, ...runner, session, actions, state, page, open }),
    [texts, runner, session, actions, state, page, open],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}
