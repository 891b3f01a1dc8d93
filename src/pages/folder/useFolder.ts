import { useMemo } from "react";
import type { Analysis } from "../../analysis/types";
import { judgeFolder } from "../../folder/index";
import type { EvidenceReference, FolderVerdict } from "../../folder/index";
import type { WorkbookReading } from "../../workbook/types";
import { useEvidenceFolder, type PickedEvidence } from "../shared/evidence/useEvidenceFolder";

export interface FolderModel extends PickedEvidence {
  /** Cells that name a file or could. */
  references: readonly EvidenceReference[];
  /** `null` before a folder was chosen. */
  verdict: FolderVerdict | null;
}

/** The folder against the workbook as it stands now: edits in the cells match anew and read only what is new. */
export function useFolder({ rules }: Analysis, reading: WorkbookReading): FolderModel {
  const evidence = useEvidenceFolder();
  const { store, state } = evidence;
  const { folder, facts } = state;
  const { references, match } = store.matched(reading, rules);
  const verdict = useMemo(
    () => (match && folder ? judgeFolder(match, facts, rules, folder.sources.length) : null),
    [match, folder, facts, rules],
  );
  return { ...evidence, references, verdict };
}
