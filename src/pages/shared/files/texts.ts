import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** What is said about workbook files that cannot be read. */
export const useFileTexts = pageTexts({ id, en });
