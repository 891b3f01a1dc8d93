import type { InnovationResult } from "../analysis/types";
import { officeLocale } from "../excel/host/culture";
import { findingMessage } from "../i18n/finding";
import { texts } from "../i18n/text";
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
function faultsOf({ findings }: InnovationResult, rules: RuleSet): string {
  const faults = findings.filter(({ severity }) => severity !== "info");
  let line = "";
  for (const [i, finding] of faults.entries()) {
    const next = (i === 0 ? "" : "; ") + findingMessage(officeLocale(), finding, rules);
    if (line.length + next.length > CELL_LENGTH) return line + say(said.more, { count: faults.length - i });
    line += next;
  }
  return line;
}

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
      column(innovations, said.header, analysis.innovations, (result) => faultsOf(result, analysis.rules)),
    ),
});
