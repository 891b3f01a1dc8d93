import { fileStem } from "../../workbook/cells/fileStem";

/** Of a department in the name of a file. */
const LONGEST = 100;

/** Names of the files for departments, one each, in their order; no file system takes two of them for one. */
export function fileNames(year: number, departments: readonly string[]): string[] {
  const taken = new Set<string>();
  return departments.map((department) => {
    const stem = `IID ${year} - ${fileStem(department, LONGEST)}`;
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem} (${count})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
