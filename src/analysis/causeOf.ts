import { checkOf } from "../checks/index";
import type { Finding, FindingCode } from "../checks/types";
import { GAP_CAUSES, type GapCauseId } from "./gapCauses";

/** The cause a finding about an innovation speaks of; `other` where only an office's own rules refuse anything. */
export function causeOfCode(code: FindingCode): GapCauseId {
  return checkOf(code).cause ?? "other";
}

/** What refuses the level of a mandatory indicator costs the innovation: the cause is that indicator. */
export function causeOf({ code, effect }: Pick<Finding, "code" | "effect">): GapCauseId {
  return effect === "row" && checkOf(code).effect === "level" ? "mandatory" : causeOfCode(code);
}

function rankOf(finding: Finding): number {
  return GAP_CAUSES.indexOf(causeOf(finding));
}

/** The finding whose cause comes first; of several with the same one, the first. */
export function firstByCause(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (first, finding) => (first && rankOf(first) <= rankOf(finding) ? first : finding),
    undefined,
  );
}
