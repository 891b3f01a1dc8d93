import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of a workbook that cannot be scored, and of how to begin without a table. */
export const useProblemTexts = pageTexts({ id, en });
