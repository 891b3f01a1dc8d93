import { SITUATIONS, withoutMandatoryColumns } from "../rules/situations";
import type { Assumption } from "../rules/types";
import { holdsField } from "../workbook/columnRoles";
import { mandatoryWithoutColumn } from "./proof";
import type { AnalysisInput, ProofCoverage } from "./types";

/** What the figures rest on because the workbook lacks it, or because no source says it. */
export function situationsOf(
  { innovations: table, spd, rules }: AnalysisInput,
  proof: ProofCoverage | null,
): Assumption[] {
  const found: Assumption[] = [];
  const mandatory = mandatoryWithoutColumn(table, rules);
  if (spd === null) found.push(SITUATIONS.noSpd);
  if (!table.columns.some(holdsField("urusan"))) found.push(SITUATIONS.noAffairs);
  if (mandatory.length > 0) found.push(withoutMandatoryColumns(mandatory));
  if (proof === null) return found;
  if (!table.columns.some(holdsField("tahapan"))) found.push(SITUATIONS.noStage);
  if (!table.columns.some(holdsField("penerapan"))) found.push(SITUATIONS.noApplicationDate);
  if (proof.checked < proof.of) found.push(SITUATIONS.someEvidenceColumns);
  if (spd !== null && (typeof spd === "number" || spd.columns.evidence === null)) found.push(SITUATIONS.noSpdEvidence);
  found.push(SITUATIONS.mandatoryUnproved);
  return found;
}
