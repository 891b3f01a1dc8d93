import type { ReactElement } from "react";
import type { FindingEntry } from "../findings/entries";
import { useTexts } from "../../../pane/texts";
import { exceptionText } from "./exceptionText";
import { useReviewTexts } from "./texts";
import "./review.css";

/** What a reviewer said about a finding, if somebody did. */
export function ExceptionRemark({ entry }: { entry: FindingEntry }): ReactElement | null {
  const { locale } = useTexts();
  const say = useReviewTexts();
  const { accepted, suspended } = entry;
  const exception = accepted ?? suspended;
  if (!exception) return null;
  return (
    <div className="iid-remark" data-testid="remark">
      {exceptionText(exception, accepted === null, say, locale)}
    </div>
  );
}
