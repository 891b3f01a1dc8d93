import type { EvidenceFilesJson } from "../evidence/output";

/** What a line is about; the rest of it is as in `--json`. */
type LineType = "workbook" | "innovation" | "finding" | "evidence" | "evidenceFinding" | "error";

/** A line of JSON; each names its file, so that it can be read without the others. */
export function jsonLine(type: LineType, file: string, said: object): string {
  return `${JSON.stringify({ type, file, ...said })}\n`;
}

/** An evidence folder as lines of JSON: itself, then each finding. */
export function* evidenceFileLines(
  file: string,
  { findings, ...figures }: EvidenceFilesJson,
): Generator<string, void, void> {
  yield jsonLine("evidence", file, figures);
  for (const finding of findings) yield jsonLine("evidenceFinding", file, finding);
}
