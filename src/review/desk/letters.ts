import { compareDepartments } from "../../analysis/departmentRanks";
import { asksDepartment } from "../../checks/index";
import type { Finding } from "../../checks/types";
import type { DeskLetter, DeskRow, LetterItem } from "./types";

/** What the desk accepted asks nothing of a department. */
function itemOf({ result, note }: DeskRow, accepted: ReadonlySet<Finding>): LetterItem {
  const findings = result.findings.filter((finding) => asksDepartment(finding) && !accepted.has(finding));
  return { name: result.name, row: result.row, note, findings };
}

/**
 * What each department is to be told: its innovations that must be completed or cannot go on, with the note of the
 * desk and what was found and not accepted. Departments without one get no letter; innovations without a department share the last one.
 */
export function departmentLetters(rows: readonly DeskRow[], accepted: ReadonlySet<Finding>): DeskLetter[] {
  const told = rows.filter(({ decision }) => decision === "lengkapi" || decision === "tidakLanjut");
  const item = (row: DeskRow): LetterItem => itemOf(row, accepted);
  const groups = new Map<string, DeskRow[]>();
  for (const row of told) groups.set(row.department.key, [...(groups.get(row.department.key) ?? []), row]);
  const letters = [...groups.values()].flatMap((own): DeskLetter[] => {
    const department = own[0]?.department;
    if (!department) return [];
    return [
      {
        department,
        complete: own.filter(({ decision }) => decision === "lengkapi").map(item),
        refused: own.filter(({ decision }) => decision === "tidakLanjut").map(item),
      },
    ];
  });
  return letters.sort((a, b) => compareDepartments(a.department, b.department));
}
