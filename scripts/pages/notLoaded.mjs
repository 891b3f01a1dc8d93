// What the page of the pane says before any of its scripts has run, in every language, since none is known yet.
import { loadSource } from "../loadSource.mjs";

const { LOCALES } = /** @type {typeof import("../../src/i18n/locale")} */ (loadSource("src/i18n/locale.ts"));
const { translatePane } = /** @type {typeof import("../../src/i18n/paneTexts")} */ (
  loadSource("src/i18n/paneTexts.ts")
);
const { HELP_PAGES } = /** @type {typeof import("../../src/pane/helpPages")} */ (loadSource("src/pane/helpPages.ts"));

export function notLoaded() {
  return LOCALES.map((lang) => ({
    lang,
    title: translatePane(lang, "start.notLoaded"),
    text: translatePane(lang, "start.notLoadedStep"),
    help: translatePane(lang, "start.help"),
    href: HELP_PAGES[lang].help,
  }));
}
