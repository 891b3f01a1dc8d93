import { refusesRow } from "../checks/refusal";
import { checkOf } from "../checks/index";
import type { Finding } from "../checks/types";

/** An innovation as far as it is known. */
interface HasFindings {
  findings: readonly Finding[];
}

/** Whether a document or an entry mends it; what was left open can be filled in, a stage that is too early cannot. */
function isMendable({ code, params }: Finding): boolean {
  const { mend } = checkOf(code);
  if (mend === "entry-if-blank") return params["value"] === "";
  return mend === "entry" || mend === "document";
}

/** What keeps an innovation from being counted, worst first. */
export function rowFaults({ findings }: HasFindings): Finding[] {
  return findings.filter(refusesRow);
}

/** Whether an innovation does not count and neither a document nor an entry would change that. */
export function unmendable({ findings }: HasFindings): boolean {
  return findings.some((fault) => refusesRow(fault) && !isMendable(fault));
}
