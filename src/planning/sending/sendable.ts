import { isObstacle, remainingScore, weightsById } from "../../analysis/scoredRows";
import type { Analysis, InnovationResult } from "../../analysis/types";
import { nameKey } from "../../checks/shared/innovationNames";
import { sidWeights, toHundredths, type ProofBasis } from "../../scoring/index";

/** What an innovation brings on one basis. */
export interface Share {
  /** Hundredths. */
  maturity: number;
  /** Whether it counts for the count score and the basic services. */
  counts: boolean;
}

/** An innovation that could be sent. */
export interface SendableInnovation {
  result: InnovationResult;
  /** On the basis by which is chosen; where nothing is known of evidence, as claimed. */
  main: Share;
  /** On the other basis of the two: of equal sets the one that is better there is taken. */
  other: Share;
  /** Entries with one name are one innovation, of which a reviewer takes one. */
  name: string;
  service: string | null;
}

/** @param by by which of the two indices is chosen */
export function sendableInnovations({ innovations, evidenced, rules }: Analysis, by: ProofBasis): SendableInnovation[] {
  const weights = weightsById(sidWeights(rules));
  return innovations.map((result) => {
    const maturity = toHundredths(result.maturity);
    const doubts = result.findings.filter((one) => isObstacle(one, "strict") && one.code !== "duplicate-name");
    const levelOf = (id: string): number => result.levels[id] ?? 0;
    // Of entries with one name only one is sent, so that nobody doubts it for the other.
    const safe = remainingScore({ maturity, levelOf }, doubts, weights);
    const strict = { maturity: safe.maturity, counts: safe.eligible };
    const proved = evidenced
      ? { maturity: toHundredths(result.evidencedMaturity ?? 0), counts: result.eligible }
      : { maturity, counts: true };
    return {
      result,
      ...(evidenced && by === "strict" ? { main: strict, other: proved } : { main: proved, other: strict }),
      name: nameKey(result.name) || `row ${result.row}`,
      service: result.basicService,
    };
  });
}

/** Most maturity first, then on the other basis, then as in the sheet. */
export function best(a: SendableInnovation, b: SendableInnovation): number {
  return b.main.maturity - a.main.maturity || b.other.maturity - a.other.maturity || a.result.row - b.result.row;
}
