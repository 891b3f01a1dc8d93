import type { Locale } from "../../i18n/cliTexts";
import type { EvidenceFilesJson } from "../evidence/output";
import type { JudgedWorkbook } from "../judging/renderer";
import { figuresJson, findingJson, innovationJson } from "./assessmentJson";

/** What a line is about; the rest of it is as in `--json`. */
type LineType = "workbook" | "innovation" | "finding" | "evidence" | "evidenceFinding" | "error";

/** A line of JSON; each names its file, so that it can be read without the others. */
export function jsonLine(type: LineType, file: string, said: object): string {
  return `${JSON.stringify({ type, file, ...said })}\n`;
}

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

/** The same of an evidence folder. */
export function* evidenceFileLines(
  file: string,
  { findings, ...figures }: EvidenceFilesJson,
): Generator<string, void, void> {
  yield jsonLine("evidence", file, figures);
  for (const finding of findings) yield jsonLine("evidenceFinding", file, finding);
}
