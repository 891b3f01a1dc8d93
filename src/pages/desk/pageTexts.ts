import { deskPage as english } from "./texts.en";
import { deskPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the reviewer's page. */
export type DeskPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateDeskPage = translator<DeskPageKey>({ id: indonesian, en: english });
