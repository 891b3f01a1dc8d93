import type { Page } from "../../pane/routes";

/** The element that tabs and menu control. */
export const PANEL_ID = "iid-page";

export function tabId(page: Page): string {
  return `iid-tab-${page}`;
}
