import { translateSummaryPage } from "../../i18n/summaryPageTexts";
import { textsOf } from "../textsOf";

/** The texts of the summary's parts, in the language of the session. */
export const useSummaryTexts = textsOf(translateSummaryPage);
