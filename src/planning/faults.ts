import type { InnovationResult } from "../analysis/types";

type Fault = InnovationResult["findings"][number];

/** Findings that keep an innovation out and that a document or an entry can mend; a stage or a date cannot be. */
const MENDABLE = new Set(["mandatory-missing", "date-missing", "date-unreadable", "level-invalid", "cell-error"]);

/** A stage that was left open can be filled in; an early one lasts until the innovation is applied. */
function isMendable({ code, params }: Fault): boolean {
  return MENDABLE.has(code) || (code === "stage-not-scored" && params["value"] === "");
}

/** What keeps an innovation from being counted, worst first. */
export function rowFaults({ findings }: InnovationResult): Fault[] {
  return findings.filter(({ severity, effect }) => severity === "error" && effect === "row");
}

/** Whether an innovation does not count and neither a document nor an entry would change that. */
export function unmendable(row: InnovationResult): boolean {
  return rowFaults(row).some((fault) => !isMendable(fault));
}
