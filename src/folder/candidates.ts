import { compact } from "../checks/shared/files/fileNames";
import type { FolderTags } from "./subjects";
import type { EvidenceReference, FolderFile } from "../checks/shared/files/types";

/** A file of the folder with what its path says. */
export interface FileCandidate {
  file: FolderFile;
  tags: FolderTags;
  /** Compact names of the folders above it. */
  folders: readonly string[];
}

const NOBODY = "";

/** How many folders above the file agree with the path written in the cell, whose beginning may lie above the folder chosen. */
function commonTail(folders: readonly string[], written: readonly string[]): number {
  let count = 0;
  while (count < folders.length && count < written.length && folders.at(-1 - count) === written.at(-1 - count))
    count += 1;
  return count;
}

/** Those whose folders agree best with a written path; none when no folder does. */
function onPath(candidates: readonly FileCandidate[], written: readonly string[]): readonly FileCandidate[] {
  const tails = candidates.map(({ folders }) => commonTail(folders, written));
  const longest = Math.max(...tails);
  return longest === 0 ? [] : candidates.filter((_, index) => tails[index] === longest);
}

/** Keeps those that pass, or all of them when none does. */
function prefer(
  candidates: readonly FileCandidate[],
  passes: (candidate: FileCandidate) => boolean,
): readonly FileCandidate[] {
  const kept = candidates.filter(passes);
  return kept.length > 0 ? kept : candidates;
}

/** Own kind first, then those that say nothing about it, then the others. */
function preferTagged<Tag>(
  candidates: readonly FileCandidate[],
  tagsOf: (tags: FolderTags) => ReadonlySet<Tag>,
  wanted: Tag,
): readonly FileCandidate[] {
  const own = candidates.filter(({ tags }) => tagsOf(tags).has(wanted));
  return own.length > 0 ? own : prefer(candidates, ({ tags }) => tagsOf(tags).size === 0);
}

/** Files with one name. Which of them a cell means is decided by the folders they lie in. */
export class Namesakes {
  private byInnovation: Map<number | typeof NOBODY, FileCandidate[]> | null = null;
  /** Answers by what the question depends on, so that equal questions over a thousand files are asked once. */
  private readonly answers = new Map<string, readonly FileCandidate[]>();

  constructor(readonly all: readonly FileCandidate[]) {}

  private groups(): Map<number | typeof NOBODY, FileCandidate[]> {
    if (this.byInnovation) return this.byInnovation;
    const groups = new Map<number | typeof NOBODY, FileCandidate[]>();
    for (const candidate of this.all) {
      const rows = candidate.tags.innovations;
      for (const row of rows.size > 0 ? rows : [NOBODY]) {
        const group = groups.get(row as number | typeof NOBODY);
        if (group) group.push(candidate);
        else groups.set(row as number | typeof NOBODY, [candidate]);
      }
    }
    this.byInnovation = groups;
    return groups;
  }

  /** @returns the files that fit best, by path; more than one when the folders do not decide */
  fitting(reference: EvidenceReference): readonly FileCandidate[] {
    if (this.all.length < 2) return this.all;
    const { innovation, indicator, folders } = reference;
    const groups = this.groups();
    const row = innovation && groups.has(innovation.row) ? innovation.row : NOBODY;
    const opd = compact(innovation?.opd ?? "");
    const key = [row, opd, indicator ?? "", ...folders].join("/");
    const known = this.answers.get(key);
    if (known) return known;
    // A path in the cell says more than a folder that is called like the innovation.
    const named = onPath(this.all, folders.map(compact));
    let left: readonly FileCandidate[] = named.length > 0 ? named : (groups.get(row) ?? this.all);
    if (opd !== "") left = preferTagged(left, (tags) => tags.opds, opd);
    if (indicator !== null) left = preferTagged(left, (tags) => tags.indicators, indicator);
    this.answers.set(key, left);
    return left;
  }
}
