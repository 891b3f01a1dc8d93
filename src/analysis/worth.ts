import { checkOf } from "../checks/index";
import { isDoubt, levelLeft } from "../checks/refusal";
import { evidenceRule } from "../checks/shared/catalogue";
import { judgeCell } from "../checks/shared/evidence/judgeCell";
import { refusalsOf } from "../checks/shared/evidence/refusedCells";
import type { Finding } from "../checks/types";
import { HIGHEST_LEVEL } from "../rules/facts";
import { indicatorsById, valueOf } from "../rules/index";
import type { Indicator, RuleSet } from "../rules/types";
import { sidWeights, spdWeights, type ProofBasis } from "../scoring/index";
import { isExcelError, piecesOf } from "../workbook/index";
import type { EvidenceCell, InnovationRecord, LevelCell, SpdRecord, SpdTable } from "../workbook/types";
import { coveredWith, indexWith, type Tally } from "./parts";
import { isObstacle, remainingScore, weightsById, type RemainingScore, type ScoredRow } from "./scoredRows";

/** What mending a finding is worth, in index points. */
export type FindingWorth = Pick<Finding, "points" | "upTo" | "together" | "others" | "strictPoints">;

/** What is known of an indicator of an innovation, or of a row of the region. */
interface Cells {
  indicator: Indicator | undefined;
  level: LevelCell | undefined;
  evidence: EvidenceCell | null | undefined;
}

/** What stays of an innovation after something of it has been mended, and whether the value that mends it is open. */
interface Mended extends Pick<RemainingScore, "maturity" | "eligible"> {
  upTo: boolean;
}

/** Whether a finding stands in the cell of a level that counts nothing: which level will be typed there is open. */
function leavesLevelOpen({ column, code }: Finding, level: LevelCell | undefined): boolean {
  return level !== undefined && level.level === 0 && (level.column === column || code === "mandatory-missing");
}

/** In a recap the maturity itself may be what nobody can read. */
function leavesMaturityOpen({ column, params }: Finding, { levels, fields }: InnovationRecord): boolean {
  if (Object.keys(levels).length > 0) return false;
  return fields.kematangan?.column === column || params["field"] === "kematangan";
}

/** Whether the evidence would prove a level once there is one; where there is no column for it, nothing is asked. */
function wouldProve({ indicator, evidence: cell }: Cells): boolean {
  if (!cell || isExcelError(cell.raw)) return true;
  const rule = evidenceRule(indicator);
  const pieces = piecesOf(cell);
  return refusalsOf({ cell, pieces, rule, verdict: judgeCell(pieces, rule) }).every(
    ({ atMost }) => atMost !== undefined,
  );
}

/**
 * Says of findings by how much the index rises when they are mended: exactly one, or all errors of the cell or row.
 * It is the difference of two results, not a share: a finding behind which another one stands is worth 0.
 */
export class Worth {
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly rows: ReadonlyMap<number, ScoredRow>;
  private readonly nameless: ReadonlyMap<number, ScoredRow>;
  private readonly regional: ReadonlyMap<string, SpdRecord>;
  private readonly weights: ReadonlyMap<string, number>;
  private readonly spdWeights: ReadonlyMap<string, number>;
  private readonly maxMaturity: number;
  private readonly now: Record<ProofBasis, number>;
  private readonly ofRegion = new Map<string, Finding[]>();

  /**
   * @param nameless rows that would be innovations if they had a name
   * @param findings all of the workbook, with their severities
   * @param recheck what the checks would say of an innovation as it might be
   */
  constructor(
    private readonly tallies: Record<ProofBasis, Tally>,
    rows: readonly ScoredRow[],
    nameless: readonly ScoredRow[],
    spd: SpdTable | null,
    findings: readonly Finding[],
    private readonly rules: RuleSet,
    private readonly recheck: (record: InnovationRecord) => readonly Finding[],
  ) {
    const sid = sidWeights(rules);
    this.indicators = indicatorsById(rules);
    this.rows = new Map(rows.map((row) => [row.record.row, row]));
    this.nameless = new Map(nameless.map((row) => [row.record.row, row]));
    this.regional = new Map((spd?.records ?? []).map((record) => [record.indicator, record]));
    this.weights = weightsById(sid);
    this.spdWeights = weightsById(spdWeights(rules));
    this.maxMaturity = sid.max;
    this.now = { evidenced: indexWith(tallies.evidenced, {}), strict: indexWith(tallies.strict, {}) };
    for (const finding of findings) {
      const { innovationRow, indicator } = finding;
      if (innovationRow !== null || indicator === undefined || !isObstacle(finding, "strict")) continue;
      const known = this.ofRegion.get(indicator);
      if (known) known.push(finding);
      else this.ofRegion.set(indicator, [finding]);
    }
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
    const weight = (row ? this.weights : this.spdWeights).get(id) ?? 0;
    const level = row ? row.record.levels[id]?.level : this.regional.get(id)?.level.level;
    const more = weight * Math.max(0, possible - (level ?? 0));
    const refused = row
      ? !row.evidenced.eligible || row.evidenced.left.has(id)
      : (this.ofRegion.get(id) ?? []).some((finding) => isObstacle(finding, "evidenced"));
    if (refused) return { points: 0 };
    return { points: this.rise("evidenced", innovationRow === null ? { spd: more } : { sumMaturity: more }) };
  }

