import { checkOf } from "../../checks/index";
import { isDoubt } from "../../checks/refusal";
import type { Finding } from "../../checks/types";
import type { ProofBasis } from "../../scoring/index";
import type { Mended, Mending, Proof } from "../mending";
import { coveredWith, riseWith, type Tally, type TallyChange } from "../parts";
import { isObstacle, type ScoredRow } from "../scoredRows";
import type { MendingOutcome, Rise } from "./rowWorth";

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
  private readonly nameless: ReadonlyMap<number, ScoredRow>;

  constructor({ tallies, mending, nameless }: WorthBasis) {
    this.tallies = tallies;
    this.mending = mending;
    this.nameless = new Map(nameless.map((row) => [row.record.row, row]));
  }

  /** Of a finding that belongs to no innovation. */
  of(finding: Finding): FindingWorth {
    if (finding.severity === "info") return {};
    const { opens } = checkOf(finding.code);
    if (opens !== undefined) return this.ofOpening(finding);
    if (finding.effect === "none") return this.ofChance(finding);
    if (finding.severity === "error") return this.ofSpdError(finding);
    if (!isDoubt(finding)) return { points: 0 };
    const strict = this.spdRise("strict", finding, [finding]);
    return strict ? { points: 0, strictPoints: strict.points } : {};
  }

  /** Of a finding of an innovation, from what mending it changes there. */
  ofRow(finding: Finding, { basicService }: ScoredRow, outcome: MendingOutcome): FindingWorth {
    switch (outcome.kind) {
      case "unknown":
        return {};
      case "region":
        return this.ofOpening(finding);
      case "nothing":
        return { points: 0 };
      case "chance":
        return { points: this.rise("evidenced", { sumMaturity: outcome.more }) };
      case "doubt":
        return { points: 0, strictPoints: this.risen("strict", outcome.strict, basicService) };
      case "error": {
        const { alone, together, others } = outcome;
        const points = this.risen("evidenced", alone, basicService);
        const most = this.risen("evidenced", together, basicService);
        const upTo = points === 0 ? together.upTo && most > 0 : alone.upTo && points > 0;
        if (upTo) return { points, upTo, together: most, others };
        return { points, together: most, others };
      }
    }
  }

  private ofOpening(finding: Finding): FindingWorth {
    if (checkOf(finding.code).opens === "count-score") return { points: this.countScore() };
    return this.ofNameless(this.nameless.get(finding.row));
  }

  /** A level of the region that could be higher than it was typed. */
  private ofChance({ indicator: id, params }: Finding): FindingWorth {
    const { possible } = params;
    if (id === undefined || typeof possible !== "number") return {};
    const { mending } = this;
    if (mending.regionObstacles(id, "evidenced").length > 0) return { points: 0 };
    const more = (mending.spdWeights.get(id) ?? 0) * Math.max(0, possible - mending.regionLevel(id));
    return { points: this.rise("evidenced", { spd: more }) };
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

  private rise(basis: ProofBasis, change: TallyChange): number {
    return riseWith(this.tallies[basis], change);
  }

  private risen(basis: ProofBasis, { sumMaturity, joins }: Rise, basicService: string | null): number {
    return this.rise(basis, {
      sumMaturity,
      counted: joins ? 1 : 0,
      coveredBasicServices: coveredWith(this.tallies[basis], joins ? basicService : null),
    });
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

/** What a row without a name has in its way once it has one: nothing where it counts. */
export function namelessErrors({ evidenced, obstacles }: ScoredRow): Finding[] {
  return evidenced.eligible ? [] : obstacles.filter((other) => isObstacle(other, "evidenced"));
}
