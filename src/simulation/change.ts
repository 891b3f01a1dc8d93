import { indexParts, type Tally } from "../analysis/parts";
import { mandatoryOf } from "../checks/effect";
import type { Analysis, IndexParts, InnovationResult } from "../analysis/types";
import { levelsLeft, refusesRow } from "../checks/refusal";
import type { RuleSet } from "../rules/types";
import {
  indexFormula,
  type IndexFormula,
  type ScoreBasis,
  sidWeights,
  spdWeights,
  toHundredths,
  type WeightTable,
} from "../scoring/index";
import type { Level } from "../workbook/types";

/** What is tried out on one innovation or on the region, by `Indicator.id`. */
export interface Tried {
  /** Levels put in the place of the typed ones; they count as proven. */
  levels?: ReadonlyMap<string, Level>;
  /** Levels whose evidence is refused: they count 0, and without a mandatory one the innovation does not qualify. */
  failed?: ReadonlySet<string>;
}

/** What a user tries out; nothing of it touches the sheet. */
export interface Change {
  /** Excel rows of innovations that are left out. */
  without?: ReadonlySet<number>;
  /** By Excel row of the innovation. */
  rows?: ReadonlyMap<number, Tried>;
  spd?: Tried;
  /** Innovations that do not qualify are taken all the same. */
  acceptIneligible?: boolean;
}

/** The parts of both indices under a change, as in an `Analysis`. */
export interface Simulation {
  claimed: IndexParts;
  /** `null` without evidence columns. */
  evidenced: IndexParts | null;
}

/** Whether innovations have levels; a recap only has their maturity. */
export function hasLevels({ innovations }: Analysis): boolean {
  return innovations.some(({ levels }) => Object.keys(levels).length > 0);
}

/** The level that counts once something is tried out. */
function triedLevel(id: string, tried: Tried | undefined, level: number): number {
  return tried?.failed?.has(id) ? 0 : (tried?.levels?.get(id) ?? level);
}

/** Scores an analysis under changes; scores in hundredths. */
export class Simulator {
  readonly formula: IndexFormula;
  readonly sid: ReadonlyMap<string, number>;
  readonly spd: ReadonlyMap<string, number>;
  private readonly rules: RuleSet;
  private readonly mandatory: ReadonlySet<string>;
  private readonly rows: ReadonlyMap<number, InnovationResult>;

  /** @throws MissingValueError when the rules leave a weight or the formula unknown */
  constructor(private readonly analysis: Analysis) {
    const { rules } = analysis;
    this.rules = rules;
    this.rows = new Map(analysis.innovations.map((row) => [row.row, row]));
    this.formula = indexFormula(rules);
    const weights = ({ ids, weights: values }: WeightTable): Map<string, number> =>
      new Map(ids.map((id, index) => [id, values[index]!]));
    this.sid = weights(sidWeights(rules));
    this.spd = weights(spdWeights(rules));
    this.mandatory = mandatoryOf(rules);
  }

  private levelOf({ levels }: Pick<InnovationResult, "levels">, id: string): number {
    return levels[id] ?? 0;
  }

  /** The level of a row about the region on a basis; 0 without an SPD table. */
  spdLevelOf(basis: ScoreBasis, id: string): number {
    const { spdLevels, evidencedSpdLevels } = this.analysis;
    return (basis === "claimed" ? spdLevels : evidencedSpdLevels)?.[id] ?? 0;
  }

  /** What is left of the levels of an innovation whose evidence was refused, whole or in part, by `Indicator.id`. */
  refused({ findings }: InnovationResult): ReadonlyMap<string, number> {
    return levelsLeft(findings);
  }

  /**
   * Whether an innovation qualifies: what keeps it out is a mandatory level that is blank or refused, which a tried
   * level mends or brings about, or something that no level mends, such as its stage.
   */
  qualifies(row: InnovationResult, change: Change): boolean {
    if (change.acceptIneligible) return true;
    const tried = change.rows?.get(row.row);
    if (!tried) return row.eligible;
    const { levels = new Map<string, Level>(), failed = new Set<string>() } = tried;
    const faults = row.findings.filter(refusesRow);
    const mended = faults.every(({ indicator }) => indicator !== undefined && (levels.get(indicator) ?? 0) > 0);
    const blanked = [...levels].some(([id, level]) => level === 0 && this.mandatory.has(id));
    return mended && !blanked && ![...failed].some((id) => this.mandatory.has(id));
  }

