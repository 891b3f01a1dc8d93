import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Who uses the pane, in words. */
export const usePersonTexts = pageTexts({ id, en });
