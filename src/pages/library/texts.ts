import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page about the innovation store. */
export const useLibraryTexts = pageTexts({ id, en });
