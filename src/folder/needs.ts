import { REGULATION } from "../checks/shared/files/nameInText";
import type { FileNeed, FolderMatch } from "./types";

/**
 * What has to be read: files that a judged cell means, by path. The content is compared only where two files of one
 * size are in use, and the text is read only where a name has to stand in it.
 */
export function needsOf({ matches }: FolderMatch): FileNeed[] {
  const files = new Map<string, { size: number; text: boolean }>();
  for (const { reference, file } of matches) {
    if (!file || !reference.judged) continue;
    const text = reference.indicator === REGULATION;
    const known = files.get(file.path);
    if (known) known.text ||= text;
    else files.set(file.path, { size: file.size, text });
  }
  const sizes = new Map<number, number>();
  for (const { size } of files.values()) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  return [...files]
    .map(([path, { size, text }]) => ({ path, text, hash: size > 0 && sizes.get(size)! > 1 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether facts answer a need, or the file has to be read again. */
export function answers(
  facts: { hash: string | null; pdf: { state: string; text?: string | null } | null },
  need: FileNeed,
): boolean {
  if (need.hash && facts.hash === null) return false;
  return !(need.text && facts.pdf?.state === "opened" && facts.pdf.text === null);
}
