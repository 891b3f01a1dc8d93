import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function prefersDark(): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(DARK).matches;
}

/** @param officeIsDark what Office says about its theme; `null` where it says nothing: then the system decides */
export function useTheme(officeIsDark: boolean | null): Theme {
  const subscribe = useCallback((listener: () => void) => {
    if (typeof window.matchMedia !== "function") return () => undefined;
    const query = window.matchMedia(DARK);
    query.addEventListener("change", listener);
    return () => query.removeEventListener("change", listener);
  }, []);
  const systemIsDark = useSyncExternalStore(subscribe, prefersDark);
  return (officeIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
