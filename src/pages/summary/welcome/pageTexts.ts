import { welcomePage as english } from "./texts.en";
import { welcomePage as indonesian } from "./texts.id";
import { translator } from "../../../i18n/translator";

/** A key of the greeting. */
export type WelcomePageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the greeting. */
export const translateWelcomePage = translator<WelcomePageKey>({ id: indonesian, en: english });
