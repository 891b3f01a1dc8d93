import { ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface ProgressLineProps {
  done: number;
  total: number;
  /** What goes on, for readers. */
  label: string;
  testId?: string;
}

/** How far something is. */
export function ProgressLine({ done, total, label, testId }: ProgressLineProps): ReactElement {
  return (
    <ProgressBar thickness="large" value={done} max={Math.max(total, 1)} aria-label={label} data-testid={testId} />
  );
}
