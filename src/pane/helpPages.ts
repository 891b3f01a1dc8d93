import type { Locale } from "../i18n/locale";

/** The pages beside the pane, as the release names them (`scripts/pages`). */
export const HELP_PAGES: Record<Locale, Record<"help" | "guide" | "privacy" | "terms", string>> = {
  // The guide is in Indonesian.
  id: { help: "bantuan.html", guide: "panduan/index.html", privacy: "privasi.html", terms: "ketentuan.html" },
  en: { help: "help.html", guide: "panduan/index.html", privacy: "privacy.html", terms: "terms.html" },
};

/** The page of the guide that explains a kind of finding. */
export function explanationPage(code: string): string {
  return `panduan/pemeriksaan/${code}.html`;
}
