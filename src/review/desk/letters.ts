import { compareDepartments } from "../../analysis/departmentRanks";
import { asksDepartment } from "../../checks/index";
import type { Finding } from "../../checks/types";
import { groupBy } from "../../rules/groupBy";
import type { DeskLetter, DeskRow, LetterItem } from "./types";

/** What the desk accepted asks nothing of a department. */
function itemOf(
  { result, note }: DeskRow,
  accepted: ReadonlySet<Finding>,
  files: ReadonlyMap<number | null, readonly Finding[]>,
): LetterItem {
  const findings = [...result.findings, ...(files.get(result.row) ?? [])].filter(
    (finding) => asksDepartment(finding) && !accepted.has(finding),
  );
  return { name: result.name, row: result.row, note, findings };
}

/**
 * What each department is to be told: its innovations that must be completed or cannot go on, with the note of the
 * desk and what was found and not accepted. Departments without one get no letter; innovations without a department share the last one.
 * @param aboutFiles what the evidence folder shows, once it was read
 */
export function departmentLetters(
  rows: readonly DeskRow[],
  accepted: ReadonlySet<Finding>,
  aboutFiles: readonly Finding[] = [],
): DeskLetter[] {
  const files = groupBy(aboutFiles, ({ innovationRow }) => innovationRow);
  const told = rows.filter(({ decision }) => decision === "lengkapi" || decision === "tidakLanjut");
  const item = (row: DeskRow): LetterItem => itemOf(row, accepted, files);
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
