import type { Analysis } from "../../analysis/types";
import { findingPart } from "../../checks/findingPart";
import { asksDepartment } from "../../checks/index";
import type { Finding } from "../../checks/types";
import { bySeverity } from "../../rules/facts";
import { roundHalfUp } from "../../scoring/index";
import type { InnovationTable } from "../../workbook/types";
import type { Part } from "./parts";
import type { ShareWords } from "./words";

/** A finding as a department reads it. */
export interface ToldFinding {
  finding: Finding;
  innovation: string;
  /** The indicator or the column. */
  part: string;
  message: string;
  fix: string;
  points: number | null;
}

/** Parameters that name rows of the workbook. */
const ROWS = ["row", "otherRow", "rows"] as const;
const ROW_LIST = /^\d+(?:, \d+)*$/;

/** Rows of the workbook by the rows that the department sees. */
export type RowsOfPart = ReadonlyMap<number, number>;

/** The finding with the rows of the department's own workbook; `null` when it speaks of rows that the department does not have. */
function inOwnRows(finding: Finding, own: RowsOfPart): Finding | null {
  // The other file proves something of the region, whose rows are on another sheet.
  if (finding.code === "file-same-content" && finding.params["other"] === "") return null;
  const params = { ...finding.params };
  for (const name of ROWS) {
    if (!Object.hasOwn(params, name)) continue;
    const text = String(params[name]);
    if (!ROW_LIST.test(text)) return null;
    const rows = text.split(", ").map((row) => own.get(Number(row)));
    if (rows.some((row) => row === undefined)) return null;
    params[name] = rows.join(", ");
  }
  return { ...finding, params };
}

/** The row of the department that a finding is about; `null` for all others. */
function rowOf(finding: Finding, table: InnovationTable, own: RowsOfPart): number | null {
  const row = finding.innovationRow ?? (finding.sheet === table.sheet ? finding.row : null);
  return row !== null && own.has(row) ? row : null;
}

/** What the workbook shows, and what the evidence folder shows beside it, where one was chosen. */
export interface FindingsTold {
  analysis: Analysis;
  files: readonly Finding[];
}

/** Excel keeps 15 digits; two are what the pane shows. */
const DECIMALS = 2;

/**
 * What has to be mended in the rows of a department, worst first, in words that fit its own workbook: nothing names a
 * cell that it does not have, nor the innovation of another one.
 */
export function toldFindings(
  part: Part,
  { analysis, files }: FindingsTold,
  table: InnovationTable,
  own: RowsOfPart,
  words: ShareWords,
): ToldFinding[] {
  const names = new Map(part.records.map(({ row, name }) => [row, name]));
  return [...analysis.findings, ...files]
    .flatMap((finding): ToldFinding[] => {
      const row = rowOf(finding, table, own);
      if (row === null || !asksDepartment(finding) || finding.example) return [];
      const label = findingPart(finding, analysis.rules);
      const told = inOwnRows(finding, own);
      const said = words.finding(told ?? finding);
      return [
        {
          finding,
          innovation: names.get(row) ?? "",
          part: label,
          message: told ? said.message : words.text("share.others", { part: label }),
          fix: said.fix,
          points: finding.points === undefined ? null : roundHalfUp(finding.points, DECIMALS),
        },
      ];
    })
    .sort((a, b) => bySeverity(a.finding.severity, b.finding.severity) || (b.points ?? 0) - (a.points ?? 0));
}
