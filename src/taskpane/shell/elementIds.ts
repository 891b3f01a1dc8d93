import type { PageId } from "../../pages/ids.generated";

/** The element that tabs and menu control. */
export const PANEL_ID = "iid-page";

export function tabId(page: PageId): string {
  return `iid-tab-${page}`;
}
