import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../rules/facts";
import { Icon } from "./icons";

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** The sign of a severity; always beside its word. */
export function SeverityIcon({ severity }: { severity: Severity }): ReactElement {
  const styles = useStyles();
  return <Icon name={severity} size={14} className={styles[severity]} />;
}
