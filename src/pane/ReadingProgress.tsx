import type { ReactElement } from "react";
import { Button } from "../ui/Button";
import { ProgressLine } from "../ui/ProgressLine";

export interface ReadingProgressProps {
  done: number;
  total: number;
  /** What is being read, for readers; how far it is, in words; the button. */
  label: string;
  text: string;
  stop: string;
  testIds: { bar: string; stop: string };
  onStop(): void;
}

/** How far the reading of files is, and the button that stops it. */
export function ReadingProgress({
  done,
  total,
  label,
  text,
  stop,
  testIds,
  onStop,
}: ReadingProgressProps): ReactElement {
  return (
    <div className="iid-section">
      <ProgressLine done={done} total={total} label={label} testId={testIds.bar} />
      <div className="iid-row">
        <span className="iid-text iid-numeric">{text}</span>
        <Button icon="cross" size="small" testId={testIds.stop} onClick={onStop}>
          {stop}
        </Button>
      </div>
    </div>
  );
}
