import { distance } from "fastest-levenshtein";
import { translate, type Locale } from "../../i18n/cliTexts";

/** A word with more wrong letters than this was not mistyped. */
const MOST_WRONG = 2;

/** @returns a sentence that names the known word which was probably meant, with a blank before it; blank when none was */
export function near(word: string, known: readonly string[], locale: Locale): string {
  const [best] = known
    .map((name) => ({ name, wrong: distance(word.toLowerCase(), name) }))
    .sort((a, b) => a.wrong - b.wrong);
  // In a short word, half of the letters could match anything.
  const limit = Math.min(MOST_WRONG, Math.floor(word.replace(/^-+/, "").length / 2));
  return best && best.wrong <= limit ? ` ${translate(locale, "cli.usage.near", { name: best.name })}` : "";
}
