import { refusesRow } from "../checks/refusal";
import type { InnovationResult } from "../analysis/types";
import { checkOf } from "../checks/index";

type Fault = InnovationResult["findings"][number];

/** Whether a document or an entry mends it; what was left open can be filled in, a stage that is too early cannot. */
function isMendable({ code, params }: Fault): boolean {
  const { mend } = checkOf(code);
  if (mend === "entry-if-blank") return params["value"] === "";
  return mend === "entry" || mend === "document";
}

/** What keeps an innovation from being counted, worst first. */
export function rowFaults({ findings }: InnovationResult): Fault[] {
  return findings.filter(refusesRow);
}

/** Whether an innovation does not count and neither a document nor an entry would change that. */
export function unmendable(row: InnovationResult): boolean {
  return rowFaults(row).some((fault) => !isMendable(fault));
}
