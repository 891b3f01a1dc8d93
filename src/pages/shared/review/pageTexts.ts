import { reviewPage as english } from "./texts.en";
import { reviewPage as indonesian } from "./texts.id";
import { translator } from "../../../i18n/translator";

/** A key of the texts about accepted findings and results compared. */
export type ReviewPageKey = keyof typeof indonesian;

/** Not part of the pane's own texts, so that they come with the pages that show them. */
export const translateReviewPage = translator<ReviewPageKey>({ id: indonesian, en: english });
