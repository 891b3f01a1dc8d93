import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the reviewer's page. */
export const useDeskTexts = pageTexts({ id, en });
