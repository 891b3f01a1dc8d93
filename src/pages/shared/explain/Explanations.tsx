import { useEffect, type ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { useSessionState } from "../../../pane/sessionState";
import { useServices } from "../../../pane/services";
import { innovationOfCell } from "../rules/selectedIndicator";
import { ExplainedInnovation } from "./ExplainedInnovation";
import { ExplainedRegion } from "./ExplainedRegion";
import "../../../ui/theme/facts.css";

/** How the index came about, and the maturity of the innovation in the selected row. */
export function Explanations({ analysis }: { analysis: Analysis }): ReactElement {
  const selected = useSessionState((state) => state.selected);
  const reading = useSessionState((state) => state.reading);
  const { session } = useServices();
  useEffect(() => session.watchSelection(), [session]);
  const innovation = innovationOfCell(selected, reading, analysis);
  return (
    <>
      <ExplainedRegion analysis={analysis} />
      <ExplainedInnovation analysis={analysis} row={innovation?.row ?? null} />
    </>
  );
}
