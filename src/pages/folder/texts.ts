import { translateEvidencePage } from "./pageTexts";
import { textsOf } from "../../pane/textsOf";

/** The texts of the page about evidence files, in the language of the session. */
export const useEvidenceTexts = textsOf(translateEvidencePage);
