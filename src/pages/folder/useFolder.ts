import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Analysis } from "../../analysis/types";
import { collectReferences, judgeFolder, matchFolder, needsOf } from "../../folder/index";
import type { FolderVerdict } from "../../folder/index";
import type { WorkbookReading } from "../../workbook/types";
import type { FolderState, FolderStore } from "./folderStore";

export interface FolderModel {
  state: FolderState;
  /** Cells that name a file or could. */
  references: number;
  /** Files that cells mean and that have to be read. */
  needed: number;
  /** `null` before a folder was chosen. */
  verdict: FolderVerdict | null;
}

/** The folder against the workbook as it stands now: edits in the cells match anew and read only what is new. */
export function useFolder(store: FolderStore, analysis: Analysis, reading: WorkbookReading): FolderModel {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { folder, facts } = state;
  const { rules } = analysis;
  const references = useMemo(
    () => (reading.innovations ? collectReferences(reading.innovations, reading.spd) : []),
    [reading.innovations, reading.spd],
  );
  const match = useMemo(
    () => (folder ? matchFolder(references, folder.sources, rules) : null),
    [references, folder, rules],
  );
  const needs = useMemo(() => (match ? needsOf(match) : []), [match]);
  const verdict = useMemo(
    () => (match && folder ? judgeFolder(match, facts, rules, folder.sources.length) : null),
    [match, folder, facts, rules],
  );
  const idle = state.running === null && !state.stopped;
  useEffect(() => {
    if (idle) void store.inspect(needs);
  }, [store, needs, idle]);
  return { state, references: references.length, needed: needs.length, verdict };
}
