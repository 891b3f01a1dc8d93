import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type LibraryKey = keyof typeof id;

export type SayLibrary = Say<LibraryKey>;

/** The texts of the page about the innovation store. */
export const { translate: translateLibrary, useTexts: useLibraryTexts } = pageTexts({ id, en });
