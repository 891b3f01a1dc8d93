import type { Analysis, InnovationResult } from "../analysis/types";
import { countScoreOf, indexFormula } from "../scoring/index";
import { unmendable } from "../analysis/faults";
import { missingAffairs } from "./problem";

/** What would open a count score that is closed. */
export interface CountOutlook {
  counted: number;
  covered: number;
  required: number;
  /** So many more basic-service affairs have to be covered. */
  lacking: number;
  /** Affairs that nobody covers. */
  missing: string[];
  /** Index points of the count score once it opens, with one innovation more for each lacking affair. */
  points: number;
  /** Innovations of missing affairs that are in the workbook but do not count yet. */
  waiting: InnovationResult[];
}

/**
 * @returns `null` when the count score is open, or when nothing in the workbook says which affairs are covered
 * @throws MissingValueError when the rules leave the formula unknown
 */
export function countOutlook(analysis: Analysis): CountOutlook | null {
  const formula = indexFormula(analysis.rules);
  const parts = analysis.evidenced ?? analysis.claimed;
  const covered = parts.basicServices.covered.length;
  const required = formula.minBasicServices;
  const missing = missingAffairs(analysis);
  const lacking = required - covered;
  if (lacking <= 0 || missing.length === 0) return null;
  const score = countScoreOf(formula, parts.counted + lacking, required);
  return {
    counted: parts.counted,
    covered,
    required,
    lacking,
    missing,
    points: (score * 100) / formula.totalMax,
    waiting: analysis.innovations.filter(
      (row) => !row.eligible && !unmendable(row) && missing.includes(row.basicService ?? ""),
    ),
  };
}

/** Innovations that do not count and that neither a document nor an entry would make count. */
export function lostInnovations(analysis: Analysis): InnovationResult[] {
  return analysis.evidenced ? analysis.innovations.filter((row) => !row.eligible && unmendable(row)) : [];
}
