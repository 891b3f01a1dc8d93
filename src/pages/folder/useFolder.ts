import { useMemo } from "react";
import { useSlicedWork } from "../../pane/useSlicedWork";
import type { FolderJudgement } from "../shared/evidence/folderWork";
import { useEvidenceFolder, type PickedEvidence } from "../shared/evidence/useEvidenceFolder";

export interface FolderModel extends Omit<PickedEvidence, "question"> {
  /** `null` until it is made for the first time, or for another folder or year. */
  judged: FolderJudgement | null;
}

/** The folder against the workbook as it stands now: edits in the cells match anew and read only what is new. */
export function useFolder(): FolderModel {
  const { question, ...evidence } = useEvidenceFolder();
  const { store, state } = evidence;
  const { facts } = state;
  const judged = useSlicedWork(
    useMemo(() => question && (() => store.work.judging(question, facts)), [store, question, facts]),
  );
  const about = judged?.matching.question;
  const isAbout = about?.folder === state.folder && about.rules === question?.rules;
  return { ...evidence, judged: isAbout ? judged : null };
}
