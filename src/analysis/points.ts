import { checkOf } from "../checks/index";
import type { Observation, Stake } from "../checks/types";
import { indicatorsById, need } from "../rules/index";
import type { Indicator, RuleSet, Severity } from "../rules/types";
import { toHundredths } from "../scoring/index";
import type { SpdTable } from "../workbook/types";
import { indexWith, type Tally } from "./parts";
import type { Standing } from "./standing";

const HIGHEST_LEVEL = 3;

/** Those that are counted by the level of an indicator. */
type LevelStake = Extract<Stake, "level" | "level-cell" | "any-cell">;

/** Puts index points on findings: the claimed index minus the index if this one thing is refused. */
export class PointsAtStake {
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly rows: Map<number, Standing>;
  private readonly spdLevels: Map<string, number>;
  private readonly now: number;

  constructor(
    private readonly claimed: Tally,
    rows: readonly Standing[],
    spd: SpdTable | null,
    rules: RuleSet,
  ) {
    this.indicators = indicatorsById(rules);
    this.rows = new Map(rows.map((row) => [row.record.row, row]));
    this.spdLevels = new Map((spd?.records ?? []).map((record) => [record.indicator, record.level.level]));
    this.now = indexWith(claimed, {});
  }

  of(observation: Observation, severity: Severity): number | undefined {
    if (severity === "info") return undefined;
    const { stake } = checkOf(observation.code);
    if (stake === "count-score") return this.countScore();
    const row = observation.innovationRow === null ? undefined : this.rows.get(observation.innovationRow);
    if (observation.effect === "row" || stake === "innovation") return row && this.wholeRow(row);
    const indicator = observation.indicator === undefined ? undefined : this.indicators.get(observation.indicator);
    if (!indicator || stake === "none") return undefined;
    return this.level(observation, stake, indicator, row);
  }

  private level(
    observation: Observation,
    stake: LevelStake,
    indicator: Indicator,
    row: Standing | undefined,
  ): number | undefined {
    const weight = toHundredths(need(indicator.weight));
    if (indicator.aspect === "SPD") {
      const level = this.atStake(observation, stake, this.spdLevels.get(indicator.id) ?? 0);
      return indexWith(this.claimed, { spd: weight * level }) - this.now;
    }
    if (!row) return undefined;
    const level = this.atStake(observation, stake, row.record.levels[indicator.id]?.level ?? 0);
    return indexWith(this.claimed, { sumMaturity: weight * level }) - this.now;
  }

  /**
   * Levels at stake: all of them, but those that stand anyway (`params.proven`), or those that could still be claimed
   * (`params.possible`).
   */
  private atStake({ params }: Observation, stake: LevelStake, level: number): number {
    if (stake === "level-cell" || (stake === "any-cell" && level === 0)) return HIGHEST_LEVEL;
    const { proven, possible } = params;
    if (typeof possible === "number") return Math.max(0, possible - level);
    return typeof proven === "number" ? Math.max(0, level - proven) : level;
  }

  /** Maturity, place in the count score, and the basic service that only this row covers. */
  private wholeRow(row: Standing): number {
    const alone = row.basicService !== null && this.claimed.services.get(row.basicService) === 1;
    const without = indexWith(this.claimed, {
      sumMaturity: -row.maturity,
      counted: -1,
      coveredBasicServices: this.claimed.services.size - (alone ? 1 : 0),
    });
    return this.now - without;
  }

  private countScore(): number {
    const covered = Math.max(this.claimed.services.size, this.claimed.formula.minBasicServices);
    return indexWith(this.claimed, { coveredBasicServices: covered }) - this.now;
  }
}

/** What each row could still add to the index if all of it stood at the highest level. */
export function gainOf(row: Standing, base: Tally, evidenced: boolean, maxMaturity: number): number {
  const counts = !evidenced || row.eligible;
  const newService = row.basicService !== null && !base.services.has(row.basicService);
  const best = indexWith(base, {
    sumMaturity: maxMaturity - (evidenced ? row.evidencedMaturity : row.maturity),
    counted: counts ? 0 : 1,
    coveredBasicServices: base.services.size + (newService ? 1 : 0),
  });
  return best - indexWith(base, {});
}
