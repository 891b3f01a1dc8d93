import type { Analysis } from "../../analysis/types";
import type { Locale } from "../../i18n/cliTexts";
import type { FigureSource } from "../../workbook/index";
import { assessmentMade } from "../results/assessmentJson";

/** What a rule set gives for a workbook, and where it was read. */
export interface JudgedWorkbook {
  analysis: Analysis;
  sources: readonly FigureSource[];
}

/** How a command shows what a workbook holds. */
export interface Renderer {
  /** Whether findings of severity error make the exit code. */
  judges: boolean;
  /** @throws InputProblem when the analysis lacks what the command was asked for */
  refuse(file: string, analysis: Analysis, locale: Locale): void;
  /** @param judged one per rule set, at least one */
  text(file: string, judged: readonly JudgedWorkbook[], locale: Locale): string;
  /** Long lists may be made while they are written (`MadeList`). */
  json(file: string, analysis: Analysis, locale: Locale): object;
  /** The same as lines of JSON, where the command offers them. */
  lines?(file: string, judged: JudgedWorkbook, locale: Locale): Iterable<string>;
}

/** One analysis in words. */
type ShowOne = (file: string, judged: JudgedWorkbook, locale: Locale) => string;

/** The analyses below each other; as JSON, the whole assessment. */
export function judging(show: ShowOne): Renderer {
  return {
    judges: true,
    refuse: () => undefined,
    text: (file, judged, locale) => judged.map((one) => show(file, one, locale)).join("\n"),
    json: assessmentMade,
  };
}
