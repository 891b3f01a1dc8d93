import { useEffect, type ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { usePane } from "../../../pane/pane";
import { innovationOfCell } from "../rules/selection";
import { ExplainedInnovation } from "./ExplainedInnovation";
import { ExplainedRegion } from "./ExplainedRegion";
import "../../../ui/facts.css";

/** How the index came about, and the maturity of the innovation in the selected row. */
export function Explanations({ analysis }: { analysis: Analysis }): ReactElement {
  const { session, state } = usePane();
  useEffect(() => session.watchSelection(), [session]);
  const innovation = innovationOfCell(state.selected, state.reading, analysis);
  return (
    <>
      <ExplainedRegion analysis={analysis} />
      <ExplainedInnovation analysis={analysis} row={innovation?.row ?? null} />
    </>
  );
}
