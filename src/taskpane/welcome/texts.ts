import { translateWelcomePage } from "../../i18n/welcomePageTexts";
import { textsOf } from "../textsOf";

/** The texts of the greeting, in the language of the session. */
export const useWelcomeTexts = textsOf(translateWelcomePage);
