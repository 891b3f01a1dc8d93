import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "center", padding: tokens.spacingVerticalXXL },
});

/** A spinner with its reason. */
export function Loading({ label }: { label: string }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.root}>
      <Spinner size="tiny" labelPosition="below" label={{ size: "small", children: label }} />
    </div>
  );
}
