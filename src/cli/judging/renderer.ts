import type { Analysis } from "../../analysis/types";
import type { Locale } from "../../i18n/cliTexts";
import { checkText } from "../results/checkText";
import { assessmentJson } from "../results/assessmentJson";
import type { ReadingCommand, ReadingOptions } from "../options";
import { scoreText } from "../results/scoreText";

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

type ShowOne = (file: string, analysis: Analysis, locale: Locale) => string;

function judging(text: ShowOne): Renderer {
  return {
    judges: true,
    refuse: () => undefined,
    text: (file, analyses, locale) => analyses.map((analysis) => text(file, analysis, locale)).join("\n"),
    json: assessmentJson,
  };
}

/**
 * @param ruleSets how many; with several, scores are set side by side
 */
export async function rendererOf(
  command: ReadingCommand,
  ruleSets: number,
  { row }: ReadingOptions,
): Promise<Renderer> {
  if (command === "explain") {
    const { explaining } = await import("../explain/explaining");
    return explaining(row);
  }
  if (command === "check") return judging(checkText);
  if (ruleSets < 2) return judging(scoreText);
  const { yearsText } = await import("../results/yearsText");
  return {
    ...judging(scoreText),
    text: (file, analyses, locale) =>
      analyses.length > 1
        ? yearsText(file, analyses, locale)
        : analyses.map((analysis) => scoreText(file, analysis, locale)).join("\n"),
  };
}
