import type { Finding } from "../checks/types";

/** Why a claimed point is not proven, in the order in which points are put to causes. */
export const GAP_CAUSES = [
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
] as const;

export type GapCauseId = (typeof GAP_CAUSES)[number];

/** Codes that the office's own rules make an error are `other`. */
const CAUSE_OF_CODE: Readonly<Record<string, GapCauseId>> = {
  "stage-not-scored": "stage",
  "date-missing": "date",
  "date-unreadable": "date",
  "date-before-window": "date",
  "date-after-window": "date",
  "mandatory-missing": "mandatory",
  "level-invalid": "level",
  "maturity-invalid": "level",
  "cell-error": "cellError",
  "evidence-missing": "blank",
  "evidence-placeholder": "placeholder",
  "evidence-type": "fileType",
  "evidence-link-invalid": "link",
  "evidence-local-path": "privatePath",
  "video-link": "video",
};

/** The cause a finding about an innovation speaks of. */
export function causeOfCode(code: string): GapCauseId {
  return CAUSE_OF_CODE[code] ?? "other";
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
