import { refusesRow } from "../checks/refusal";
import { checkOf } from "../checks/index";
import type { Finding } from "../checks/types";
import type { InnovationResult } from "./types";

/** Whether a document or an entry mends it; what was left open can be filled in, a stage that is too early cannot. */
function isMendable({ code, params }: Finding): boolean {
  const { mend } = checkOf(code);
  if (mend === "entry-if-blank") return params["value"] === "";
  return mend === "entry" || mend === "document";
}

/** What keeps an innovation from being counted, worst first. */
export function rowFaults({ findings }: Pick<InnovationResult, "findings">): Finding[] {
  return findings.filter(refusesRow);
}

/** Whether there is something among the findings of a row that keeps it out and that nothing mends. */
export function isUnmendable(findings: readonly Finding[]): boolean {
  return findings.some((fault) => refusesRow(fault) && !isMendable(fault));
}

/** Whether an innovation does not count and neither a document nor an entry would change that. */
export function unmendable({ findings }: Pick<InnovationResult, "findings">): boolean {
  return isUnmendable(findings);
}
