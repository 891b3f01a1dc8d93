import { cli as cliEn } from "./en/cli";
import { common as commonEn } from "./en/common";
import { cli } from "./id/cli";
import { common } from "./id/common";
import { translator } from "./translator";

export { formatNumber, formatSigned } from "./format";
export { LOCALES, type Locale } from "./locale";
export { type TextParams } from "./translator";

const indonesian = { ...common, ...cli };

/** A key that the command line can show. */
export type TextKey = keyof typeof indonesian;

/** The texts of the command line; every call loads them, so there are no others. */
export const translate = translator<TextKey>({ id: indonesian, en: { ...commonEn, ...cliEn } });
