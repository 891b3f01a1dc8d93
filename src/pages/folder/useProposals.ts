import { useEffect, useState } from "react";
import {
  proposeMatches,
  type EvidenceReference,
  type FolderFile,
  type FolderMatch,
  type MatchProposal,
} from "../../folder/index";
import { runInSlices } from "../../pane/runInSlices";
import type { RuleSet } from "../../rules/types";
import type { FileAnswers } from "../../workbook/fileAnswers";

export interface Proposals {
  /** What was found last, also while a new search runs. */
  found: readonly MatchProposal[];
  searching: boolean;
}

const NONE: Proposals = { found: [], searching: false };

/** Files that names of cells may mean, looked for in slices whenever the cells, the folder or the answers change. */
export function useProposals(
  match: FolderMatch | null,
  references: readonly EvidenceReference[],
  files: readonly FolderFile[] | null,
  rules: RuleSet,
  answers: FileAnswers,
): Proposals {
  const [proposals, setProposals] = useState(NONE);
  useEffect(() => {
    if (!match || !files) return undefined;
    return runInSlices(proposeMatches(match, references, files, rules, answers), {
      onProgress: () => setProposals((before) => (before.searching ? before : { ...before, searching: true })),
      onDone: (found) => setProposals({ found, searching: false }),
      onFailed: (error) => {
        throw error;
      },
    });
  }, [match, references, files, rules, answers]);
  return match && files ? proposals : NONE;
}
