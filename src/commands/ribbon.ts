import type { ActionId, ActionInputs } from "../actions/types";
import type { PageId } from "../pages/ids.generated";

/** Actions that need nothing but a press of a button. */
type PlainAction = { [Id in ActionId]: undefined extends ActionInputs[Id] ? Id : never }[ActionId];

/** What a ribbon button does: the page it shows, then the action it runs; some only show their page. */
export interface RibbonButton {
  page: PageId;
  action: PlainAction | null;
}

/** The ribbon buttons, by the `FunctionName` that manifest.xml gives them (`npm run manifest` looks for each of those here). */
export const RIBBON = {
  validateEvidence: { page: "findings", action: "validate" },
  // Excel's own button opens the pane without a function; that of the preview shows the summary by this one.
  showSummary: { page: "summary", action: "showSummary" },
  createWorkbook: { page: "create", action: "insertTemplate" },
  openSelfTest: { page: "selfTest", action: null },
} as const satisfies Record<string, RibbonButton>;
