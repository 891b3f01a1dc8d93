import type { ReactElement } from "react";
import { Button } from "../Button";
import { usePane } from "../pane";
import type { EvidenceStore } from "./store";
import { useEvidenceTexts } from "./texts";
import type { Evidence } from "./useEvidence";

/** How far the reading is, and the button that stops it or lets it go on. */
export function ReadingState({ evidence, store }: { evidence: Evidence; store: EvidenceStore }): ReactElement | null {
  const { count } = usePane();
  const say = useEvidenceTexts();
  const { running, stopped, facts } = evidence.state;
  if (running) {
    const counts = { done: count(running.done), total: count(running.total) };
    return (
      <div className="iid-section">
        <progress
          className="iid-progress"
          max={running.total}
          value={running.done}
          aria-label={say("evidencePage.reading")}
          data-testid="reading"
        />
        <div className="iid-row">
          <span className="iid-text iid-numeric">{say("evidencePage.progress", counts)}</span>
          <Button icon="cross" size="small" testId="stop" onClick={() => store.stop()}>
            {say("evidencePage.stop")}
          </Button>
        </div>
      </div>
    );
  }
  if (!stopped) return null;
  const counts = { done: count(facts.size), total: count(evidence.needed) };
  return (
    <div className="iid-row">
      <span className="iid-text iid-numeric">{say("evidencePage.stopped", counts)}</span>
      <Button icon="refresh" size="small" testId="resume" onClick={() => store.resume()}>
        {say("evidencePage.resume")}
      </Button>
    </div>
  );
}
