import { useCallback, useEffect, useState } from "react";
import type { Navigation } from "../actions/types";
import { keepPage, lastPage } from "../pane/memory/paneMemory";
import { keptPerson } from "../pane/person";
import type { PageId } from "../pages/ids.generated";
import { homeOf, hashOfPage, pageNamed, pageOfHash } from "./routes";

/**
 * @param asked by an action, if there was one
 * @returns the page of the address, else what was asked for, else the one shown last here, else the first of whoever this is
 */
export function firstPage(asked: PageId | null): PageId {
  return pageOfHash(window.location.hash) ?? asked ?? pageNamed(lastPage()) ?? homeOf(keptPerson());
}

/**
 * The page shown: the hash of the address, changed by the tabs, by the address itself and by actions.
 * A hash that is not ours (Office adds its own) leaves the page as it is.
 */
export function useRoute(navigation: Navigation): [PageId, (page: PageId) => void] {
  const [page, setPage] = useState<PageId>(() => firstPage(navigation.page()));

  const open = useCallback((next: PageId): void => {
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

  useEffect(
    () =>
      navigation.subscribe(() => {
        const asked = navigation.page();
        if (asked) open(asked);
      }),
    [navigation, open],
  );

  useEffect(() => keepPage(page), [page]);

  return [page, open];
}
