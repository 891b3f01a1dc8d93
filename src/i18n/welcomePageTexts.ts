import { welcomePage as english } from "./en/welcomePage";
import { welcomePage as indonesian } from "./id/welcomePage";
import { translator } from "./translator";

/** A key of the greeting. */
export type WelcomePageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the greeting. */
export const translateWelcomePage = translator<WelcomePageKey>({ id: indonesian, en: english });