  private ofRowError(finding: Finding, row: ScoredRow): FindingWorth {
    const errors = row.obstacles.filter((other) => isObstacle(other, "evidenced"));
    const all = row.evidenced.eligible ? errors.filter(({ indicator }) => indicator === finding.indicator) : errors;
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
    const errors = (this.ofRegion.get(indicator) ?? []).filter((other) => isObstacle(other, "evidenced"));
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
    // Once it has a name, a row that counts has nothing in its way.
    const inTheWay = row.evidenced.eligible ? [] : row.obstacles;
    const errors = inTheWay.filter((other) => isObstacle(other, "evidenced"));
    const alone = this.mended("evidenced", row, [], "as it is");
    const together = errors.length === 0 ? alone : this.mended("evidenced", row, errors, "with evidence");
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
    proof: "as it is" | "with evidence" = "as it is",
  ): { points: number; upTo: boolean } {
    const before = row[basis];
    const after = this.mended(basis, row, mended, proof);
    const joins = after.eligible && !before.eligible;
    const points = this.rise(basis, {
      sumMaturity: after.maturity - before.maturity,
      counted: joins ? 1 : 0,
      coveredBasicServices: coveredWith(this.tallies[basis], joins ? row.basicService : null),
    });
    return { points, upTo: after.upTo && points > 0 };
  }

  private mended(basis: ProofBasis, row: ScoredRow, mended: readonly Finding[], proof: string): Mended {
    const { record } = row;
    const stays = row.obstacles.filter((finding) => isObstacle(finding, basis) && !mended.includes(finding));
    if (proof === "as it is") stays.push(...this.revealed(basis, row, mended));
    let { maturity } = row;
    let upTo = false;
    let unproved = false;
    if (mended.some((finding) => leavesMaturityOpen(finding, record))) {
      maturity = this.maxMaturity;
      upTo = true;
    }
    for (const [id, finding] of this.openLevels(mended, record)) {
      const cells = { indicator: this.indicators.get(id), level: record.levels[id], evidence: record.evidence[id] };
      // A mandatory indicator is filled in with its document, or it stays as blank as it was.
      const proves = proof === "with evidence" || finding.code === "mandatory-missing" || wouldProve(cells);
      if (proves && !stays.some(({ indicator }) => indicator === id)) {
        maturity += (this.weights.get(id) ?? 0) * HIGHEST_LEVEL;
        upTo = true;
      } else if (finding.effect === "row") unproved = true;
    }
    const levelOf = (id: string): number => record.levels[id]?.level ?? 0;
    const left = remainingScore({ maturity, levelOf }, stays, this.weights);
    const eligible = left.eligible && !unproved;
    return { maturity: eligible ? left.maturity : 0, eligible, upTo };
  }

  /** What nobody asks of an innovation in an earlier stage, and of one in the stage that is scored. */
  private revealed(basis: ProofBasis, { record, obstacles }: ScoredRow, mended: readonly Finding[]): Finding[] {
    const cell = record.fields.tahapan;
    const stage = valueOf(this.rules.scoredStage);
    if (!cell || stage === null || !mended.some(({ column }) => column === cell.column)) return [];
    const tahapan = { ...cell, raw: stage, text: stage };
    const known = new Set(obstacles.map(({ code, column }) => `${code} ${column}`));
    return this.recheck({ ...record, fields: { ...record.fields, tahapan } }).filter(
      (finding) => isObstacle(finding, basis) && !known.has(`${finding.code} ${finding.column}`),
    );
  }

  /** The indicators whose level will be typed anew, each once. */
  private openLevels(mended: readonly Finding[], { levels }: InnovationRecord): Map<string, Finding> {
    const open = new Map<string, Finding>();
    for (const finding of mended) {
      const id = finding.indicator;
      if (id !== undefined && leavesLevelOpen(finding, levels[id])) open.set(id, finding);
    }
    return open;
  }

  private spdRise(
    basis: ProofBasis,
    { indicator: id }: Finding,
    mended: readonly Finding[],
    proof: "as it is" | "with evidence" = "as it is",
  ): { points: number; upTo: boolean } | null {
    const record = id === undefined ? undefined : this.regional.get(id);
    if (id === undefined || !record) return null;
    const obstacles = (this.ofRegion.get(id) ?? []).filter((finding) => isObstacle(finding, basis));
    const stays = obstacles.filter((finding) => !mended.includes(finding));
    const cells = { indicator: this.indicators.get(id), level: record.level, evidence: record.evidence };
    const open = mended.some((finding) => leavesLevelOpen(finding, record.level));
    const claimed = !open ? record.level.level : proof === "with evidence" || wouldProve(cells) ? HIGHEST_LEVEL : 0;
    const scoreLeft = (findings: readonly Finding[], level: number): number =>
      findings.reduce((least, finding) => Math.min(least, levelLeft(finding)), level);
    const more = scoreLeft(stays, claimed) - scoreLeft(obstacles, record.level.level);
    const points = this.rise(basis, { spd: (this.spdWeights.get(id) ?? 0) * more });
    return { points, upTo: open && points > 0 };
  }

  private countScore(): number {
    const { services, formula } = this.tallies.evidenced;
    return this.rise("evidenced", { coveredBasicServices: Math.max(services.size, formula.minBasicServices) });
  }
}
