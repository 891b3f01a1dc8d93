import type { ReactElement } from "react";
import { NoticeLine } from "../../../pane/NoticeLine";
import type { ReviewPart } from "../../../review/index";
import type { OpenReview } from "./useReview";
import { useReviewTexts } from "./texts";

/** Says when the notes of earlier reviews cannot be read. */
export function ReviewNotes({
  review,
  unread,
  parts,
}: OpenReview & { parts: readonly ReviewPart[] }): ReactElement | null {
  const say = useReviewTexts();
  const damaged = review?.kept.damaged.filter((part) => parts.includes(part)) ?? [];
  if (!unread && damaged.length === 0) return null;
  return (
    <>
      {unread && <NoticeLine tone="warning" text={say("reviewPage.unread")} testId="review-unread" />}
      {damaged.map((part) => (
        <NoticeLine key={part} tone="warning" text={say(`reviewPage.damaged.${part}`)} testId={`damaged-${part}`} />
      ))}
    </>
  );
}
