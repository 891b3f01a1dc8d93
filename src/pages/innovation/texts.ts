import { translateInnovationPage, type InnovationPageKey } from "./pageTexts";
import { textsOf, type Say } from "../../pane/textsOf";

export type SayInnovation = Say<InnovationPageKey>;

/** The texts of the page about one innovation, in the language of the session. */
export const useInnovationTexts = textsOf(translateInnovationPage);
