import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { DARK, LIGHT } from "./theme";

const PREFERENCE = "(prefers-color-scheme: dark)";

function prefersDark(): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(PREFERENCE).matches;
}

/** Whether the system wants dark colours, also when it changes its mind. */
function useSystemDark(): boolean {
  const subscribe = useCallback((listener: () => void) => {
    if (typeof window.matchMedia !== "function") return () => undefined;
    const query = window.matchMedia(PREFERENCE);
    query.addEventListener("change", listener);
    return () => query.removeEventListener("change", listener);
  }, []);
  return useSyncExternalStore(subscribe, prefersDark);
}

export interface ThemeRootProps {
  /** What Office says about its theme; `null` where it says nothing: then the system decides. */
  officeIsDark: boolean | null;
  children: ReactNode;
}

/** Fluent's theme for everything inside. */
export function ThemeRoot({ officeIsDark, children }: ThemeRootProps): ReactElement {
  const systemIsDark = useSystemDark();
  const dark = officeIsDark ?? systemIsDark;
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} className={dark ? "iid-dark" : "iid-light"}>
      {children}
    </FluentProvider>
  );
}
