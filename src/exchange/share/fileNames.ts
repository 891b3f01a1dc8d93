/** What no file system takes, and what a shell or a zip program may take for something else. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 100;

function fileStem(department: string): string {
  const plain = department.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
  // Points at the end are dropped by Windows, and a cut through a pair of surrogates is no name.
  return [...plain]
    .slice(0, LONGEST)
    .join("")
    .replace(/[. ]+$/, "");
}

/** Names of the files for departments, one each, in their order; no file system takes two of them for one. */
export function fileNames(year: number, departments: readonly string[]): string[] {
  const taken = new Set<string>();
  return departments.map((department) => {
    const stem = `IID ${year} - ${fileStem(department)}`;
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem} (${count})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
