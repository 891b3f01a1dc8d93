import { useEffect, useSyncExternalStore } from "react";
import { needsOf, type FileNeed, type FolderMatch } from "../../../folder/index";
import { useServices } from "../../../pane/services";
import { useSessionState } from "../../../pane/sessionState";
import { oncePer } from "../../../rules/once";
import { folderStoreOf, type FolderState, type FolderStore } from "./folderStore";

export interface PickedEvidence {
  store: FolderStore;
  state: FolderState;
  /** What the cells of the workbook mean in the folder; `null` without one of the two. */
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
  // What the store asks the session for: answers match anew.
  useSessionState((one) => one.fileAnswers);
  const match = reading && rules ? store.matched(reading, rules).match : null;
  const needs = match ? needsOfMatch(match) : NONE;
  const idle = state.running === null && !state.stopped;
  useEffect(() => {
    if (idle) void store.inspect(needs);
  }, [store, needs, idle]);
  return { store, state, match, needed: needs.length };
}
