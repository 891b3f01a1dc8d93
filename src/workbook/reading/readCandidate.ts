import type { Pausing } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import type { ReadingAnswers } from "../questions";
import type { MappedColumn } from "../types";
import { layoutOf, type TableCandidate } from "./candidates";
import { headerReader } from "./header/headers";
import { askingFlags, unnamedLevels } from "./rows/flags";
import { RowReader, type RowsRead } from "./rows/records";

/** A candidate with what its rows hold; its question is asked when it is the table. */
export interface Found {
  candidate: TableCandidate;
  rows: RowsRead;
}

/** The columns are the same array as long as they are understood in the same way. */
function withKnownColumns(candidate: TableCandidate): TableCandidate {
  const { memory, sheet } = candidate.grid;
  if (!memory) return candidate;
  const columns = memory.sameAs(JSON.stringify([sheet.name, candidate.columns]), candidate.columns);
  return { ...candidate, columns };
}

/**
 * Reads the rows of a candidate, with pauses.
 * @param answers what the user has said already
 */
export function* readingCandidate(
  found: TableCandidate,
  rules: RuleSet,
  date1904: boolean,
  answers: ReadingAnswers = {},
): Pausing<Found> {
  const candidate = withKnownColumns(found);
  const rows = yield* new RowReader(candidate, rules, date1904, answers.marks).reading();
  const reader = headerReader(rules);
  const flags = answers.flags === "levels" ? null : yield* askingFlags(candidate, rows.records, reader);
  if (!flags) return { candidate, rows };
  if (answers.flags === undefined) return { candidate, rows: { ...rows, question: flags } };
  const files = new Set(unnamedLevels(candidate.columns, reader));
  const columns = candidate.columns.map((column): MappedColumn =>
    files.has(column) ? { ...column, role: { kind: "other" }, certainty: 0 } : column,
  );
  const without = withKnownColumns({ ...candidate, columns, layout: layoutOf(columns) ?? null });
  return { candidate: without, rows: yield* new RowReader(without, rules, date1904, answers.marks).reading() };
}
