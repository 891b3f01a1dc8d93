import { translateReviewPage, type ReviewPageKey } from "../../i18n/reviewPageTexts";
import { textsOf, type Say } from "../textsOf";

export type SayReview = Say<ReviewPageKey>;

/** The texts about accepted findings and results compared, in the language of the session. */
export const useReviewTexts = textsOf(translateReviewPage);
