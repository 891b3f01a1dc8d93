import type { PanePage } from "../actions/types";
import type { PaneTextKey } from "../i18n/paneTexts";

/** Pages of the pane; actions can open them too. */
export type Page = PanePage;

export interface Route {
  page: Page;
  /** The word behind `#/`. */
  hash: string;
  labelKey: PaneTextKey;
  /** Pages of the menu behind the tabs, in groups; a tab of its own without. */
  menu?: "work" | "explore" | "setup";
}

/** In the order of the tabs, then of the menu. */
export const ROUTES: readonly Route[] = [
  { page: "summary", hash: "ringkasan", labelKey: "tab.summary" },
  { page: "findings", hash: "temuan", labelKey: "tab.findings" },
  { page: "innovation", hash: "inovasi", labelKey: "tab.innovation" },
  { page: "plan", hash: "rencana", labelKey: "tab.plan" },
  { page: "evidence", hash: "berkas", labelKey: "tab.evidence", menu: "work" },
  { page: "desk", hash: "desk", labelKey: "tab.desk", menu: "work" },
  { page: "departments", hash: "opd", labelKey: "tab.departments", menu: "explore" },
  { page: "library", hash: "gudang", labelKey: "tab.library", menu: "explore" },
  { page: "simulation", hash: "simulasi", labelKey: "tab.simulation", menu: "explore" },
  { page: "rules", hash: "aturan", labelKey: "tab.rules", menu: "setup" },
  { page: "mapping", hash: "kolom", labelKey: "tab.mapping", menu: "setup" },
  { page: "create", hash: "buat", labelKey: "tab.create", menu: "setup" },
  { page: "settings", hash: "pengaturan", labelKey: "tab.settings", menu: "setup" },
];

export const TABS = ROUTES.filter(({ menu }) => menu === undefined);
export const MENU = ROUTES.filter(({ menu }) => menu !== undefined);

/** @returns the page of `#/temuan`; `null` for a hash that is not ours */
export function pageOfHash(hash: string): Page | null {
  return ROUTES.find((route) => hash === `#/${route.hash}`)?.page ?? null;
}

/** @returns the page of a name that was kept; `null` for one that is not there (any more) */
export function pageNamed(name: string | null): Page | null {
  return ROUTES.find(({ page }) => page === name)?.page ?? null;
}

export function hashOfPage(page: Page): string {
  return `#/${ROUTES.find((route) => route.page === page)?.hash ?? ""}`;
}
