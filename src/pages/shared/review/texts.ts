import { pageTexts, type Say } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type ReviewKey = keyof typeof id;

export type SayReview = Say<ReviewKey>;

/** The texts about accepted findings and results compared. */
export const { translate: translateReview, useTexts: useReviewTexts } = pageTexts({ id, en });
