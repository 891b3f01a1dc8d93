import type { ReactElement } from "react";
import type { Severity } from "../rules/types";
import { Icon } from "./icons";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The sign of a severity; always beside its word. */
export function SeverityIcon({ severity }: { severity: Severity }): ReactElement {
  return <Icon name={severity} size={14} className={`iid-severity--${severity}`} />;
}
