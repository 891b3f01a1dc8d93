import { LOCALES } from "../../i18n/cliTexts";
import type { Flag } from "../call/flag";

export const LANG: Flag = {
  name: "lang",
  value: { id: LOCALES.join("|"), en: LOCALES.join("|") },
  help: { id: "bahasa", en: "language" },
  completion: LOCALES,
};

export const HELP: Flag = {
  name: "help",
  short: "h",
  help: { id: "bantuan ini, atau bantuan sebuah perintah", en: "this help, or that of a command" },
};

export const VERSION: Flag = { name: "version", short: "v", help: { id: "versi", en: "version" } };

/** What every command takes. */
export const GLOBAL_FLAGS: readonly Flag[] = [LANG, HELP, VERSION];
