import { bySheetOrder, worstFirst } from "../checks/findingOrder";
import { runChecks } from "../checks/index";
import { severityOfFinding } from "../checks/severities";
import type { Finding, Observation } from "../checks/types";
import { holdsField } from "../workbook/columnRoles";
import { SITUATIONS } from "../rules/situations";
import type { Assumption, RuleSet } from "../rules/types";
import { indexFormula, sidWeights } from "../scoring/index";
import { columnName, quoteSheet } from "../workbook/index";
import type { InnovationTable, Level } from "../workbook/types";
import { withDerivedLevels, withDerivedSpd } from "./derived";
import { partsOf, tally, type Tally } from "./parts";
import { gainOf, PointsAtStake } from "./points";
import { levelsOf, spdLevels, spdStanding, standings, type Standing } from "./standing";
import type { Analysis, AnalysisInput, InnovationResult, InnovationStatus } from "./types";

function indicatorsWith(table: InnovationTable, kind: "level" | "evidence"): Set<string> {
  return new Set(
    table.columns.flatMap(({ role }) =>
      role.kind === kind || (role.kind === "tick" && kind === "level") ? [role.indicator] : [],
    ),
  );
}

function situations(input: AnalysisInput, evidenced: boolean): Assumption[] {
  const table = input.innovations;
  const found: Assumption[] = [];
  if (input.spd === null) found.push(SITUATIONS.noSpd);
  if (!table.columns.some(holdsField("urusan"))) found.push(SITUATIONS.noAffairs);
  if (!evidenced) return found;
  if (!table.columns.some(holdsField("tahapan"))) found.push(SITUATIONS.noStage);
  if (!table.columns.some(holdsField("penerapan"))) found.push(SITUATIONS.noApplicationDate);
  const proved = indicatorsWith(table, "evidence");
  if ([...indicatorsWith(table, "level")].some((id) => !proved.has(id))) found.push(SITUATIONS.someEvidenceColumns);
  if (input.spd !== null && (typeof input.spd === "number" || input.spd.columns.evidence === null)) {
    found.push(SITUATIONS.noSpdEvidence);
  }
  return found;
}

function statusOf(row: Standing, findings: readonly Finding[]): InnovationStatus {
  if (!row.eligible) return "tidakMemenuhi";
  return findings.some((finding) => finding.severity === "error") ? "lengkapi" : "siap";
}

function resultOf(
  row: Standing,
  findings: Finding[],
  evidenced: boolean,
  base: Tally,
  keys: ReadonlyMap<string, string>,
  maxMaturity: number,
): InnovationResult {
  const levels: Record<string, Level> = {};
  const standing: Record<string, Level> = {};
  for (const [id, level] of Object.entries(levelsOf(row.record))) {
    const key = keys.get(id) ?? id;
    levels[key] = level;
    standing[key] = row.eligible && !row.refused.has(id) ? level : 0;
  }
  return {
    row: row.record.row,
    name: row.record.name,
    opd: row.record.fields.opd?.text ?? "",
    maturity: row.maturity / 100,
    evidencedMaturity: evidenced ? row.evidencedMaturity / 100 : null,
    eligible: row.eligible,
    basicService: row.basicService,
    status: statusOf(row, findings),
    levels,
    evidencedLevels: evidenced ? standing : null,
    gain: gainOf(row, base, evidenced, maxMaturity),
    findings: findings.sort(worstFirst),
  };
}

function byNumber(levels: Readonly<Record<string, Level>>, keys: ReadonlyMap<string, string>): Record<string, Level> {
  return Object.fromEntries(Object.entries(levels).map(([id, level]) => [keys.get(id) ?? id, level]));
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
function findingOf(observation: Observation, addresses: Addresses, rules: RuleSet): Finding {
  const { code, sheet, row, column, header, params, effect, innovationRow, indicator, atMost } = observation;
  const severity = severityOfFinding(observation, rules);
  const address = addresses.of(sheet, row, column);
  const finding: Finding = { code, sheet, row, column, header, params, effect, innovationRow, severity, address };
  if (indicator !== undefined) finding.indicator = indicator;
  if (atMost !== undefined) finding.atMost = atMost;
  return finding;
}

/**
 * Checks and scores a region: the one pipeline behind pane, custom functions and command line.
 * @throws MissingValueError when the rule set leaves a value unknown that the index needs
 */
export function analyze(input: AnalysisInput): Analysis {
  const { rules } = input;
  const table = withDerivedLevels(input.innovations, rules);
  const included = table.records.filter((record) => record.included);
  const spdTable = typeof input.spd === "number" || input.spd === null ? null : withDerivedSpd(input.spd, rules);
  const observations = runChecks({ rules, innovations: table, spd: spdTable, opd: input.opd, included });
  const addresses = new Addresses();
  const findings = observations.map((observation) => findingOf(observation, addresses, rules));
  const errors = findings.filter((finding) => finding.severity === "error");
  const rows = standings(table, included, groupByRow(errors), rules);
  const spd = spdStanding(spdTable ?? input.spd, errors, rules);
  const evidenced = indicatorsWith(table, "evidence").size > 0;

  const formula = indexFormula(rules);
  const claimedTally = tally("claimed", rows, spd, formula);
  const evidencedTally = tally("evidenced", rows, spd, formula);
  const stakes = new PointsAtStake(claimedTally, rows, spdTable, rules);
  for (const finding of findings) {
    const points = stakes.of(finding, finding.severity);
    if (points !== undefined) finding.points = points;
  }
  findings.sort(bySheetOrder);

  const byRow = groupByRow(findings);
  const keys = new Map(rules.indicators.map((indicator) => [indicator.id, indicator.key]));
  const base = evidenced ? evidencedTally : claimedTally;
  const maxMaturity = sidWeights(rules).max;
  const spdRows = spdTable && spdLevels(spdTable, errors);
  return {
    year: rules.year,
    rules,
    assumptions: [...rules.assumptions, ...situations(input, evidenced)],
    claimed: partsOf(claimedTally, spd !== null, rules),
    evidenced: evidenced ? partsOf(evidencedTally, spd !== null, rules) : null,
    spdLevels: spdRows && byNumber(spdRows.claimed, keys),
    evidencedSpdLevels: spdRows && evidenced ? byNumber(spdRows.evidenced, keys) : null,
    innovations: rows.map((row) => resultOf(row, byRow.get(row.record.row) ?? [], evidenced, base, keys, maxMaturity)),
    excluded: table.records
      .filter((record) => !record.included)
      .map((record) => ({ row: record.row, name: record.name })),
    findings,
  };
}
