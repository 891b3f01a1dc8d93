import { useEffect, useState } from "react";
import { proposeMatches, type MatchProposal } from "../../folder/index";
import { runInSlices } from "../../pane/runInSlices";
import { oncePer } from "../../rules/once";
import type { Pausing } from "../../rules/pausing";
import { SharedWork } from "../../rules/sharedWork";
import type { FolderMatching } from "../shared/evidence/folderWork";

export interface Proposals {
  /** What was found last, also while a new search runs. */
  found: readonly MatchProposal[];
  searching: boolean;
}

const NONE: Proposals = { found: [], searching: false };

function* proposing({ question, references, match }: FolderMatching): Pausing<readonly MatchProposal[]> {
  const { folder, rules, answers } = question;
  return match && folder ? yield* proposeMatches(match, references, folder.sources, rules, answers) : [];
}

/** A page that is left in the middle of it goes on there when it is opened again. */
const searchFor = oncePer((matching: FolderMatching) => new SharedWork(proposing(matching)));

/** Files that names of cells may mean, looked for in slices whenever the cells, the folder or the answers change. */
export function useProposals(matching: FolderMatching): Proposals {
  const [proposals, setProposals] = useState(NONE);
  useEffect(
    () =>
      runInSlices(searchFor(matching).result(), {
        onProgress: () => setProposals((before) => (before.searching ? before : { ...before, searching: true })),
        onDone: (found) => setProposals({ found, searching: false }),
        onFailed: (error) => {
          throw error;
        },
      }),
    [matching],
  );
  return proposals;
}
