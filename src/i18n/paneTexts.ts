import { common as commonEn } from "./en/common";
import { excel as excelEn } from "./en/excel";
import { pane as paneEn } from "./en/pane";
import { common } from "./id/common";
import { excel } from "./id/excel";
import { pane } from "./id/pane";
import { translator } from "./translator";

const indonesian = { ...common, ...pane, ...excel };

/** A key that the task pane can show. */
export type PaneTextKey = keyof typeof indonesian;

/** The texts of the task pane and of the actions; those of findings are made by `finding.ts`. */
export const translatePane = translator<PaneTextKey>({
  id: indonesian,
  en: { ...commonEn, ...paneEn, ...excelEn },
});
