import type { ReactElement } from "react";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { ReadingProgress } from "../../pane/ReadingProgress";
import type { FolderStore } from "./folderStore";
import { useFolderTexts } from "./texts";
import type { FolderModel } from "./useFolder";

/** How far the reading is, and the button that stops it or lets it go on. */
export function ReadingState({ evidence, store }: { evidence: FolderModel; store: FolderStore }): ReactElement | null {
  const { count } = useTexts();
  const say = useFolderTexts();
  const { running, stopped, facts } = evidence.state;
  if (running) {
    const counts = { done: count(running.done), total: count(running.total) };
    return (
      <ReadingProgress
        {...running}
        label={say("folderPage.reading")}
        text={say("folderPage.progress", counts)}
        stop={say("folderPage.stop")}
        testIds={{ bar: "reading", stop: "stop" }}
        onStop={() => store.stop()}
      />
    );
  }
  if (!stopped) return null;
  const counts = { done: count(facts.size), total: count(evidence.needed) };
  return (
    <div className="iid-row">
      <span className="iid-text iid-numeric">{say("folderPage.stopped", counts)}</span>
      <Button icon="refresh" size="small" testId="resume" onClick={() => store.resume()}>
        {say("folderPage.resume")}
      </Button>
    </div>
  );
}
