import { translateDeskPage } from "./pageTexts";
import { textsOf } from "../../pane/textsOf";

/** The texts of the reviewer's page, in the language of the session. */
export const useDeskTexts = textsOf(translateDeskPage);
