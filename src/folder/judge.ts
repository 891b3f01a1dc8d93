import { bySheetOrder, compareText } from "../checks/findingOrder";
import { FILE_CHECKS } from "../checks/registry.generated";
import type { EvidenceReference, FileFacts, FileSighting, MatchedReference } from "../checks/shared/files/types";
import { mandatoryOf, takesAway } from "../checks/effect";
import { severityOfFinding } from "../checks/severities";
import type { FileCheck } from "../checks/types";
import { mapPausing, toEnd, type Pausing } from "../rules/pausing";
import type { RuleSet, Severity } from "../rules/types";
import { cellAddress } from "../workbook/index";
import { RestOfCell } from "./restOfCell";
import type { EvidenceFinding, FolderMatch, FolderVerdict, PdfPages } from "./types";

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

/** What a check says of a file, before it is known what else the cell has to show. */
interface Told {
  check: FileCheck;
  sighting: FileSighting;
  severity: Severity;
}

function toldOf(check: FileCheck, sighting: FileSighting, rules: RuleSet): Told {
  const { code, effect } = check;
  const { atMost } = sighting;
  return { check, sighting, severity: severityOfFinding({ code, effect, ...(atMost && { atMost }) }, rules) };
}

function findingOf(
  { check, sighting, severity }: Told,
  spared: boolean,
  mandatory: ReadonlySet<string>,
): EvidenceFinding {
  const { code, effect: usual } = check;
  const { reference, path, params } = sighting;
  const place = reference ? placeOf(reference) : NOWHERE;
  const indicator = reference?.indicator ?? undefined;
  const effect = takesAway({ params, ...(indicator !== undefined && { indicator }) }, usual, mandatory);
  const atMost = sighting.atMost ?? (spared ? "warning" : undefined);
  return {
    code,
    severity: spared && severity === "error" ? "warning" : severity,
    ...place,
    params,
    effect,
    path,
    ...(atMost !== undefined && { atMost }),
  };
}

/**
 * What is to say about the files of a folder, with pauses. Works with the facts there are: before anything was read it
 * knows which files are missing, unused or unclear.
 * @param facts by path
 */
export function* judgingFolder(
  match: FolderMatch,
  facts: ReadonlyMap<string, FileFacts>,
  rules: RuleSet,
  files: number,
): Pausing<FolderVerdict> {
  const matches = match.matches.filter(({ reference }) => reference.judged);
  const folder = { rules, matches, unreferenced: match.unreferenced, facts };
  const told: Told[] = [];
  for (const check of FILE_CHECKS) {
    yield;
    for (const sighting of check.run(folder)) told.push(toldOf(check, sighting, rules));
  }
  const rest = new RestOfCell(rules);
  yield* mapPausing(told, (one) => rest.add(one));
  const mandatory = mandatoryOf(rules);
  const found = new Map<string, EvidenceFinding>();
  yield* mapPausing(told, (one) => {
    const finding = findingOf(one, rest.proves(one), mandatory);
    const { address, code, path, params } = finding;
    // A cell that names one file twice is reported once.
    found.set([address, code, path ?? params["value"]].join("\n"), finding);
  });
  const findings = [...found.values()].sort(byPlace);
  yield;
  return {
    files,
    pdfs: pagesOf(matches, facts),
    matched: matches.filter(({ file }) => file).length,
    missing: matches.filter(({ file }) => !file).length,
    findings,
  };
}

/** The same without pauses. */
export function judgeFolder(...given: Parameters<typeof judgingFolder>): FolderVerdict {
  return toEnd(judgingFolder(...given));
}
