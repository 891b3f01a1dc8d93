import { useEffect, useMemo, useSyncExternalStore } from "react";
import { needsOf, type FileNeed, type FolderMatch } from "../../../folder/index";
import { useServices } from "../../../pane/services";
import { useSessionState } from "../../../pane/sessionState";
import { useSlicedWork } from "../../../pane/useSlicedWork";
import { oncePer } from "../../../rules/once";
import { folderStoreOf, type FolderState, type FolderStore } from "./folderStore";
import type { FolderQuestion } from "./folderWork";

export interface PickedEvidence {
  store: FolderStore;
  state: FolderState;
  /** `null` before the workbook was read. */
  question: FolderQuestion | null;
  /** What the cells of the workbook mean in the folder; `null` without one of the two, and until that is known. */
  match: FolderMatch | null;
  /** How many files have to be read. */
  needed: number;
}

const NONE: readonly FileNeed[] = [];
const needsOfMatch = oncePer(needsOf);

/** The folder of this session against the workbook as it stands now; its files are read as on the page about them. */
export function useEvidenceFolder(): PickedEvidence {
  const { session } = useServices();
  const store = folderStoreOf(session);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const reading = useSessionState((one) => one.reading);
  const rules = useSessionState((one) => one.rules);
  const answers = useSessionState((one) => one.fileAnswers);
  const { folder } = state;
  const question = useMemo(
    () => reading && rules && { reading, rules, folder, answers },
    [reading, rules, folder, answers],
  );
  const matching = useSlicedWork(
    useMemo(() => (question?.folder ? () => store.work.matching(question) : null), [store, question]),
  );
  // Of another folder or year it is no answer at all; of cells before the last edit it is nearly the same.
  const isAbout = matching?.question.folder === folder && matching.question.rules === rules;
  const match = isAbout ? matching.match : null;
  const needs = match ? needsOfMatch(match) : NONE;
  const idle = state.running === null && !state.stopped;
  useEffect(() => {
    if (idle) void store.inspect(needs);
  }, [store, needs, idle]);
  return { store, state, question, match, needed: needs.length };
}
