import type { Finding, Observation } from "../checks/types";
import { need } from "../rules/index";
import type { Indicator, RuleSet, Severity } from "../rules/types";
import { toHundredths } from "../scoring/index";
import type { SpdTable } from "../workbook/types";
import { indexWith, type Tally } from "./parts";
import type { Standing } from "./standing";

const HIGHEST_LEVEL = 3;

/** Codes of defects of the cell that holds the level itself: at most the highest level could have been meant. */
const LEVEL_CELL_CODES = new Set(["level-invalid", "spd-level-invalid"]);

/**
 * Defects of the entry form: it takes the whole innovation or none of it. A name used twice is not among them: the form
 * takes it, and which of the two a reviewer would drop, if any, nobody knows.
 */
const WHOLE_ROW_CODES = new Set(["field-missing", "design-too-short", "trial-after-application"]);

/** Puts index points on findings: the claimed index minus the index if this one thing is refused. */
export class PointsAtStake {
  private readonly indicators: Map<string, Indicator>;
  private readonly rows: Map<number, Standing>;
  private readonly spdLevels: Map<string, number>;
  private readonly now: number;

  constructor(
    private readonly claimed: Tally,
    rows: readonly Standing[],
    spd: SpdTable | null,
    rules: RuleSet,
  ) {
    this.indicators = new Map(rules.indicators.map((indicator) => [indicator.id, indicator]));
    this.rows = new Map(rows.map((row) => [row.record.row, row]));
    this.spdLevels = new Map((spd?.records ?? []).map((record) => [record.indicator, record.level.level]));
    this.now = indexWith(claimed, {});
  }

  of(observation: Observation, severity: Severity): number | undefined {
    if (severity === "info") return undefined;
    if (observation.code === "basic-services") return this.countScore();
    const row = observation.innovationRow === null ? undefined : this.rows.get(observation.innovationRow);
    if (observation.effect === "row" || WHOLE_ROW_CODES.has(observation.code)) return row && this.wholeRow(row);
    const indicator = observation.indicator === undefined ? undefined : this.indicators.get(observation.indicator);
    if (!indicator) return undefined;
    return this.level(observation, indicator, row);
  }

  private level(observation: Observation, indicator: Indicator, row: Standing | undefined): number | undefined {
    const weight = toHundredths(need(indicator.weight));
    if (indicator.aspect === "SPD") {
      const level = this.atStake(observation, this.spdLevels.get(indicator.id) ?? 0);
      return indexWith(this.claimed, { spd: weight * level }) - this.now;
    }
    if (!row) return undefined;
    const level = this.atStake(observation, row.record.levels[indicator.id]?.level ?? 0);
    return indexWith(this.claimed, { sumMaturity: weight * level }) - this.now;
  }

  /**
   * Levels at stake: all of them, but those that stand anyway (`params.proven`), or those that could still be claimed
   * (`params.possible`).
   */
  private atStake(observation: Observation, level: number): number {
    const levelCell = LEVEL_CELL_CODES.has(observation.code) || (observation.code === "cell-error" && level === 0);
    if (levelCell) return HIGHEST_LEVEL;
    const { proven, possible } = observation.params;
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

const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sheet, row, column, code. */
export function bySheetOrder(a: Finding, b: Finding): number {
  return compareText(a.sheet, b.sheet) || a.row - b.row || a.column - b.column || compareText(a.code, b.code);
}

/** Errors first, then the most points, then sheet order. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || (b.points ?? 0) - (a.points ?? 0) || bySheetOrder(a, b)
  );
}

/** The severity of the rule data, a warning where it names none, lowered where the check found mitigating evidence. */
export function severityOf(observation: Pick<Observation, "code" | "atMost">, rules: RuleSet): Severity {
  const severity = rules.checks[observation.code] ?? "warning";
  const limit = observation.atMost;
  return limit !== undefined && SEVERITY_ORDER[limit] > SEVERITY_ORDER[severity] ? limit : severity;
}
