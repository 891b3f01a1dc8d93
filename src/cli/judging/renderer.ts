import type { Analysis } from "../../analysis/types";
import type { Locale } from "../../i18n/cliTexts";
import { assessmentJson } from "../results/assessmentJson";

/** How a command shows what a workbook holds. */
export interface Renderer {
  /** Whether findings of severity error make the exit code. */
  judges: boolean;
  /** @throws InputProblem when the analysis lacks what the command was asked for */
  refuse(file: string, analysis: Analysis, locale: Locale): void;
  /** @param analyses one per rule set, at least one */
  text(file: string, analyses: readonly Analysis[], locale: Locale): string;
  json(file: string, analysis: Analysis, locale: Locale): unknown;
}

/** One analysis in words. */
type ShowOne = (file: string, analysis: Analysis, locale: Locale) => string;

/** The analyses below each other; as JSON, the whole assessment. */
export function judging(show: ShowOne): Renderer {
  return {
    judges: true,
    refuse: () => undefined,
    text: (file, analyses, locale) => analyses.map((analysis) => show(file, analysis, locale)).join("\n"),
    json: assessmentJson,
  };
}
