import { piecesOf } from "../../workbook/index";
import { compareDepartments } from "../../analysis/departmentRanks";
import { subjectsOf } from "../../analysis/subjects";
import { unmendable } from "../../analysis/faults";
import type { Analysis, InnovationResult, InnovationStatus } from "../../analysis/types";
import { levelsLeft } from "../../checks/refusal";
import { departmentsOf } from "../../checks/shared/departments/departments";
import { sidIndicators } from "../../rules/index";
import { parseDeskLevels } from "../../workbook/cells/deskLevels";
import { parseDecision, type DeskDecision } from "../../workbook/reading/rows/deskDecision";
import type { InnovationTable, OpdTable } from "../../workbook/types";
import type { DepartmentDecided, DeskFilter, DeskRow, Decided, ShownEvidence } from "./types";

const SUGGESTIONS: Readonly<Record<InnovationStatus, DeskDecision>> = {
  siap: "lanjut",
  lengkapi: "lengkapi",
  tidakMemenuhi: "tidakLanjut",
};

/** What can still be mended is to be completed, however much of it keeps the innovation out now. */
function suggestionFor(result: InnovationResult): DeskDecision {
  return result.status === "tidakMemenuhi" && !unmendable(result) ? "lengkapi" : SUGGESTIONS[result.status];
}

export interface DeskInput {
  analysis: Analysis;
  innovations: InnovationTable;
  opd: OpdTable | null;
}

/** The reviewer's queue: every included innovation in sheet order, with what was decided so far. */
export function deskRows({ analysis, innovations, opd }: DeskInput): DeskRow[] {
  const included = innovations.records.filter((record) => record.included);
  const departments = new Map(
    departmentsOf({ included, opd }).flatMap(({ key, name, rows }) => rows.map((row) => [row, { key, name }] as const)),
  );
  const subjects = subjectsOf(analysis);
  const indicators = sidIndicators(analysis.rules);
  const records = new Map(included.map((record) => [record.row, record]));
  return analysis.innovations.flatMap((result): DeskRow[] => {
    const record = records.get(result.row);
    if (!record) return [];
    const { keputusanDesk, catatanDesk, tanggalDesk, levelDesk } = record.fields;
    return [
      {
        result,
        record,
        subject: subjects.get(result.row) ?? "",
        department: departments.get(result.row) ?? { key: "", name: "" },
        decision: parseDecision(keputusanDesk?.text ?? ""),
        decisionText: keputusanDesk?.text ?? "",
        note: catatanDesk?.text ?? "",
        levels: parseDeskLevels(levelDesk?.raw ?? null, indicators).levels,
        date: tanggalDesk?.date ?? tanggalDesk?.text ?? "",
        suggestion: suggestionFor(result),
      },
    ];
  });
}

export function matches({ decision, department }: DeskRow, filter: DeskFilter): boolean {
  if (filter.department !== null && department.key !== filter.department) return false;
  if (filter.show === "all") return true;
  return filter.show === "undecided" ? decision === null : decision === filter.show;
}

export function decidedOf(rows: readonly DeskRow[]): Decided {
  return { decided: rows.filter(({ decision }) => decision !== null).length, total: rows.length };
}

/** Departments by name; the rows that name none come last. */
export function decidedByDepartment(rows: readonly DeskRow[]): DepartmentDecided[] {
  const groups = new Map<string, DeskRow[]>();
  for (const row of rows) groups.set(row.department.key, [...(groups.get(row.department.key) ?? []), row]);
  return [...groups]
    .map(([key, own]) => ({ key, name: own[0]?.department.name ?? "", ...decidedOf(own) }))
    .sort(compareDepartments);
}

/**
 * The row to show after one was decided.
 * @param rows those that the filter showed before the decision
 * @returns the next row, at the end the first other one that is still undecided, else `null`
 */
export function rowAfter(rows: readonly DeskRow[], row: number): number | null {
  const behind = rows.find(({ result }) => result.row > row);
  if (behind) return behind.result.row;
  return rows.find(({ result, decision }) => result.row !== row && decision === null)?.result.row ?? null;
}

/** Indicators with a level or evidence column, in the order of the form. */
export function evidenceOf({ record, result, levels }: DeskRow, { rules }: Analysis): ShownEvidence[] {
  const left = levelsLeft(result.findings.filter(({ code }) => code !== "reviewer-level"));
  return sidIndicators(rules).flatMap(({ id, key, name }): ShownEvidence[] => {
    const level = record.levels[id];
    const evidence = record.evidence[id];
    const column = evidence?.column ?? level?.column;
    if (column === undefined) return [];
    const claimed = result.levels[id] ?? null;
    return [
      {
        id,
        key,
        name,
        level: claimed,
        checked:
          result.evidencedLevels === null || claimed === null ? null : Math.min(claimed, left.get(id) ?? claimed),
        desk: levels.get(id) ?? null,
        column,
        pieces: evidence ? piecesOf(evidence).length : null,
      },
    ];
  });
}
