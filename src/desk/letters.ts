import { compareDepartments } from "../analysis/departmentRanks";
import type { DeskLetter, DeskRow, LetterItem } from "./types";

/** Remarks on how something was read ask nothing of a department. */
function itemOf({ result, note }: DeskRow): LetterItem {
  const findings = result.findings.filter(({ severity }) => severity !== "info");
  return { name: result.name, row: result.row, note, findings };
}

/**
 * What each department is to be told: its innovations that must be completed or cannot go on, with the note of the
 * desk and what was found. Departments without one get no letter; innovations without a department share the last one.
 */
export function lettersOf(rows: readonly DeskRow[]): DeskLetter[] {
  const told = rows.filter(({ decision }) => decision === "lengkapi" || decision === "tidakLanjut");
  const groups = new Map<string, DeskRow[]>();
  for (const row of told) groups.set(row.department.key, [...(groups.get(row.department.key) ?? []), row]);
  const letters = [...groups.values()].flatMap((own): DeskLetter[] => {
    const department = own[0]?.department;
    if (!department) return [];
    return [
      {
        department,
        complete: own.filter(({ decision }) => decision === "lengkapi").map(itemOf),
        refused: own.filter(({ decision }) => decision === "tidakLanjut").map(itemOf),
      },
    ];
  });
  return letters.sort((a, b) => compareDepartments(a.department, b.department));
}
