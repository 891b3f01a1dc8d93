import { severityOfFinding } from "../../checks/severities";
import type { Finding, Observation } from "../../checks/types";
import type { RuleSet } from "../../rules/types";
import { columnName, quoteSheet } from "../../workbook/index";
import { cellBehind } from "../../workbook/places";
import type { InnovationTable } from "../../workbook/types";
import type { FindingWorth } from "../worth/worth";

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

/** @returns what makes a finding of what a check reports: with its address and severity, not yet with what it is worth */
export function findingMaker(table: InnovationTable, rules: RuleSet): (observation: Observation) => Finding {
  const addresses = new Addresses();
  return (observation) => findingOf(observation, addresses, rules, table);
}

/** A finding with what mending it is worth; the given one stays as it is. Field by field, as above. */
export function valuedFinding(finding: Finding, worth: FindingWorth): Finding {
  const { code, sheet, row, column, header, params, effect, innovationRow, severity, address } = finding;
  const valued: Finding = { code, sheet, row, column, header, params, effect, innovationRow, severity, address };
  if (finding.indicator !== undefined) valued.indicator = finding.indicator;
  if (finding.atMost !== undefined) valued.atMost = finding.atMost;
  if (finding.example) valued.example = finding.example;
  return Object.assign(valued, worth);
}
