import { useCallback, useEffect, useState } from "react";
import type { Navigation } from "../actions/types";
import { hashOfPage, pageOfHash, type Page } from "./routes";

/**
 * The page shown: the hash of the address, changed by the tabs, by the address itself and by actions.
 * A hash that is not ours (Office adds its own) leaves the page as it is.
 */
export function useRoute(navigation: Navigation): [Page, (page: Page) => void] {
  const [page, setPage] = useState<Page>(() => pageOfHash(window.location.hash) ?? navigation.page());

  const open = useCallback((next: Page): void => {
    setPage(next);
    if (pageOfHash(window.location.hash) !== next) window.location.hash = hashOfPage(next);
  }, []);

  useEffect(() => {
    const follow = (): void => {
      const next = pageOfHash(window.location.hash);
      if (next) setPage(next);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  useEffect(() => navigation.subscribe(() => open(navigation.page())), [navigation, open]);

  return [page, open];
}
