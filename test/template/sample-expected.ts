import type { Severity } from "../../src/rules/types";

/** A defect planted in the sample: where it stands, what it is called, and how heavy it is. */
export interface ExpectedFinding {
  address: string;
  code: string;
  severity: Severity;
}

function expected(severity: Severity, code: string, ...addresses: string[]): ExpectedFinding[] {
  return addresses.map((address) => ({ address, code, severity }));
}

/** Everything the checks must find in the sample, and nothing beside it. */
export const EXPECTED: readonly ExpectedFinding[] = [
  // Conditions: these rows do not count with evidence
  ...expected("error", "date-before-window", "Inovasi!Q12"),
  ...expected("error", "date-missing", "Inovasi!Q16"),
  ...expected("error", "stage-not-scored", "Inovasi!E20"),
  ...expected("error", "mandatory-missing", "Inovasi!BO30"),
  ...expected("error", "date-after-window", "Inovasi!Q32"),
  ...expected("error", "date-unreadable", "Inovasi!Q40"),
  // Profile
  ...expected("error", "name-missing", "Inovasi!B45"),
  ...expected("error", "design-too-short", "Inovasi!S22"),
  ...expected("error", "field-missing", "Inovasi!U26"),
  ...expected("warning", "trial-after-application", "Inovasi!P35"),
  ...expected("warning", "cell-error", "Inovasi!W41"),
  ...expected("warning", "affair-unknown", "Inovasi!M7"),
  ...expected("warning", "development-before-application", "Inovasi!R14"),
  ...expected("warning", "value-not-listed", "Inovasi!F17"),
  ...expected("warning", "duplicate-name", "Inovasi!B27", "Inovasi!B28"),
  // Levels
  ...expected("error", "level-invalid", "Inovasi!AI13", "Inovasi!BC25"),
  // Evidence
  ...expected("error", "evidence-missing", "Inovasi!BN9", "Inovasi!BL21", "Inovasi!BP31", "Inovasi!BF33"),
  ...expected("error", "evidence-placeholder", "Inovasi!AF11", "Inovasi!AR15", "Inovasi!BF29"),
  ...expected("error", "evidence-type", "Inovasi!AB5", "Inovasi!AD18", "Inovasi!AX39"),
  ...expected("error", "evidence-link-invalid", "Inovasi!BD8"),
  ...expected("error", "evidence-local-path", "Inovasi!AV23"),
  ...expected("error", "video-link", "Inovasi!BP6"),
  ...expected("warning", "letter-incomplete", "Inovasi!AP26"),
  // A letter of assignment of a department's head where level 3 is claimed
  ...expected("warning", "document-below-level", "Inovasi!AP26"),
  ...expected("warning", "evidence-no-file", "Inovasi!BN37"),
  ...expected("warning", "evidence-reused", "Inovasi!BL41", "Inovasi!BL42"),
  ...expected("info", "letter-file-only", "Inovasi!AD19"),
  ...expected("info", "evidence-without-level", "Inovasi!BF38"),
  // Region: the last four departments of the list have sent nothing
  ...expected("info", "opd-absent", "Inovasi!C4"),
  ...expected("error", "spd-evidence-missing", "SPD!D20"),
  ...expected("error", "spd-level-invalid", "SPD!C22"),
  ...expected("error", "spd-evidence-placeholder", "SPD!D24"),
];
