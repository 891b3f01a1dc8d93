import type { Locale } from "../../i18n/cliTexts";
import type { JudgedWorkbook } from "../judging/renderer";
import { figuresJson, findingJson, innovationJson } from "./assessmentJson";
import { jsonLine } from "./jsonLine";

/** A workbook as lines of JSON: itself, then each innovation, then each finding; made one after the other. */
export function* assessmentLines(
  file: string,
  { analysis, sources }: JudgedWorkbook,
  locale: Locale,
): Generator<string, void, void> {
  yield jsonLine("workbook", file, { ...figuresJson(file, analysis, locale), sources });
  for (const innovation of analysis.innovations)
    yield jsonLine("innovation", file, innovationJson(innovation, analysis));
  for (const finding of analysis.findings) yield jsonLine("finding", file, findingJson(finding, analysis, locale));
}