  /** The same by Excel row. */
  qualifiesAt(row: number, change: Change): boolean {
    const found = this.rows.get(row);
    return found !== undefined && this.qualifies(found, change);
  }

  isMandatory(id: string): boolean {
    return this.mandatory.has(id);
  }

  /** The maturity of an innovation that counts. */
  private maturity(basis: ScoreBasis, row: InnovationResult, tried: Tried | undefined): number {
    if (!tried && basis === "evidenced" && row.eligible) return toHundredths(row.evidencedMaturity ?? 0);
    const maturity = toHundredths(row.maturity);
    if (Object.keys(row.levels).length === 0) return maturity;
    const refused: ReadonlyMap<string, number> = basis === "evidenced" ? this.refused(row) : new Map();
    const touched = new Set([...refused.keys(), ...(tried?.levels?.keys() ?? []), ...(tried?.failed ?? [])]);
    return [...touched].reduce((sum, id) => {
      const level = this.levelOf(row, id);
      const standing = triedLevel(id, tried, Math.min(level, refused.get(id) ?? level));
      return sum + (this.sid.get(id) ?? 0) * (standing - level);
    }, maturity);
  }

  /** What an innovation brings that is not left out; `null` when it only stays in the divisor. */
  standing(
    basis: ScoreBasis,
    row: InnovationResult,
    change: Change,
  ): { maturity: number; basicService: string | null } | null {
    if (basis === "evidenced" && !this.qualifies(row, change)) return null;
    return { maturity: this.maturity(basis, row, change.rows?.get(row.row)), basicService: row.basicService };
  }

  private spdScore(basis: ScoreBasis, tried: Tried | undefined): number {
    const parts = basis === "claimed" ? this.analysis.claimed : this.analysis.evidenced;
    const score = toHundredths(parts?.spd ?? 0);
    if (!this.analysis.spdLevels) return score;
    const touched = new Set([...(tried?.levels?.keys() ?? []), ...(tried?.failed ?? [])]);
    return [...touched].reduce((sum, id) => {
      const level = this.spdLevelOf(basis, id);
      return sum + (this.spd.get(id) ?? 0) * (triedLevel(id, tried, level) - level);
    }, score);
  }

  /** What the index is made of under a change; for the evidenced one only where there are evidence columns. */
  tally(basis: ScoreBasis, change: Change): Tally {
    const services = new Map<string, number>();
    let sumMaturity = 0;
    let n = 0;
    let counted = 0;
    for (const row of this.analysis.innovations) {
      if (change.without?.has(row.row)) continue;
      n++;
      const standing = this.standing(basis, row, change);
      if (!standing) continue;
      counted++;
      sumMaturity += standing.maturity;
      const { basicService } = standing;
      if (basicService) services.set(basicService, (services.get(basicService) ?? 0) + 1);
    }
    return { formula: this.formula, spd: this.spdScore(basis, change.spd), sumMaturity, n, counted, services };
  }

  parts(tally: Tally): IndexParts {
    return indexParts(tally, this.analysis.claimed.spd !== null, this.rules);
  }
}

/**
 * Both indices under a change. Without a change they are those of the analysis. Innovations that do not qualify stay in
 * the divisor, as in the evidenced index; innovations of a recap keep the maturity that was typed.
 * @throws MissingValueError when the rules leave a weight or the formula unknown
 */
export function simulate(analysis: Analysis, change: Change = {}): Simulation {
  const simulator = new Simulator(analysis);
  return {
    claimed: simulator.parts(simulator.tally("claimed", change)),
    evidenced: analysis.evidenced && simulator.parts(simulator.tally("evidenced", change)),
  };
}
