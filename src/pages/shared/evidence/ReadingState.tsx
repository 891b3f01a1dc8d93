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

/** How far the reading is, and the button that stops it, lets it go on, or tries once more what could not be read. */
export function ReadingState({ state, needed, store }: ReadingStateProps): ReactElement | null {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  const { listing, running, stopped, gone, facts } = state;
  if (listing) {
    return (
      <ReadingProgress
        {...listing}
        label={say("evidence.listing")}
        text={say("evidence.listed", { done: count(listing.done), total: count(listing.total) })}
        stop={say("evidence.stop")}
        testIds={{ bar: "listing", stop: "stop" }}
        onStop={() => store.stop()}
      />
    );
  }
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
  const unread = [...facts.values()].filter(({ readable }) => !readable).length;
  if (!stopped && unread === 0) return null;
  const counts = { done: count(facts.size), total: count(needed) };
  const words = gone ? say("evidence.gone", counts) : say("evidence.stopped", counts);
  return (
    <div className="iid-section" role="status" data-testid="reading-state">
      <span className="iid-text iid-numeric">{stopped ? words : say("evidence.unread", { count: count(unread) })}</span>
      <Button
        icon="refresh"
        size="small"
        testId={stopped ? "resume" : "read-again"}
        onClick={() => (stopped ? store.resume() : void store.again())}
      >
        {say(stopped ? "evidence.resume" : "evidence.again")}
      </Button>
    </div>
  );
}
