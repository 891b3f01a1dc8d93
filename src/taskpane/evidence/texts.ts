import { translateEvidencePage } from "../../i18n/evidencePageTexts";
import { textsOf } from "../textsOf";

/** The texts of the page about evidence files, in the language of the session. */
export const useEvidenceTexts = textsOf(translateEvidencePage);
