import type { ReactElement } from "react";
import { Button } from "../../../ui/Button";
import { useTexts } from "../../../pane/texts";
import { ReadingProgress } from "../../../pane/ReadingProgress";
import type { FolderState, FolderStore } from "./folderStore";
import { useEvidenceTexts } from "./texts";

export interface ReadingStateProps {
  state: FolderState;
  /** How many files have to be read. */
  needed: number;
  store: FolderStore;
}

/** How far the reading is, and the button that stops it or lets it go on. */
export function ReadingState({ state, needed, store }: ReadingStateProps): ReactElement | null {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  const { running, stopped, facts } = state;
  if (running) {
    const counts = { done: count(running.done), total: count(running.total) };
    return (
      <ReadingProgress
        {...running}
        label={say("evidence.reading")}
        text={say("evidence.progress", counts)}
        stop={say("evidence.stop")}
        testIds={{ bar: "reading", stop: "stop" }}
        onStop={() => store.stop()}
      />
    );
  }
  if (!stopped) return null;
  const counts = { done: count(facts.size), total: count(needed) };
  return (
    <div className="iid-row">
      <span className="iid-text iid-numeric">{say("evidence.stopped", counts)}</span>
      <Button icon="refresh" size="small" testId="resume" onClick={() => store.resume()}>
        {say("evidence.resume")}
      </Button>
    </div>
  );
}
