import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from "react";
import { PageContext } from "../pane/currentPage";
import { keepPerson, keptPerson, PersonContext } from "../pane/person";
import type { Person } from "../pane/persons";
import { RunnerContext } from "../pane/runner";
import { ServicesContext, type PaneServices } from "../pane/services";
import { TextsContext, textsIn } from "../pane/texts";
import { homeOf } from "./routes";
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
  const [person, setPerson] = useState(keptPerson);
  const choice = useMemo(() => {
    const choose = (chosen: Person | null): void => {
      keepPerson(chosen);
      setPerson(chosen);
    };
    const begin = (chosen: Person): void => {
      choose(chosen);
      open(homeOf(chosen));
    };
    return { person, choose, begin };
  }, [person, open]);
  const current = useMemo(() => ({ page, open }), [page, open]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <ServicesContext.Provider value={services}>
      <TextsContext.Provider value={texts}>
        <PersonContext.Provider value={choice}>
          <PageContext.Provider value={current}>
            <RunnerContext.Provider value={runner}>{children}</RunnerContext.Provider>
          </PageContext.Provider>
        </PersonContext.Provider>
      </TextsContext.Provider>
    </ServicesContext.Provider>
  );
}
