import { translateWelcomePage } from "./pageTexts";
import { textsOf } from "../../../pane/textsOf";

/** The texts of the greeting, in the language of the session. */
export const useWelcomeTexts = textsOf(translateWelcomePage);
