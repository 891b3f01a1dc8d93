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
import { letterForm } from "./evidence/letterForm";
import { proof } from "./evidence/proof";
import { reused } from "./evidence/reused";
import { withoutLevel } from "./evidence/withoutLevel";
import { fieldMissing } from "./fieldMissing";
import { levelInvalid } from "./levelInvalid";
import { mandatoryMissing } from "./mandatoryMissing";
import { maturityDiffers, maturityInvalid } from "./maturity";
import { nameMissing } from "./nameMissing";
import { spd } from "./spd";
import { stage } from "./stage";
import type { Check, CheckContext, Observation } from "./types";
import { valueNotListed } from "./valueNotListed";

export { mainAffair } from "./mainAffair";

/** All checks: the region and the table first, then the innovation in the order of the form. */
export const CHECKS: readonly Check[] = [
  basicServices,
  spd,
  columnMissing,
  nameMissing,
  duplicateName,
  reused,
  cellError,
  stage,
  fieldMissing,
  valueNotListed,
  affairUnknown,
  dateMissing,
  dateUnreadable,
  dateWindow,
  dateOrder,
  design,
  mandatoryMissing,
  levelInvalid,
  maturityInvalid,
  maturityDiffers,
  proof,
  letterForm,
  documentForm,
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
