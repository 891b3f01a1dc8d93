import { translateLibraryPage } from "../../i18n/libraryPageTexts";
import { textsOf } from "../textsOf";

/** The texts of the innovation store, in the language of the session. */
export const useLibraryTexts = textsOf(translateLibraryPage);
