import type { PageId } from "../pages/ids.generated";
import { MENU_GROUPS, type PageManifest } from "../pages/manifest";
import type { Person } from "../pane/persons";
import { PAGES } from "../pages/registry.generated";

const ALL: readonly PageManifest[] = Object.values(PAGES);

/** Who has not said who he is sees what an analyst sees. */
const ANYBODY: Person = "analyst";

/** The tabs of a person, the page that one begins with first. */
export function tabsFor(person: Person | null): readonly PageManifest[] {
  const whose = person ?? ANYBODY;
  return ALL.filter(({ tab }) => tab[whose] !== null).sort((one, other) => one.tab[whose]! - other.tab[whose]!);
}

/** The pages of the menu beside the tabs, group after group. */
export function menuFor(person: Person | null): readonly PageManifest[] {
  const others = ALL.filter(({ tab }) => tab[person ?? ANYBODY] === null);
  return MENU_GROUPS.flatMap((group) =>
    others.filter(({ place }) => place.in === group).sort((one, other) => one.place.order - other.place.order),
  );
}

export function homeOf(person: Person | null): PageId {
  return tabsFor(person)[0]!.id;
}

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
