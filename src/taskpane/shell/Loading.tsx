import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ root: { padding: tokens.spacingVerticalXXL } });

export function Loading({ label }: { label: string }): ReactElement {
  return <Spinner className={useStyles().root} size="small" label={label} labelPosition="below" role="status" />;
}
