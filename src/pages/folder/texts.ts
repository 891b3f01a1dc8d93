import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page about the files of an evidence folder. */
export const useFolderTexts = pageTexts({ id, en });
