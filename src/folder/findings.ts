import { excerpt } from "../checks/shared/observe";
import type { FindingParams } from "../checks/types";
import { valueOf } from "../rules/index";
import type { RuleSet, Severity } from "../rules/types";
import { cellAddress } from "../workbook/index";
import { evidenceSeverity, type EvidenceCode } from "./checks";
import type { EvidenceFinding, EvidenceReference } from "./types";

/** What a judgement needs beside the files: the rules, and what the mean maturity is divided by. */
export interface Stakes {
  rules: RuleSet;
  /** Innovations that share the SID score: `Analysis.claimed.divisor`. */
  divisor: number;
}

export interface Report {
  code: EvidenceCode;
  path: string | null;
  params: FindingParams;
  /** Lowers the severity of the rules, never raises it. */
  atMost?: "warning";
}

function severityOf(report: Report, rules: RuleSet): Severity {
  const severity = evidenceSeverity(report.code, rules);
  return severity === "error" && report.atMost ? report.atMost : severity;
}

/** Index points of the level that the cell proves; `undefined` when nothing is claimed or a number is not known. */
function pointsOf(reference: EvidenceReference, { rules, divisor }: Stakes): number | undefined {
  const indicator = rules.indicators.find(({ id }) => id === reference.indicator);
  const weight = valueOf(indicator?.weight);
  const total = valueOf(rules.formula.totalMax);
  if (weight === null || total === null || reference.level === 0) return undefined;
  const shared = reference.innovation === null ? 1 : divisor;
  return (weight * reference.level * 100) / (shared * total);
}

/** A finding in the cell that names the file. */
export function inCell(reference: EvidenceReference, report: Report, stakes: Stakes): EvidenceFinding {
  const { sheet, row, column, header, indicator, innovation } = reference;
  const severity = severityOf(report, stakes.rules);
  const points = severity === "info" ? undefined : pointsOf(reference, stakes);
  return {
    code: report.code,
    severity,
    sheet,
    row,
    column,
    header,
    address: cellAddress(sheet, row, column),
    ...(indicator === null ? {} : { indicator }),
    params: report.params,
    effect: "none",
    innovationRow: innovation?.row ?? null,
    path: report.path,
    ...(points === undefined ? {} : { points }),
  };
}

/** A finding about a file that no cell names. */
export function inFolder(report: Report, rules: RuleSet): EvidenceFinding {
  return {
    code: report.code,
    severity: severityOf(report, rules),
    sheet: "",
    row: 0,
    column: 0,
    header: "",
    address: "",
    params: report.params,
    effect: "none",
    innovationRow: null,
    path: report.path,
  };
}

/** A path for a message, cut in front, since its end tells the file. */
export function shortPath(path: string): string {
  return path.length > 80 ? `…${path.slice(-79)}` : path;
}

export { excerpt };
