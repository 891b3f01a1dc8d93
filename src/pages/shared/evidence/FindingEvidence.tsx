import type { ReactElement } from "react";
import type { Finding } from "../../../checks/types";
import { useSessionState } from "../../../pane/sessionState";
import { CellEvidence } from "./CellEvidence";
import { cellOfEvidence } from "./cellOfEvidence";

/** The evidence that a finding is about, to be looked at beside it; nothing for findings about other cells. */
export function FindingEvidence({ finding }: { finding: Finding }): ReactElement | null {
  const reading = useSessionState((state) => state.reading);
  const cell = reading && cellOfEvidence(reading, finding, finding.indicator);
  return cell && <CellEvidence cell={cell} choosing="briefly" />;
}
