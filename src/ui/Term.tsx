import { Button, makeStyles, Tooltip } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { keepEscape } from "./escape";

export interface TermProps {
  children: string;
  /** What it means, shown under the pointer and while it has the focus, and read out with it. */
  explanation: string;
  testId?: string;
}

const useStyles = makeStyles({
  // A word among words: only the dots below it say that there is more.
  root: {
    display: "inline",
    minWidth: "unset",
    padding: 0,
    border: "none",
    color: "inherit",
    verticalAlign: "baseline",
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
});

/** A word with its meaning, for pointer, keyboard and readers. */
export function Term({ children, explanation, testId }: TermProps): ReactElement {
  const styles = useStyles();
  const [visible, setVisible] = useState(false);
  return (
    <Tooltip
      content={explanation}
      relationship="description"
      withArrow
      visible={visible}
      onVisibleChange={(_, change) => {
        keepEscape(change);
        setVisible(change.visible);
      }}
    >
      <Button appearance="transparent" size="small" className={styles.root} data-testid={testId}>
        {children}
      </Button>
    </Tooltip>
  );
}
