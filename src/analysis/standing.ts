import { mainAffair } from "../checks/shared/affairs/mainAffair";
import type { Finding } from "../checks/types";
import { isBasicService } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { levelsInOrder, sidWeights, spdWeights, toHundredths, weightedSum, type WeightTable } from "../scoring/index";
import type { InnovationRecord, InnovationTable, Level, SpdTable } from "../workbook/types";

/** What an innovation claims and what of it stands; scores in hundredths. */
export interface Standing {
  record: InnovationRecord;
  maturity: number;
  evidencedMaturity: number;
  eligible: boolean;
  /** Indicators whose evidence was refused. */
  refused: ReadonlySet<string>;
  /** Name of the basic-service affair of its urusan utama, if it is one. */
  basicService: string | null;
}

export function levelsOf(record: InnovationRecord): Record<string, Level> {
  const levels: Record<string, Level> = {};
  for (const id of Object.keys(record.levels)) levels[id] = record.levels[id]!.level;
  return levels;
}

/** The basic-service affair that a row covers with its urusan utama; `null` when it is none. */
function basicServiceOf(record: InnovationRecord, rules: RuleSet): string | null {
  const affair = mainAffair(record.fields.urusan?.text ?? "", rules).affair;
  return isBasicService(affair) ? affair.name : null;
}

/** The claimed maturity of a row in hundredths: from its levels, or as typed in a recap. */
function claimedMaturity(record: InnovationRecord, layout: InnovationTable["layout"], weights: WeightTable): number {
  if (layout === "wide") return weightedSum(weights, levelsInOrder(weights, levelsOf(record)));
  const typed = record.typedMaturity ?? 0;
  return typed >= 0 && typed <= weights.max ? typed : 0;
}

/**
 * @param errorsByRow findings of severity error by Excel row of the innovation
 * @returns one standing per included record, in sheet order
 */
export function standings(
  table: InnovationTable,
  included: readonly InnovationRecord[],
  errorsByRow: ReadonlyMap<number, readonly Finding[]>,
  rules: RuleSet,
): Standing[] {
  const weights = sidWeights(rules);
  const weightOf = new Map(weights.ids.map((id, index) => [id, weights.weights[index]!]));
  return included.map((record) => {
    const maturity = claimedMaturity(record, table.layout, weights);
    const errors = errorsByRow.get(record.row) ?? [];
    const eligible = !errors.some((finding) => finding.effect === "row");
    const refused = new Set<string>();
    let lost = 0;
    for (const finding of errors) {
      const id = finding.indicator;
      if (finding.effect !== "level" || id === undefined || refused.has(id)) continue;
      refused.add(id);
      lost += (weightOf.get(id) ?? 0) * (record.levels[id]?.level ?? 0);
    }
    return {
      record,
      maturity,
      evidencedMaturity: eligible ? maturity - lost : 0,
      eligible,
      refused,
      basicService: basicServiceOf(record, rules),
    };
  });
}

/** SPD in hundredths, as claimed and with evidence; `null` without SPD. */
export interface SpdStanding {
  claimed: number;
  evidenced: number;
}

/**
 * Levels of the SPD rows by `Indicator.id`, as typed and with evidence.
 * @param errors findings of severity error; those on SPD rows take their level away
 */
export function spdLevels(
  spd: SpdTable,
  errors: readonly Finding[],
): { claimed: Record<string, Level>; evidenced: Record<string, Level> } {
  const claimed: Record<string, Level> = {};
  for (const record of spd.records) claimed[record.indicator] = record.level.level;
  const evidenced = { ...claimed };
  for (const { effect, innovationRow, indicator } of errors) {
    if (effect === "level" && innovationRow === null && indicator !== undefined) evidenced[indicator] = 0;
  }
  return { claimed, evidenced };
}

/**
 * @param spd a table, or a known score in points
 * @param errors findings of severity error; those on SPD rows take their level away
 */
export function spdStanding(
  spd: SpdTable | number | null,
  errors: readonly Finding[],
  rules: RuleSet,
): SpdStanding | null {
  if (spd === null) return null;
  if (typeof spd === "number") {
    const hundredths = toHundredths(spd);
    return { claimed: hundredths, evidenced: hundredths };
  }
  const weights = spdWeights(rules);
  const { claimed, evidenced } = spdLevels(spd, errors);
  const score = (levels: Record<string, Level>): number => weightedSum(weights, levelsInOrder(weights, levels));
  return { claimed: score(claimed), evidenced: score(evidenced) };
}
