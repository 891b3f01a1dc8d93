import { useEffect, useState, type ReactElement } from "react";
import { Notice } from "../Notice";
import { usePane } from "../pane";

/** A calculation that takes longer is mentioned: what is shown until then is that of before. */
const SAY_AFTER = 500;

/** Says that the figures shown are older than the workbook. */
export function Outdated(): ReactElement | null {
  const { t, state } = usePane();
  const waiting = state.busy && state.analysis !== null;
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), SAY_AFTER);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && late ? <Notice tone="info" text={t("app.outdated")} testId="outdated" /> : null;
}
