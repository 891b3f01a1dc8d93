import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts about accepted findings and results compared. */
export const useReviewTexts = pageTexts({ id, en });

export type SayReview = ReturnType<typeof useReviewTexts>;
