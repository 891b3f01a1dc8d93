import type { PageId } from "../pages/ids.generated";
import { MENU_GROUPS, type PageManifest, type MenuPlace } from "../pages/manifest";
import { PAGES } from "../pages/registry.generated";

const ALL: readonly PageManifest[] = Object.values(PAGES);

function pagesIn(place: MenuPlace["in"]): PageManifest[] {
  return ALL.filter((page) => page.place.in === place).sort((one, other) => one.place.order - other.place.order);
}

export const TABS: readonly PageManifest[] = pagesIn("tabs");

/** The pages of the menu beside the tabs, group after group. */
export const MENU: readonly PageManifest[] = MENU_GROUPS.flatMap(pagesIn);

/** @returns the page of `#/temuan`; `null` for a hash that is not ours */
export function pageOfHash(hash: string): PageId | null {
  return ALL.find((page) => hash === `#/${page.hash}`)?.id ?? null;
}

/** @returns the page of a name that was kept; `null` for one that is not there (any more) */
export function pageNamed(name: string | null): PageId | null {
  return ALL.find(({ id }) => id === name)?.id ?? null;
}

export function hashOfPage(page: PageId): string {
  return `#/${PAGES[page].hash}`;
}
