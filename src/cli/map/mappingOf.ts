import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import { proposedMapping, recognisedMapping, type RecognisedMapping } from "../../workbook/mapping/index";
import type { ReadOptions, TableProblem, WorkbookData } from "../../workbook/types";
import { InputProblem } from "../call/problem";
import { translateMap } from "../commands/texts/map.texts";
import { tableProblem } from "../input/tableProblem";

/** The row that looks most like a header of innovations; `null` when none does, or something else is wrong. */
function proposal(data: WorkbookData, rules: RuleSet, found: TableProblem): RecognisedMapping | null {
  if (found.kind !== "no-table") return null;
  const known = ({ columns }: RecognisedMapping): number =>
    Object.values(columns).filter((role) => role !== "other").length;
  const proposed = found.seen.flatMap((place) => proposedMapping(data, rules, place) ?? []);
  const [best] = proposed.sort((a, b) => known(b) - known(a));
  return best ?? null;
}

/**
 * How the columns of a workbook are read. Where no table is recognised, a proposal: whoever asks for a map wants to say
 * what the columns mean.
 * @throws InputProblem when there is nothing to propose, or innovations have no row of their own to which a map applies
 */
export function mappingOf(
  file: string,
  data: WorkbookData,
  rules: RuleSet,
  search: ReadOptions,
  locale: Locale,
): { mapping: RecognisedMapping; isProposal: boolean } {
  const { innovations, problem } = readWorkbook(data, rules, search);
  if (innovations?.places) {
    const sheets = innovations.places.sheets.map((name) => `“${name}”`).join(", ");
    throw new InputProblem(translateMap(locale, "cli.map.arranged", { file, sheets }));
  }
  if (innovations) return { mapping: recognisedMapping(innovations), isProposal: false };
  const found = problem ?? { kind: "no-table" as const, seen: [] };
  const best = proposal(data, rules, found);
  if (!best) throw tableProblem(locale, file, found);
  return { mapping: best, isProposal: true };
}
