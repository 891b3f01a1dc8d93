import { useEffect, useState } from "react";
import type { ReviewState } from "../../../review/index";
import { useSessionState } from "../../../pane/sessionState";
import { useServices } from "../../../pane/services";

export interface OpenReview {
  /** `null` until it is read. */
  review: ReviewState | null;
  /** Excel refused to hand it over; it is asked again with the next calculation. */
  unread: boolean;
}

/** What the workbook remembers of earlier reviews, read when a page first needs it. */
export function useReview(): OpenReview {
  const review = useSessionState((state) => state.review);
  const analysis = useSessionState((state) => state.analysis);
  const { session } = useServices();
  const [failed, setFailed] = useState(false);
  const missing = review === null;
  useEffect(() => {
    if (!missing || !analysis) return;
    let wanted = true;
    // Once it is read it is no longer missing, and whether that failed before says nothing any more.
    session.openReview().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [session, missing, analysis]);
  return { review, unread: missing && failed };
}
