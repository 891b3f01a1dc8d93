import { cli as cliEn } from "./en/cli";
import { common as commonEn } from "./en/common";
import { excel as excelEn } from "./en/excel";
import { findings as findingsEn } from "./en/findings";
import { functions as functionsEn } from "./en/functions";
import { pane as paneEn } from "./en/pane";
import { ruleProblems as ruleProblemsEn } from "./en/ruleProblems";
import { template as templateEn } from "./en/template";
import { cli } from "./id/cli";
import { common } from "./id/common";
import { excel } from "./id/excel";
import { findings } from "./id/findings";
import { functions } from "./id/functions";
import { pane } from "./id/pane";
import { ruleProblems } from "./id/ruleProblems";
import { template } from "./id/template";
import { translator } from "./translator";

export { formatDate, formatNumber, formatSigned, formatTime } from "./format";
export { LOCALES, type Locale } from "./locale";
export { type TextParams } from "./translator";

const indonesian = { ...common, ...pane, ...excel, ...findings, ...functions, ...cli, ...template, ...ruleProblems };

/** A key of any dictionary; the Indonesian files define them. */
export type TextKey = keyof typeof indonesian;

/** Over all dictionaries. What loads in a browser takes a smaller translator: `paneTexts`. */
export const translate = translator<TextKey>({
  id: indonesian,
  en: {
    ...commonEn,
    ...paneEn,
    ...excelEn,
    ...findingsEn,
    ...functionsEn,
    ...cliEn,
    ...templateEn,
    ...ruleProblemsEn,
  },
});
