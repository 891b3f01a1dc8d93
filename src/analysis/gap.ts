import type { Finding } from "../checks/types";
import { levelLeft, refusesLevel, refusesRow } from "../checks/refusal";
import { indicatorsById, need } from "../rules/index";
import type { Indicator } from "../rules/types";
import { fractionToNumber, indexFormula, toHundredths, type Fraction } from "../scoring/index";
import type { Level } from "../workbook/types";
import { causeOf, firstByCause } from "./causeOf";
import { GAP_CAUSES, type GapCauseId } from "./gapCauses";
import { shownGap } from "./parts";
import type { Analysis, IndexParts, InnovationResult } from "./types";

/** What one cause takes from the claimed index. */
export interface GapPart {
  cause: GapCauseId;
  /** Index points, 0-100, exact; those of all parts add up to claimed less evidenced. */
  exact: Fraction;
  /** The same, unrounded. */
  points: number;
  /** With two decimals: these add up to the difference of the two indices as shown. */
  shown: number;
  /** Levels lost, innovations lost (stage, date, mandatory indicator), or basic-service affairs lost. */
  count: number;
  /** The findings that the points are put to: one for each level or innovation lost. */
  findings: readonly Finding[];
}

interface Loss {
  /** Hundredths of a score times the divisor. */
  amount: number;
  count: number;
  findings: Finding[];
}

class Losses {
  readonly of = new Map<GapCauseId, Loss>();

  add(cause: GapCauseId, amount: number, count: number, findings: readonly Finding[]): void {
    if (amount === 0) return;
    const known = this.of.get(cause) ?? { amount: 0, count: 0, findings: [] };
    known.amount += amount;
    known.count += count;
    known.findings.push(...findings);
    this.of.set(cause, known);
  }
}

/**
 * The error of each indicator that takes its level away: of several the one that leaves least, and of those the first
 * cause.
 */
function refusals(findings: readonly Finding[]): Map<string, Finding> {
  const byIndicator = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!refusesLevel(finding) || finding.indicator === undefined) continue;
    const known = byIndicator.get(finding.indicator);
    if (known) known.push(finding);
    else byIndicator.set(finding.indicator, [finding]);
  }
  return new Map(
    [...byIndicator].map(([id, found]) => {
      const least = Math.min(...found.map(levelLeft));
      return [id, firstByCause(found.filter((finding) => levelLeft(finding) === least))!];
    }),
  );
}

/** Why an innovation as a whole does not count. */
function disqualification({ findings }: InnovationResult): Finding | undefined {
  return firstByCause(findings.filter(refusesRow));
}

function weightOf(indicator: Indicator): number {
  return toHundredths(need(indicator.weight));
}

function lostLevels(
  losses: Losses,
  indicators: ReadonlyMap<string, Indicator>,
  findings: readonly Finding[],
  claimed: Readonly<Record<string, Level>>,
  { factor, cause }: { factor: number; cause(finding: Finding): GapCauseId },
): void {
  for (const [id, finding] of refusals(findings)) {
    const indicator = indicators.get(id);
    if (indicator) {
      const lost = Math.max(0, (claimed[id] ?? 0) - levelLeft(finding));
      losses.add(cause(finding), weightOf(indicator) * lost * factor, 1, [finding]);
    }
  }
}

function lostInnovations(losses: Losses, analysis: Analysis, indicators: ReadonlyMap<string, Indicator>): void {
  for (const innovation of analysis.innovations) {
    const reason = disqualification(innovation);
    if (reason) losses.add(causeOf(reason), toHundredths(innovation.maturity), 1, [reason]);
    else {
      lostLevels(losses, indicators, innovation.findings, innovation.levels, { factor: 1, cause: causeOf });
    }
  }
}

