import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type SummaryKey = keyof typeof id;

export type SaySummary = Say<SummaryKey>;

/** The texts of the summary. */
export const { translate: translateSummary, useTexts: useSummaryTexts } = pageTexts({ id, en });
