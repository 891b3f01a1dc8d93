import { toEnd, type Pausing } from "../rules/pausing";
import { mandatoryOf, takesAway } from "./effect";
import { CHECKS, ROW_CHECKS, TABLE_CHECKS } from "./registry.generated";
import { columnsOf } from "./shared/columns";
import { InnovationRow } from "./shared/innovationRow";
import { perRecord } from "./shared/perRecord";
import { KnownTable } from "./shared/knownTable";
import type { InnovationRecord } from "../workbook/types";
import type {
  Check,
  CheckContext,
  Finding,
  FindingCode,
  FindingEffect,
  Observation,
  Sighting,
  TableCheck,
  TablePass,
  TableSighting,
} from "./types";

/** @returns the check with its metadata */
export function checkOf(code: FindingCode): Check {
  return CHECKS[code];
}

/** Whether a department has to mend something: remarks on how something was read and what the reviewer wrote are not its. */
export function asksDepartment({ severity, code }: Pick<Finding, "severity" | "code">): boolean {
  return severity !== "info" && !checkOf(code).ofReviewer;
}

/** Field by field: a table may have a hundred thousand of them, and to spread one takes several times as long. */
function observation(
  { code, effect: usual }: { code: FindingCode; effect: FindingEffect },
  sighting: Sighting,
  place: { sheet: string; row: number; header: string; innovationRow: number | null },
  mandatory: ReadonlySet<string>,
): Observation {
  const { column, params = {}, indicator, atMost, example } = sighting;
  const { sheet, row, header, innovationRow } = place;
  const effect = takesAway(sighting, usual, mandatory);
  const found: Observation = { code, sheet, row, column, header, params, effect, innovationRow };
  if (indicator !== undefined) found.indicator = indicator;
  if (atMost !== undefined) found.atMost = atMost;
  if (example) found.example = example;
  return found;
}

/** What the checks say of a workbook. */
export interface Observed {
  /** Those about the table, the region, and what innovations have in common. */
  ofTable: readonly Observation[];
  /** Those of single innovations, a list for each included one in their order; the same list for an unchanged one. */
  ofRows: readonly (readonly Observation[])[];
}

/**
 * Runs every check of the workbook: table checks once, row checks for each included innovation; with pauses.
 * @throws MissingValueError when the rule set does not know a weight
 */
export function* runningChecks(context: CheckContext): Pausing<Observed> {
  const { innovations, spd, included } = context;
  const { sheet } = innovations;
  const mandatory = mandatoryOf(context.rules);
  const { headers } = columnsOf(innovations);
  const headerOf = (column: number): string => headers.get(column) ?? "";
  const inTable = (check: Check, sighting: TableSighting): Observation => {
    const { row, column, ofInnovation, elsewhere } = sighting;
    const place = elsewhere ?? { sheet, header: headerOf(column) };
    return observation(check, sighting, { ...place, row, innovationRow: ofInnovation ? row : null }, mandatory);
  };
  const known = context.memory.indexOf(KnownTable, () => new KnownTable());
  const still = known.stillSaid(context);
  const ofChecks = new Map<TableCheck, readonly Observation[]>();
  const passes = new Map<TableCheck, TablePass>();
  for (const check of TABLE_CHECKS) {
    const said = still?.by(check);
    if (said) ofChecks.set(check, said);
    else if ("pass" in check) passes.set(check, check.pass(context));
  }
  const ofRows = still?.ofRows((record) => observedRow(context, record)) ?? [];
  if (!still || passes.size > 0) {
    for (const record of included) {
      if (!still) ofRows.push(observedRow(context, record));
      for (const pass of passes.values()) pass.see(record);
      yield;
    }
  }
  const ofTable: Observation[] = [];
  for (const check of TABLE_CHECKS) {
    let said = ofChecks.get(check);
    if (!said) {
      const sightings = "run" in check ? check.run(context) : yield* passes.get(check)!.end();
      said = sightings.map((sighting) => inTable(check, sighting));
      ofChecks.set(check, said);
    }
    for (const one of said) ofTable.push(one);
    yield;
  }
  if (spd) {
    for (const check of ROW_CHECKS) {
      for (const sighting of check.runRegion?.(spd, context) ?? []) ofTable.push(inTable(check, sighting));
    }
  }
  known.keep(context, { ofChecks, ofRows });
  return { ofTable, ofRows };
}

/** All that they say, those of the table and the region first, then row by row; the caller sorts. */
export function runChecks(context: CheckContext): Observation[] {
  const { ofTable, ofRows } = toEnd(runningChecks(context));
  return [...ofTable, ...ofRows.flat()];
}

/** What the checks of single innovations say of one. */
const observedRow = perRecord((context, record): readonly Observation[] => {
  const found: Observation[] = [];
  const mandatory = mandatoryOf(context.rules);
  const { row } = record;
  const { sheet } = context.innovations;
  const { headers } = columnsOf(context.innovations);
  const judged = new InnovationRow(context, record);
  for (const check of ROW_CHECKS) {
    const seen = check.run(judged);
    // Of fifty checks of an innovation few see anything.
    if (seen.length === 0) continue;
    for (const sighting of seen) {
      const place = { sheet, row, header: headers.get(sighting.column) ?? "", innovationRow: row };
      found.push(observation(check, sighting, place, mandatory));
    }
  }
  return found;
});

/** What the checks of single innovations say of one as it might be. */
export function observationsOf({ rules, innovations }: CheckContext, record: InnovationRecord): readonly Observation[] {
  return observedRow({ rules, innovations }, record);
}
