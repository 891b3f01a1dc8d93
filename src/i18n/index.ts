import { cli as cliEn } from "./en/cli";
import { common as commonEn } from "./en/common";
import { excel as excelEn } from "./en/excel";
import { findings as findingsEn } from "./en/findings";
import { functions as functionsEn } from "./en/functions";
import { pane as paneEn } from "./en/pane";
import { template as templateEn } from "./en/template";
import { fill } from "./fill";
import { cli } from "./id/cli";
import { common } from "./id/common";
import { excel } from "./id/excel";
import { findings } from "./id/findings";
import { functions } from "./id/functions";
import { pane } from "./id/pane";
import { template } from "./id/template";
import type { Locale } from "./locale";

export { formatDate, formatNumber, formatSigned, formatTime, roundDecimals } from "./format";
export { LOCALES, type Locale } from "./locale";

const indonesian = { ...common, ...pane, ...excel, ...findings, ...functions, ...cli, ...template };

/** A key of any dictionary; the Indonesian files define them. */
export type TextKey = keyof typeof indonesian;

export type TextParams = Record<string, string | number>;

const english: Record<TextKey, string> = {
  ...commonEn,
  ...paneEn,
  ...excelEn,
  ...findingsEn,
  ...functionsEn,
  ...cliEn,
  ...templateEn,
};

const TEXTS: Record<Locale, Record<TextKey, string>> = { id: indonesian, en: english };

/** The text of `key` with its `{name}` places filled; a place without a parameter stays visible. */
export function translate(locale: Locale, key: TextKey, params: TextParams = {}): string {
  return fill(TEXTS[locale][key], params);
}
