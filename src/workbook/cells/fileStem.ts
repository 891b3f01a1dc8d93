/** What no file system takes, and what a shell or a zip program may take for something else. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A name as it may stand in the name of a file. @param longest how many characters it may have */
export function fileStem(name: string, longest: number): string {
  const plain = name.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
  // Points at the end are dropped by Windows, and a cut through a pair of surrogates is no name.
  return [...plain]
    .slice(0, longest)
    .join("")
    .replace(/[. ]+$/, "");
}
