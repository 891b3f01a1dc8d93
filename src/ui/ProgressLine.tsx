import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface ProgressLineProps {
  done: number;
  total: number;
  /** What goes on, for readers. */
  label: string;
  testId?: string;
}

const useStyles = makeStyles({
  // In colours of the system Fluent fills what is still to do, so that nothing done looks like all of it.
  root: {
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
});

/** How far something is. */
export function ProgressLine({ done, total, label, testId }: ProgressLineProps): ReactElement {
  const styles = useStyles();
  return (
    <ProgressBar
      className={styles.root}
      thickness="large"
      value={done}
      max={Math.max(total, 1)}
      aria-label={label}
      data-testid={testId}
    />
  );
}
