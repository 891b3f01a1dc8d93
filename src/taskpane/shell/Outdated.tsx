import { useEffect, useRef, useState, type ReactElement } from "react";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";

/** A calculation that takes longer is mentioned: what is shown until then is that of before. */
const SAY_AFTER = 500;

/** Says that the figures shown are older than the workbook. */
export function Outdated(): ReactElement | null {
  const { t } = useTexts();
  const waiting = useSessionState(({ busy, analysis }) => busy && analysis !== null);
  const [late, setLate] = useState(false);
  const slow = useRef(false);
  useEffect(() => {
    // In a large table the pane cannot draw anything once the calculation runs: it is said beforehand.
    setLate(slow.current);
    if (!waiting) return;
    const started = performance.now();
    const timer = setTimeout(() => setLate(true), SAY_AFTER);
    return () => {
      clearTimeout(timer);
      slow.current = performance.now() - started > SAY_AFTER;
    };
  }, [waiting]);
  return waiting && late ? <NoticeLine tone="info" text={t("app.outdated")} testId="outdated" /> : null;
}
