import { affairOverlap } from "./affairOverlap";
import { affairUnknown } from "./affairUnknown";
import { basicServices } from "./basicServices";
import { cellError } from "./cellError";
import { columnMissing } from "./columnMissing";
import { dateMissing } from "./dateMissing";
import { dateOrder } from "./dateOrder";
import { dateUnreadable } from "./dateUnreadable";
import { dateWindow } from "./dateWindow";
import { design } from "./design";
import { duplicateName } from "./duplicateName";
import { documentForm } from "./evidence/documentForm";
import { documentLevel } from "./evidence/documentLevel";
import { letterFile } from "./evidence/letterFile";
import { letterForm } from "./evidence/letterForm";
import { letterYear } from "./evidence/letterYear";
import { links } from "./evidence/links";
import { proof } from "./evidence/proof";
import { quantity } from "./evidence/quantity";
import { reused } from "./evidence/reused";
import { videoLength } from "./evidence/videoLength";
import { withoutLevel } from "./evidence/withoutLevel";
import { fieldMissing } from "./fieldMissing";
import { kindAndTools } from "./kindAndTools";
import { levelInvalid } from "./levelInvalid";
import { mandatoryMissing } from "./mandatoryMissing";
import { maturityDiffers, maturityInvalid } from "./maturity";
import { basisMissing } from "./measure/basisMissing";
import { basisMixed } from "./measure/basisMixed";
import { levelDerived } from "./measure/derived";
import { measureMismatch } from "./measure/mismatch";
import { measureOutside } from "./measure/outside";
import { measureOverlap } from "./measure/overlap";
import { nameMissing } from "./nameMissing";
import { belowDivisor } from "./region/divisor";
import { opdAbsent } from "./region/opdAbsent";
import { opdSpelling } from "./region/opdSpelling";
import { spdRows } from "./region/spdRows";
import { uniform } from "./region/uniform";
import { readAs } from "./readAs";
import { reportedBefore } from "./reportedBefore";
import { sheetsUnread } from "./sheetsUnread";
import { similar } from "./similar/similar";
import { spd } from "./spd";
import { stage } from "./stage";
import type { Check, CheckContext, Observation } from "./types";
import { valueNotListed } from "./valueNotListed";

export { mainAffair } from "./shared/affairs/mainAffair";

/** All checks: the region and the table first, then the innovation in the order of the form. */
export const CHECKS: readonly Check[] = [
  basicServices,
  belowDivisor,
  opdAbsent,
  uniform,
  spd,
  spdRows,
  columnMissing,
  readAs,
  sheetsUnread,
  nameMissing,
  duplicateName,
  similar,
  opdSpelling,
  affairOverlap,
  reused,
  letterFile,
  cellError,
  stage,
  fieldMissing,
  valueNotListed,
  affairUnknown,
  reportedBefore,
  kindAndTools,
  dateMissing,
  dateUnreadable,
  dateWindow,
  dateOrder,
  design,
  mandatoryMissing,
  levelInvalid,
  maturityInvalid,
  maturityDiffers,
  measureMismatch,
  measureOverlap,
  measureOutside,
  basisMissing,
  basisMixed,
  levelDerived,
  proof,
  letterForm,
  letterYear,
  documentLevel,
  quantity,
  documentForm,
  links,
  videoLength,
  withoutLevel,
];

/** Every code a check can report, each once. */
export function allCodes(): string[] {
  return [...new Set(CHECKS.flatMap((check) => check.codes))];
}

/**
 * Runs every check: table checks once, row checks for each included innovation.
 * @returns all observations, table checks first, then row by row; the caller sorts
 * @throws MissingValueError when the rule set does not know a weight
 */
export function runChecks(context: CheckContext): Observation[] {
  const found: Observation[] = [];
  const rowChecks = CHECKS.filter((check) => check.scope === "row");
  for (const check of CHECKS) {
    if (check.scope === "table") for (const observation of check.run(context, null)) found.push(observation);
  }
  for (const record of context.included) {
    for (const check of rowChecks) for (const observation of check.run(context, record)) found.push(observation);
  }
  return found;
}
