import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the search for innovations that fit. */
export const useMatchTexts = pageTexts({ id, en });