function lostSpd(losses: Losses, analysis: Analysis, indicators: ReadonlyMap<string, Indicator>): void {
  const spd = new Map([...indicators].filter(([, { aspect }]) => aspect === "SPD"));
  const findings = analysis.findings.filter(({ innovationRow }) => innovationRow === null);
  const factor = analysis.claimed.divisor;
  lostLevels(losses, spd, findings, analysis.spdLevels ?? {}, { factor, cause: () => "spd" });
}

/** First what innovations that do not qualify take from the count, then what is lost with the basic services. */
function lostCountScore(losses: Losses, analysis: Analysis, evidenced: IndexParts): void {
  const { claimed, innovations, rules } = analysis;
  const { countPerInnovation, countCap } = indexFormula(rules);
  const before = toHundredths(claimed.countScore);
  if (before === 0) return;
  const after = toHundredths(evidenced.countScore);
  const fewer = countPerInnovation * Math.min(evidenced.counted, countCap);
  const reasons = innovations.flatMap((innovation) => {
    const reason = disqualification(innovation);
    return reason ? [{ reason, service: innovation.basicService }] : [];
  });
  const gone = claimed.basicServices.covered.filter((name) => !evidenced.basicServices.covered.includes(name));
  losses.add(
    "countScore",
    (before - fewer) * claimed.divisor,
    reasons.length,
    reasons.map(({ reason }) => reason),
  );
  losses.add(
    "basicServices",
    (fewer - after) * claimed.divisor,
    gone.length,
    reasons.filter(({ service }) => service !== null && gone.includes(service)).map(({ reason }) => reason),
  );
}

/** Whole hundredths of an index point by cause, by the largest remainder, so that they add up to the shown gap. */
function shownPoints(exact: readonly Fraction[], gap: number): number[] {
  const scaled = exact.map(({ numerator, denominator }) => {
    const whole = Math.floor((numerator * 100) / denominator);
    return { whole, rest: numerator * 100 - whole * denominator };
  });
  let missing = gap - scaled.reduce((sum, { whole }) => sum + whole, 0);
  const shown = scaled.map(({ whole }) => whole);
  const order = scaled.map((_, index) => index).sort((a, b) => scaled[b]!.rest - scaled[a]!.rest || a - b);
  for (const index of order) {
    if (missing <= 0) break;
    shown[index]! += 1;
    missing -= 1;
  }
  return shown;
}

/**
 * What the difference between the claimed and the evidenced index consists of. Each lost point is put to one cause: an
 * innovation that does not qualify loses its maturity to the first reason in the order of `GAP_CAUSES`, whatever its
 * evidence is like; of one that qualifies, each refused level goes to the first defect of its evidence. The count score
 * is apart: first the innovations that are not counted, then what is lost because too few basic services remain.
 * @returns the causes that cost anything, dearest first; `null` without evidence columns
 */
export function gapByCause(analysis: Analysis): GapPart[] | null {
  const { claimed, evidenced, rules } = analysis;
  if (!evidenced) return null;
  const indicators = indicatorsById(rules);
  const losses = new Losses();
  lostInnovations(losses, analysis, indicators);
  lostSpd(losses, analysis, indicators);
  lostCountScore(losses, analysis, evidenced);

  const denominator = claimed.divisor * indexFormula(rules).totalMax;
  const found = GAP_CAUSES.flatMap((cause) => {
    const loss = losses.of.get(cause);
    return loss ? [{ cause, loss, exact: { numerator: loss.amount * 100, denominator } }] : [];
  });
  const shown = shownPoints(
    found.map(({ exact }) => exact),
    toHundredths(shownGap(analysis) ?? 0),
  );
  return found
    .map(({ cause, loss, exact }, index) => ({
      cause,
      exact,
      points: fractionToNumber(exact),
      shown: shown[index]! / 100,
      count: loss.count,
      findings: loss.findings,
    }))
    .sort((a, b) => b.points - a.points || GAP_CAUSES.indexOf(a.cause) - GAP_CAUSES.indexOf(b.cause));
}
