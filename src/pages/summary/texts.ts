import { translateSummaryPage } from "./pageTexts";
import { textsOf } from "../../pane/textsOf";

/** The texts of the summary's parts, in the language of the session. */
export const useSummaryTexts = textsOf(translateSummaryPage);
