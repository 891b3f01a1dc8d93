import { compareDepartments } from "../analysis/departmentRanks";
import { asksDepartment } from "../checks/index";
import { departmentsOf } from "../checks/shared/departments/departments";
import type { Finding } from "../checks/types";
import type { InnovationTable, OpdTable } from "../workbook/types";

/** What a department is told about the files of its innovations. */
export interface FileLetter {
  /** Both `''` for innovations that name none. */
  department: { key: string; name: string };
  /** In the order of the sheet; each with at least one finding. */
  innovations: readonly { name: string; findings: readonly Finding[] }[];
}

/**
 * What the evidence folder shows of each department's innovations. Remarks ask nothing of anybody, and files that no cell
 * names belong to nobody.
 * @param findings about files, in the order of the sheet
 */
export function fileLetters(
  findings: readonly Finding[],
  { records }: Pick<InnovationTable, "records">,
  opd: OpdTable | null,
): FileLetter[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const row = finding.innovationRow;
    if (row === null || !asksDepartment(finding)) continue;
    const known = byRow.get(row);
    if (known) known.push(finding);
    else byRow.set(row, [finding]);
  }
  const included = records.filter((record) => record.included);
  const names = new Map(included.map(({ row, name }) => [row, name]));
  return departmentsOf({ included, opd })
    .map(({ key, name, rows }) => ({
      department: { key, name },
      innovations: rows.flatMap((row) => {
        const own = byRow.get(row);
        return own ? [{ name: names.get(row) ?? "", findings: own }] : [];
      }),
    }))
    .filter(({ innovations }) => innovations.length > 0)
    .sort((a, b) => compareDepartments(a.department, b.department));
}
