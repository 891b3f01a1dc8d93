import type { FindingParams } from "../../types";
import { shortPath } from "./shortPath";
import type { EvidenceReference, FileFacts, FileSighting, FolderContext } from "./types";

/** A file that was read, and a cell that names it. */
interface ReadFile {
  reference: EvidenceReference;
  facts: FileFacts;
}

/** Whether a file has no content at all; then nothing else is reported about it. */
export function isEmpty({ readable, kind }: FileFacts): boolean {
  return readable && kind === "empty";
}

/** Every file that was read, at each cell that names it. */
export function readFiles({ matches, facts: known }: FolderContext): ReadFile[] {
  return matches.flatMap(({ reference, file }) => {
    const facts = file && known.get(file.path);
    return facts ? [{ reference, facts }] : [];
  });
}

/** What is said of a file with content, beside its path, at each cell that names it; `null` when nothing is. */
export function saidOfFiles(
  folder: FolderContext,
  judge: (facts: FileFacts, reference: EvidenceReference) => Omit<FindingParams, "value"> | null,
): FileSighting[] {
  return readFiles(folder).flatMap(({ reference, facts }) => {
    const params = isEmpty(facts) ? null : judge(facts, reference);
    return params === null
      ? []
      : [{ reference, path: facts.path, params: { value: shortPath(facts.path), ...params } }];
  });
}
