import type { InnovationResult } from "../analysis/types";
import { officeLocale } from "../excel/host/culture";
import type { Locale } from "../i18n/locale";
import { findingMessage } from "../i18n/finding";
import { texts } from "../i18n/text";
import { oncePer, oncePerText } from "../rules/once";
import type { RuleSet } from "../rules/types";
import { column } from "./answers/column";
import { say } from "./answers/say";
import { ANY_INNOVATIONS, RULES } from "./arguments/parameters";
import { defineFunction } from "./frame/function";
import { then } from "./frame/maybe";
import { anyAnalysisOf } from "./judging/analysis";

const said = texts({
  header: { id: "Pemeriksaan", en: "Check" },
  more: { id: "… dan {count} lagi", en: "… and {count} more" },
});

/** Excel takes 32,767 characters in a cell. */
const CELL_LENGTH = 32_000;

/** Notes on how something was read (info) do not make a row faulty. */
function faultsOf({ findings }: InnovationResult, locale: Locale, rules: RuleSet): string {
  const faults = findings.filter(({ severity }) => severity !== "info");
  let line = "";
  for (const [i, finding] of faults.entries()) {
    const next = (i === 0 ? "" : "; ") + findingMessage(locale, finding, rules);
    if (line.length + next.length > CELL_LENGTH) return line + say(said.more, { count: faults.length - i });
    line += next;
  }
  return line;
}

/** The same result says the same; after an edit those of most rows are the same. */
const faultTexts = oncePer((rules: RuleSet) =>
  oncePerText((locale: Locale) => oncePer((result: InnovationResult) => faultsOf(result, locale, rules))),
);

/** What is wrong in each row, worst first. */
export const check = defineFunction({
  id: "CHECK",
  order: 40,
  description: {
    id: "Yang salah di setiap baris, terberat lebih dulu; kosong bila bersih.",
    en: "What is wrong in each row, worst first; blank when clean.",
  },
  parameters: { innovations: ANY_INNOVATIONS, rules: RULES },
  result: "spill",
  run: ({ innovations, rules }) =>
    then(anyAnalysisOf(innovations.table, rules), (analysis) =>
      column(innovations, ["faults", said.header], analysis.innovations, faultTexts(analysis.rules)(officeLocale())),
    ),
});
