import { checkOf } from "../../checks/index";
import { isDoubt } from "../../checks/refusal";
import type { Finding } from "../../checks/types";
import type { ProofBasis } from "../../scoring/index";
import type { Mended, Mending, Proof } from "../mending";
import { coveredWith, indexWith, type Tally } from "../parts";
import { isObstacle, type ScoredRow } from "../scoredRows";

/** What mending a finding is worth, in index points. */
export type FindingWorth = Pick<Finding, "points" | "upTo" | "together" | "others" | "strictPoints">;

/** What the worth of findings is counted from. */
export interface WorthBasis {
  tallies: Record<ProofBasis, Tally>;
  mending: Mending;
  rows: readonly ScoredRow[];
  /** Rows that would be innovations if they had a name. */
  nameless: readonly ScoredRow[];
}

/**
 * Says of findings by how much the index rises when they are mended: exactly one, or all errors of the cell or row.
 * It is the difference of two results, not a share: a finding behind which another one stands is worth 0.
 */
export class Worth {
  private readonly tallies: Record<ProofBasis, Tally>;
  private readonly mending: Mending;
  private readonly rows: ReadonlyMap<number, ScoredRow>;
  private readonly nameless: ReadonlyMap<number, ScoredRow>;
  private readonly now: Record<ProofBasis, number>;

  constructor({ tallies, mending, rows, nameless }: WorthBasis) {
    this.tallies = tallies;
    this.mending = mending;
    this.rows = new Map(rows.map((row) => [row.record.row, row]));
    this.nameless = new Map(nameless.map((row) => [row.record.row, row]));
    this.now = { evidenced: indexWith(tallies.evidenced, {}), strict: indexWith(tallies.strict, {}) };
  }

  of(finding: Finding): FindingWorth {
    if (finding.severity === "info") return {};
    const { opens } = checkOf(finding.code);
    if (opens === "count-score") return { points: this.countScore() };
    if (opens === "innovation") return this.ofNameless(this.nameless.get(finding.row));
    const row = finding.innovationRow === null ? undefined : this.rows.get(finding.innovationRow);
    if (finding.effect === "none") return this.ofChance(finding, row);
    if (finding.severity === "error") return row ? this.ofRowError(finding, row) : this.ofSpdError(finding);
    if (!isDoubt(finding)) return { points: 0 };
    const strict = row ? this.rowRise("strict", row, [finding]) : this.spdRise("strict", finding, [finding]);
    return strict ? { points: 0, strictPoints: strict.points } : {};
  }

  /** A level that could be higher than it was typed. */
  private ofChance({ indicator: id, params, innovationRow }: Finding, row: ScoredRow | undefined): FindingWorth {
    const { possible } = params;
    if (id === undefined || typeof possible !== "number") return {};
    const { mending } = this;
    const weight = (row ? mending.weights : mending.spdWeights).get(id) ?? 0;
    const level = row ? row.record.levels[id]?.level : mending.regionLevel(id);
    const more = weight * Math.max(0, possible - (level ?? 0));
    const refused = row
      ? !row.evidenced.eligible || row.evidenced.left.has(id)
      : mending.regionObstacles(id, "evidenced").length > 0;
    if (refused) return { points: 0 };
    return { points: this.rise("evidenced", innovationRow === null ? { spd: more } : { sumMaturity: more }) };
  }

  private ofRowError(finding: Finding, row: ScoredRow): FindingWorth {
    const all = errorsInTheWay(finding, row);
    const alone = this.rowRise("evidenced", row, [finding]);
    const together = this.rowRise("evidenced", row, all, "with evidence");
    return {
      points: alone.points,
      ...((alone.points === 0 ? together : alone).upTo && { upTo: true }),
      together: together.points,
      others: all.length - 1,
    };
  }

  private ofSpdError(finding: Finding): FindingWorth {
    const { indicator } = finding;
    if (indicator === undefined) return {};
    const errors = this.mending.regionObstacles(indicator, "evidenced");
    const alone = this.spdRise("evidenced", finding, [finding]);
    const together = this.spdRise("evidenced", finding, errors, "with evidence");
    if (!alone || !together) return {};
    return {
      points: alone.points,
      ...((alone.points === 0 ? together : alone).upTo && { upTo: true }),
      together: together.points,
      others: errors.length - 1,
    };
  }

  /** A row that becomes an innovation once it has a name. It joins the divisor as well, so that the index may even fall. */
  private ofNameless(row: ScoredRow | undefined): FindingWorth {
    // The office leaves this row out: a name changes nothing.
    if (!row) return { points: 0, together: 0, others: 0 };
    const errors = namelessErrors(row);
    const alone = this.mending.row("evidenced", row, []);
    const together = errors.length === 0 ? alone : this.mending.row("evidenced", row, errors, "with evidence");
    const points = this.joined(row, alone);
    return {
      points,
      ...(points <= 0 && together.upTo && { upTo: true }),
      together: this.joined(row, together),
      others: errors.length,
    };
  }

  private joined({ basicService }: ScoredRow, { maturity, eligible }: Mended): number {
    return this.rise("evidenced", {
      n: 1,
      sumMaturity: maturity,
      counted: eligible ? 1 : 0,
      coveredBasicServices: coveredWith(this.tallies.evidenced, eligible ? basicService : null),
    });
  }

  private rise(basis: ProofBasis, change: Parameters<typeof indexWith>[1]): number {
    return indexWith(this.tallies[basis], change) - this.now[basis];
  }

  /** The rise when some obstacles of an innovation are mended and the others stay. */
  private rowRise(
    basis: ProofBasis,
    row: ScoredRow,
    mended: readonly Finding[],
    proof?: Proof,
  ): { points: number; upTo: boolean } {
    const before = row[basis];
    const after = this.mending.row(basis, row, mended, proof);
    const joins = after.eligible && !before.eligible;
    const points = this.rise(basis, {
      sumMaturity: after.maturity - before.maturity,
      counted: joins ? 1 : 0,
      coveredBasicServices: coveredWith(this.tallies[basis], joins ? row.basicService : null),
    });
    return { points, upTo: after.upTo && points > 0 };
  }

  private spdRise(
    basis: ProofBasis,
    { indicator: id }: Finding,
    mended: readonly Finding[],
    proof?: Proof,
  ): { points: number; upTo: boolean } | null {
    const risen = id === undefined ? null : this.mending.region(basis, id, mended, proof);
    if (!risen) return null;
    const points = this.rise(basis, { spd: risen.more });
    return { points, upTo: risen.upTo && points > 0 };
  }

  private countScore(): number {
    const { services, formula } = this.tallies.evidenced;
    return this.rise("evidenced", { coveredBasicServices: Math.max(services.size, formula.minBasicServices) });
  }
}

/** All errors that have to go for a finding to be worth something: those of its level, or of a row that does not count. */
export function errorsInTheWay(finding: Finding, row: ScoredRow): Finding[] {
  const errors = row.obstacles.filter((other) => isObstacle(other, "evidenced"));
  return row.evidenced.eligible ? errors.filter(({ indicator }) => indicator === finding.indicator) : errors;
}

/** What a row without a name has in its way once it has one: nothing where it counts. */
export function namelessErrors({ evidenced, obstacles }: ScoredRow): Finding[] {
  return evidenced.eligible ? [] : obstacles.filter((other) => isObstacle(other, "evidenced"));
}
