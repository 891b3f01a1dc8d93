import { libraryPage as english } from "./texts.en";
import { libraryPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the page about the innovation store. */
export type LibraryPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateLibraryPage = translator<LibraryPageKey>({ id: indonesian, en: english });
