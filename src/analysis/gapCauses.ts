import type { FindingCause } from "../checks/types";

/** Why a claimed point is not proven: what a finding tells, or what is lost of the count score. */
export type GapCauseId = FindingCause | "countScore" | "basicServices";

/** In the order in which points are put to causes. */
export const GAP_CAUSES: readonly GapCauseId[] = [
  "stage",
  "date",
  "form",
  "mandatory",
  "level",
  "cellError",
  "blank",
  "placeholder",
  "fileType",
  "file",
  "link",
  "privatePath",
  "video",
  "reviewer",
  "other",
  "spd",
  "countScore",
  "basicServices",
];
