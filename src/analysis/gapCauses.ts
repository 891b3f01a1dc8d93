import { checkOf } from "../checks/index";
import type { Finding, FindingCause, FindingCode } from "../checks/types";

/** Why a claimed point is not proven: what a finding tells, or what is lost of the count score. */
export type GapCauseId = FindingCause | "countScore" | "basicServices";

/** In the order in which points are put to causes. */
export const GAP_CAUSES: readonly GapCauseId[] = [
  "stage",
  "date",
  "mandatory",
  "level",
  "cellError",
  "blank",
  "placeholder",
  "fileType",
  "link",
  "privatePath",
  "video",
  "other",
  "spd",
  "countScore",
  "basicServices",
];

/** The cause a finding about an innovation speaks of; `other` where only an office's own rules refuse anything. */
export function causeOfCode(code: FindingCode): GapCauseId {
  return checkOf(code).cause ?? "other";
}

function rankOf({ code }: Finding): number {
  return GAP_CAUSES.indexOf(causeOfCode(code));
}

/** The finding whose cause comes first; of several with the same one, the first. */
export function firstByCause(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (first, finding) => (first && rankOf(first) <= rankOf(finding) ? first : finding),
    undefined,
  );
}
