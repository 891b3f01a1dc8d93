import { bySheetOrder, compareText } from "../checks/findingOrder";
import { FILE_CHECKS } from "../checks/registry.generated";
import type { EvidenceReference, FileFacts, FileSighting, MatchedReference } from "../checks/shared/files/types";
import { severityOfFinding } from "../checks/severities";
import type { FileCheck } from "../checks/types";
import { indicatorOf, valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { cellAddress } from "../workbook/index";
import type { EvidenceFinding, FolderMatch, FolderVerdict, PdfPages } from "./types";

/** What a judgement needs beside the files: the rules, and what the mean maturity is divided by. */
export interface Stakes {
  rules: RuleSet;
  /** Innovations that share the SID score: `Analysis.claimed.divisor`. */
  divisor: number;
}

/** Those that no cell names come last. */
function byPlace(a: EvidenceFinding, b: EvidenceFinding): number {
  return (
    Number(a.address === "") - Number(b.address === "") || bySheetOrder(a, b) || compareText(a.path ?? "", b.path ?? "")
  );
}

function pagesOf(matches: readonly MatchedReference[], facts: ReadonlyMap<string, FileFacts>): PdfPages[] {
  const pages = new Map<string, number>();
  for (const { file } of matches) {
    const pdf = file && facts.get(file.path)?.pdf;
    if (file && pdf?.state === "opened") pages.set(file.path, pdf.pages);
  }
  return [...pages].map(([path, count]) => ({ path, pages: count })).sort((a, b) => compareText(a.path, b.path));
}

/** Index points of the level that the cell proves; `undefined` when nothing is claimed or a number is not known. */
function pointsOf(reference: EvidenceReference, { rules, divisor }: Stakes): number | undefined {
  const indicator = indicatorOf(rules, reference.indicator);
  const weight = valueOf(indicator?.weight);
  const total = valueOf(rules.formula.totalMax);
  if (weight === null || total === null || reference.level === 0) return undefined;
  const shared = reference.innovation === null ? 1 : divisor;
  return (weight * reference.level * 100) / (shared * total);
}

/** Where a file stands that no cell names. */
const NOWHERE = { sheet: "", row: 0, column: 0, header: "", address: "", innovationRow: null };

function placeOf({ sheet, row, column, header, indicator, innovation }: EvidenceReference) {
  return {
    sheet,
    row,
    column,
    header,
    address: cellAddress(sheet, row, column),
    innovationRow: innovation?.row ?? null,
    ...(indicator !== null && { indicator }),
  };
}

function findingOf(
  check: FileCheck,
  { reference, path, params, atMost }: FileSighting,
  stakes: Stakes,
): EvidenceFinding {
  const { code, effect } = check;
  const severity = severityOfFinding({ code, effect, ...(atMost && { atMost }) }, stakes.rules);
  const counted = reference !== null && effect === "level" && severity !== "info";
  const points = counted ? pointsOf(reference, stakes) : undefined;
  return {
    code,
    severity,
    ...(reference ? placeOf(reference) : NOWHERE),
    params,
    effect,
    path,
    ...(points !== undefined && { points }),
  };
}

/**
 * What is to say about the files of a folder. Works with the facts there are: before anything was read it knows which
 * files are missing, unused or unclear.
 * @param facts by path
 */
export function judgeFolder(
  match: FolderMatch,
  facts: ReadonlyMap<string, FileFacts>,
  stakes: Stakes,
  files: number,
): FolderVerdict {
  const matches = match.matches.filter(({ reference }) => reference.judged);
  const folder = { rules: stakes.rules, matches, unreferenced: match.unreferenced, facts };
  const found = new Map<string, EvidenceFinding>();
  for (const check of FILE_CHECKS) {
    for (const sighting of check.run(folder)) {
      const finding = findingOf(check, sighting, stakes);
      const { address, code, path, params } = finding;
      // A cell that names one file twice is told once.
      found.set([address, code, path ?? params["value"]].join("\n"), finding);
    }
  }
  return {
    files,
    pdfs: pagesOf(matches, facts),
    matched: matches.filter(({ file }) => file).length,
    missing: matches.filter(({ file }) => !file).length,
    findings: [...found.values()].sort(byPlace),
  };
}
