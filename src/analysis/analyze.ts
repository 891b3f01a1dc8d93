import { bySheetOrder, worstFirst } from "../checks/findingOrder";
import { observationsOf, runningChecks } from "../checks/index";
import { FactsAtHand } from "../checks/shared/judgingMemory";
import { severityOfFinding } from "../checks/severities";
import type { Finding, Observation } from "../checks/types";
import { HIGHEST_LEVEL } from "../rules/facts";
import { need, sidIndicators } from "../rules/index";
import { mapPausing, toEnd, type Pausing } from "../rules/pausing";
import type { RuleSet } from "../rules/types";
import { indexFormula, toHundredths, type AnyBasis } from "../scoring/index";
import { columnName, quoteSheet } from "../workbook/index";
import { cellBehind } from "../workbook/places";
import type { InnovationRecord, InnovationTable, Level } from "../workbook/types";
import { withDerivedLevels, withDerivedSpd } from "./derived";
import { indexParts, tally, type Tally } from "./parts";
import { gainOf, type Reachable } from "./gain";
import { proofOf } from "./proof";
import { isMeasured } from "./reach";
import { situationsOf } from "./situations";
import { scoringRows, spdLevels, spdScores, type ScoredRow } from "./scoredRows";
import { Mending } from "./mending";
import { Worth } from "./worth/worth";
import { keepWorthBasis } from "./worth/worthTogether";
import type { Analysis, AnalysisInput, IndexParts, InnovationResult, InnovationStatus } from "./types";

function statusOf(row: ScoredRow, findings: readonly Finding[]): InnovationStatus {
  if (!row.evidenced.eligible) return "tidakMemenuhi";
  return findings.some((finding) => finding.severity === "error") ? "lengkapi" : "siap";
}

/** What the results of all rows share. */
interface Shared {
  proved: boolean;
  /** The basis that gains are counted on. */
  base: Tally;
  /** By `Indicator.id`. */
  indicators: ReadonlyMap<string, Reachable>;
}

function reachables(rules: RuleSet): Map<string, Reachable> {
  return new Map(
    sidIndicators(rules).map((indicator) => {
      const weight = toHundredths(need(indicator.weight));
      return [indicator.id, { weight, measured: isMeasured(indicator) }];
    }),
  );
}

/** The levels that count with evidence. */
function levelsLeft({ levels, evidenced: { eligible, left } }: ScoredRow): Record<string, Level> {
  if (eligible && left.size === 0) return levels;
  const found: Record<string, Level> = {};
  for (const id of Object.keys(levels)) {
    found[id] = eligible ? (Math.min(levels[id]!, left.get(id) ?? HIGHEST_LEVEL) as Level) : 0;
  }
  return found;
}

function resultOf(row: ScoredRow, findings: Finding[], { proved, base, indicators }: Shared): InnovationResult {
  const { record, levels, evidenced, strict } = row;
  return {
    row: record.row,
    name: record.name,
    opd: record.fields.opd?.text ?? "",
    maturity: row.maturity / 100,
    evidencedMaturity: proved ? evidenced.maturity / 100 : null,
    strictMaturity: proved ? strict.maturity / 100 : null,
    eligible: evidenced.eligible,
    strictEligible: strict.eligible,
    basicService: row.basicService,
    status: statusOf(row, findings),
    levels,
    evidencedLevels: proved ? levelsLeft(row) : null,
    gain: gainOf(row, findings, base, proved, indicators),
    findings: findings.sort(worstFirst),
  };
}

function groupByRow(findings: readonly Finding[]): Map<number, Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.innovationRow === null) continue;
    const group = groups.get(finding.innovationRow);
    if (group) group.push(finding);
    else groups.set(finding.innovationRow, [finding]);
  }
  return groups;
}

/** Addresses of cells; a workbook has few sheets and thousands of cells to name. */
class Addresses {
  private readonly sheets = new Map<string, string>();

  of(sheet: string, row: number, column: number): string {
    let name = this.sheets.get(sheet);
    if (name === undefined) this.sheets.set(sheet, (name = quoteSheet(sheet)));
    return `${name}!${columnName(column)}${row}`;
  }
}

