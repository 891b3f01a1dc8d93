import { innovationPage as english } from "./texts.en";
import { innovationPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the page about one innovation. */
export type InnovationPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateInnovationPage = translator<InnovationPageKey>({ id: indonesian, en: english });
