import { useCallback } from "react";
import { translateReviewPage, type ReviewPageKey } from "../../i18n/reviewPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

export type SayReview = (key: ReviewPageKey, params?: TextParams) => string;

/** The texts about accepted findings and results compared, in the language of the session. */
export function useReviewTexts(): SayReview {
  const { locale } = usePane();
  return useCallback((key, params) => translateReviewPage(locale, key, params), [locale]);
}
