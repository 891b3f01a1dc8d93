import type { RuleSet, Severity } from "../rules/types";

/** Most sizes here are no national facts: the limit of the national app is not published (RULES.md section 6). */
export const LIMITS = {
  /** Bytes. Two local copies of the form (S7, S14) take at most 2 MB. */
  document: 2 * 1024 * 1024,
  /** Bytes. One local copy (S8) takes videos of at most 100 MB. */
  video: 100 * 1024 * 1024,
  /** Pixels of the shorter side; smaller pictures are hardly readable when enlarged. Our own choice. */
  imageSide: 400,
} as const;

/**
 * Findings about files with their severity. They are not part of a year's rules, since they judge a folder beside the
 * workbook and never change the index; a rule set may still name one of them in its `checks` to change its severity.
 */
export const EVIDENCE_CHECKS = {
  "file-missing": "warning",
  "file-unreferenced": "info",
  "file-ambiguous": "info",
  "file-type-content": "error",
  "file-empty": "error",
  "file-damaged": "error",
  "pdf-encrypted": "error",
  "pdf-scan": "info",
  "file-too-large": "warning",
  "file-same-content": "warning",
  "image-too-small": "warning",
  "regulation-without-name": "warning",
} as const satisfies Record<string, Severity>;

export type EvidenceCode = keyof typeof EVIDENCE_CHECKS;

/** @returns the codes in the order of the documentation */
export function evidenceCodes(): EvidenceCode[] {
  return Object.keys(EVIDENCE_CHECKS) as EvidenceCode[];
}

export function evidenceSeverity(code: EvidenceCode, rules: RuleSet): Severity {
  return rules.checks[code] ?? EVIDENCE_CHECKS[code];
}
