import { translateReviewPage, type ReviewPageKey } from "./pageTexts";
import { textsOf, type Say } from "../../../pane/textsOf";

export type SayReview = Say<ReviewPageKey>;

/** The texts about accepted findings and results compared, in the language of the session. */
export const useReviewTexts = textsOf(translateReviewPage);
