import { translateLibraryPage } from "./pageTexts";
import { textsOf } from "../../pane/textsOf";

/** The texts of the innovation store, in the language of the session. */
export const useLibraryTexts = textsOf(translateLibraryPage);
