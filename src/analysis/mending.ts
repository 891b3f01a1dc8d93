import { levelLeft } from "../checks/refusal";
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
import { isObstacle, remainingScore, weightsById, type RemainingScore, type ScoredRow } from "./scoredRows";

/** What is known of an indicator of an innovation, or of a row of the region. */
interface Cells {
  indicator: Indicator | undefined;
  level: LevelCell | undefined;
  evidence: EvidenceCell | null | undefined;
}

/** What stays of an innovation after something of it has been mended, and whether the value that mends it is open. */
export interface Mended extends RemainingScore {
  upTo: boolean;
}

/** Whether what is mended gets evidence as well, or stands on that which is there. */
export type Proof = "as it is" | "with evidence";

/** Whether a finding stands in the cell of a level that counts nothing: which level will be typed there is open. */
function leavesLevelOpen({ column, code }: Finding, level: LevelCell | undefined): boolean {
  return level !== undefined && level.level === 0 && (level.column === column || code === "mandatory-missing");
}

/** In a recap the maturity itself may be what nobody can read. */
function leavesMaturityOpen({ column, params }: Finding, { levels, fields }: InnovationRecord): boolean {
  if (fields.kematangan?.column !== column && params["field"] !== "kematangan") return false;
  return Object.keys(levels).length === 0;
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

/** What stays of innovations and of the region's indicators once findings are mended and the others stand. */
export class Mending {
  /** Weights in hundredths, by `Indicator.id`: of innovations and of the region. */
  readonly weights: ReadonlyMap<string, number>;
  readonly spdWeights: ReadonlyMap<string, number>;
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly regional: ReadonlyMap<string, SpdRecord>;
  private readonly maxMaturity: number;
  private readonly ofRegion = new Map<string, Finding[]>();

  /**
   * @param findings all of the workbook, with their severities
   * @param recheck what the checks would say of an innovation as it might be
   */
  constructor(
    spd: SpdTable | null,
    findings: readonly Finding[],
    private readonly rules: RuleSet,
    private readonly recheck: (record: InnovationRecord) => readonly Finding[],
  ) {
    const sid = sidWeights(rules);
    this.indicators = indicatorsById(rules);
    this.regional = new Map((spd?.records ?? []).map((record) => [record.indicator, record]));
    this.weights = weightsById(sid);
    this.spdWeights = weightsById(spdWeights(rules));
    this.maxMaturity = sid.max;
    for (const finding of findings) {
      const { innovationRow, indicator } = finding;
      if (innovationRow !== null || indicator === undefined || !isObstacle(finding, "strict")) continue;
      const known = this.ofRegion.get(indicator);
      if (known) known.push(finding);
      else this.ofRegion.set(indicator, [finding]);
    }
  }

  /** What stands in the way of an indicator of the region. */
  regionObstacles(id: string, basis: ProofBasis): Finding[] {
    return (this.ofRegion.get(id) ?? []).filter((finding) => isObstacle(finding, basis));
  }

  regionLevel(id: string): number {
    return this.regional.get(id)?.level.level ?? 0;
  }

  /** What stays of an innovation when some of its obstacles are mended. */
  row(basis: ProofBasis, row: ScoredRow, mended: readonly Finding[], proof: Proof = "as it is"): Mended {
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
    return { maturity: eligible ? left.maturity : 0, eligible, left: left.left, upTo };
  }

  /**
   * @returns by how many hundredths the score of the region rises when obstacles of an indicator are mended; `null` where
   * its row was not read
   */
  region(
    basis: ProofBasis,
    id: string,
    mended: readonly Finding[],
    proof: Proof = "as it is",
  ): { more: number; upTo: boolean } | null {
    const record = this.regional.get(id);
    if (!record) return null;
    const obstacles = this.regionObstacles(id, basis);
    const stays = obstacles.filter((finding) => !mended.includes(finding));
    const cells = { indicator: this.indicators.get(id), level: record.level, evidence: record.evidence };
    const open = mended.some((finding) => leavesLevelOpen(finding, record.level));
    const claimed = !open ? record.level.level : proof === "with evidence" || wouldProve(cells) ? HIGHEST_LEVEL : 0;
    const levelWith = (findings: readonly Finding[], level: number): number =>
      findings.reduce((least, finding) => Math.min(least, levelLeft(finding)), level);
    const levels = levelWith(stays, claimed) - levelWith(obstacles, record.level.level);
    return { more: (this.spdWeights.get(id) ?? 0) * levels, upTo: open };
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
}
