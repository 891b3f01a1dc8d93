import { isDoubt, levelLeft } from "../checks/refusal";
import type { JudgingTerms } from "../checks/shared/judgingMemory";
import { perRecord } from "../checks/shared/perRecord";
import { mainAffair } from "../checks/shared/affairs/mainAffair";
import type { Finding } from "../checks/types";
import { isBasicService } from "../rules/index";
import { mapPausing, toEnd, type Pausing } from "../rules/pausing";
import type { RuleSet } from "../rules/types";
import {
  levelsInOrder,
  sidWeights,
  spdWeights,
  toHundredths,
  weightedSum,
  type ProofBasis,
  type AnyBasis,
  type WeightTable,
} from "../scoring/index";
import type { InnovationRecord, Level, SpdTable } from "../workbook/types";

/** What is left of an innovation once something of it is taken away. */
export interface RemainingScore {
  /** Hundredths; 0 when the innovation does not qualify. */
  maturity: number;
  eligible: boolean;
  /** Highest level that is left, by `Indicator.id`; only those of which something is taken away. */
  left: ReadonlyMap<string, number>;
}

/** What an innovation claims and what of it stands; scores in hundredths. */
export interface ScoredRow extends Record<ProofBasis, RemainingScore> {
  record: InnovationRecord;
  /** As claimed; the levels by `Indicator.id`. */
  maturity: number;
  levels: Record<string, Level>;
  /** What takes something away from it on the strict basis; errors alone do so on the evidenced one. */
  obstacles: readonly Finding[];
  /** Name of the basic-service affair of its urusan utama, if it is one. */
  basicService: string | null;
}

/** Whether a finding takes something away on a basis. */
export function isObstacle(finding: Finding, basis: ProofBasis): boolean {
  if (finding.severity === "error") return finding.effect !== "none";
  return basis === "strict" && isDoubt(finding);
}

function levelsOf(record: InnovationRecord): Record<string, Level> {
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
function claimedMaturity(
  { rules, innovations }: JudgingTerms,
  typed: number | null,
  levels: Record<string, Level>,
): number {
  const weights = sidWeights(rules);
  if (innovations.layout === "wide") return weightedSum(weights, levelsInOrder(weights, levels));
  return typed !== null && typed >= 0 && typed <= weights.max ? typed : 0;
}

/** What a row says by itself. */
const ownClaim = perRecord((terms, record) => {
  const levels = levelsOf(record);
  const maturity = claimedMaturity(terms, record.typedMaturity, levels);
  return { levels, maturity, basicService: basicServiceOf(record, terms.rules) };
});

const UNTOUCHED: ReadonlyMap<string, number> = new Map();

/** What an innovation claims: its maturity in hundredths, and the levels by `Indicator.id`. */
export interface Claimed {
  maturity: number;
  levelOf(id: string): number;
}

/**
 * What obstacles leave of an innovation: the claimed maturity after everything that they refuse has been blanked.
 * @param weights in hundredths, by `Indicator.id`
 */
export function remainingScore(
  { maturity, levelOf }: Claimed,
  obstacles: readonly Finding[],
  weights: ReadonlyMap<string, number>,
): RemainingScore {
  if (obstacles.length === 0) return { maturity, eligible: true, left: UNTOUCHED };
  const left = new Map<string, number>();
  let eligible = true;
  for (const finding of obstacles) {
    if (finding.effect === "row") eligible = false;
    const id = finding.indicator;
    if (id !== undefined) left.set(id, Math.min(left.get(id) ?? Infinity, levelLeft(finding)));
  }
  let lost = 0;
  for (const [id, most] of left) {
    lost += (weights.get(id) ?? 0) * Math.max(0, levelOf(id) - most);
  }
  return { maturity: eligible ? maturity - lost : 0, eligible, left };
}

/** The weights of the innovation indicators in hundredths, by `Indicator.id`. */
export function weightsById({ ids, weights }: WeightTable): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, weights[index]!]));
}

/**
 * What an innovation claims and what of it stands.
 * @param findings those of the innovation
 * @param byId weights in hundredths, by `Indicator.id`
 */
export function scoredRow(
  terms: JudgingTerms,
  record: InnovationRecord,
  findings: readonly Finding[],
  byId: ReadonlyMap<string, number>,
): ScoredRow {
  const obstacles = findings.filter((finding) => isObstacle(finding, "strict"));
  const { levels, maturity, basicService } = ownClaim(terms, record);
  const claim = { maturity, levelOf: (id: string) => record.levels[id]?.level ?? 0 };
  const errors = obstacles.filter((finding) => isObstacle(finding, "evidenced"));
  const evidenced = remainingScore(claim, errors, byId);
  const strict = errors.length === obstacles.length ? evidenced : remainingScore(claim, obstacles, byId);
  return { record, maturity, levels, obstacles, evidenced, strict, basicService };
}

/**
 * @param findingsByRow findings by Excel row of the innovation
 * @returns one row per included record, in sheet order
 */
export function scoringRows(
  terms: JudgingTerms,
  included: readonly InnovationRecord[],
  findingsByRow: ReadonlyMap<number, readonly Finding[]>,
): Pausing<ScoredRow[]> {
  const byId = weightsById(sidWeights(terms.rules));
  return mapPausing(included, (record) => scoredRow(terms, record, findingsByRow.get(record.row) ?? [], byId));
}

/** The same without pauses. */
export function scoredRows(...given: Parameters<typeof scoringRows>): ScoredRow[] {
  return toEnd(scoringRows(...given));
}

/** SPD in hundredths on every basis. */
export type SpdScores = Record<AnyBasis, number>;

/** Levels of the SPD rows by `Indicator.id` on every basis. */
export type SpdLevels = Record<AnyBasis, Record<string, Level>>;

/** @param findings those on SPD rows take their level away, or leave a lower one */
export function spdLevels(spd: SpdTable, findings: readonly Finding[]): SpdLevels {
  const claimed: Record<string, Level> = {};
  for (const record of spd.records) claimed[record.indicator] = record.level.level;
  const levelsOn = (basis: ProofBasis): Record<string, Level> => {
    const levels = { ...claimed };
    for (const finding of findings) {
      const { innovationRow, indicator } = finding;
      if (innovationRow !== null || indicator === undefined || !isObstacle(finding, basis)) continue;
      levels[indicator] = Math.min(levels[indicator] ?? 0, levelLeft(finding)) as Level;
    }
    return levels;
  };
  return { claimed, evidenced: levelsOn("evidenced"), strict: levelsOn("strict") };
}

/**
 * @param spd a table, or a known score in points
 * @param findings those on SPD rows take their level away, or leave a lower one
 * @returns `null` without SPD
 */
export function spdScores(
  spd: SpdTable | number | null,
  findings: readonly Finding[],
  rules: RuleSet,
): SpdScores | null {
  if (spd === null) return null;
  if (typeof spd === "number") {
    const hundredths = toHundredths(spd);
    return { claimed: hundredths, evidenced: hundredths, strict: hundredths };
  }
  const weights = spdWeights(rules);
  const levels = spdLevels(spd, findings);
  const score = (basis: AnyBasis): number => weightedSum(weights, levelsInOrder(weights, levels[basis]));
  return { claimed: score("claimed"), evidenced: score("evidenced"), strict: score("strict") };
}
