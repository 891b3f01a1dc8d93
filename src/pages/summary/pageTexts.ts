import { summaryPage as english } from "./texts.en";
import { summaryPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the summary's parts below the first screen. */
export type SummaryPageKey = keyof typeof indonesian;

/** Their texts: not part of the pane's own, so that they come after the two indices. */
export const translateSummaryPage = translator<SummaryPageKey>({ id: indonesian, en: english });