/** Field by field: a table may have a hundred thousand of them, and to spread one takes several times as long. */
function findingOf(observation: Observation, addresses: Addresses, rules: RuleSet, table: InnovationTable): Finding {
  const { code, header, params, effect, innovationRow, indicator, atMost, example } = observation;
  const isInTable = observation.sheet === table.sheet && table.places !== undefined;
  const { sheet, row, column } = isInTable ? cellBehind(table, observation.row, observation.column) : observation;
  const severity = severityOfFinding(observation, rules);
  const address = addresses.of(sheet, row, column);
  const finding: Finding = { code, sheet, row, column, header, params, effect, innovationRow, severity, address };
  if (indicator !== undefined) finding.indicator = indicator;
  if (atMost !== undefined) finding.atMost = atMost;
  if (example) finding.example = example;
  return finding;
}

/**
 * Checks and scores a region, with pauses: the one pipeline behind pane, custom functions and command line.
 * @throws MissingValueError when the rule set leaves a value unknown that the index needs
 */
export function* analyzing(input: AnalysisInput): Pausing<Analysis> {
  const { rules } = input;
  const table = withDerivedLevels(input.innovations, rules);
  const included = table.records.filter((record) => record.included);
  const spdTable = typeof input.spd === "number" || input.spd === null ? null : withDerivedSpd(input.spd, rules);
  const memory = input.memory ?? new FactsAtHand();
  const context = { rules, innovations: table, spd: spdTable, opd: input.opd, included, memory };
  input.memory?.begin(context);
  const addresses = new Addresses();
  const toFinding = (observation: Observation): Finding => findingOf(observation, addresses, rules, table);
  const findings = yield* mapPausing(yield* runningChecks(context), toFinding);
  const files = (input.files ?? []).map((finding) => ({ ...finding }));
  const everything = files.length === 0 ? findings : [...findings, ...files];
  const rows = yield* scoringRows(context, included, groupByRow(everything));
  const spd = spdScores(spdTable ?? input.spd, everything, rules);
  const proof = proofOf(table, rules);

  const formula = indexFormula(rules);
  const on = (basis: AnyBasis): Tally => tally(basis, rows, spd, formula);
  const tallies = { claimed: on("claimed"), evidenced: on("evidenced"), strict: on("strict") };
  const recheck = (record: InnovationRecord): Finding[] => observationsOf(context, record).map(toFinding);
  const unnamed = table.nameless.filter((record) => record.included);
  const rechecked = (yield* mapPausing(unnamed, recheck)).flat();
  const nameless = yield* scoringRows(context, unnamed, groupByRow(rechecked));
  const basis = { tallies, mending: new Mending(spdTable, everything, rules, recheck), rows, nameless };
  const worth = new Worth(basis);
  yield;
  yield* mapPausing(everything, (finding) => Object.assign(finding, worth.of(finding)));
  findings.sort(bySheetOrder);
  keepWorthBasis(findings, basis);

  yield;
  const byRow = groupByRow(findings);
  const proved = proof !== null;
  const shared = { proved, base: tallies[proved ? "evidenced" : "claimed"], indicators: reachables(rules) };
  const spdRows = spdTable && spdLevels(spdTable, everything);
  const parts = (basis: AnyBasis): IndexParts => indexParts(tallies[basis], spd !== null, rules);
  const innovations = yield* mapPausing(rows, (row) => resultOf(row, byRow.get(row.record.row) ?? [], shared));
  return {
    year: rules.year,
    rules,
    assumptions: [...rules.assumptions, ...situationsOf(input, proof)],
    claimed: parts("claimed"),
    evidenced: proved ? parts("evidenced") : null,
    strict: proved ? parts("strict") : null,
    proof,
    spdLevels: spdRows && spdRows.claimed,
    evidencedSpdLevels: spdRows && proved ? spdRows.evidenced : null,
    innovations,
    excluded: table.records
      .filter((record) => !record.included)
      .map((record) => ({ row: record.row, name: record.name })),
    findings,
    files,
  };
}

/** The same without pauses. */
export function analyze(input: AnalysisInput): Analysis {
  return toEnd(analyzing(input));
}
