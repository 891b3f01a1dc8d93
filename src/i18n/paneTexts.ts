import { common as commonEn } from "./en/common";
import { pane as paneEn } from "./en/pane";
import { common } from "./id/common";
import { pane } from "./id/pane";
import { translator } from "./translator";

const indonesian = { ...common, ...pane };

/** A key that the task pane can show. */
export type PaneTextKey = keyof typeof indonesian;

/** The texts of the task pane that no page or action has of its own; those of findings are made by `finding.ts`. */
export const translatePane = translator<PaneTextKey>({
  id: indonesian,
  en: { ...commonEn, ...paneEn },
});
