import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the summary. */
export const useSummaryTexts = pageTexts({ id, en });

export type SaySummary = ReturnType<typeof useSummaryTexts>;

export type SummaryKey = keyof typeof id;
