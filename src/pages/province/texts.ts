import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page. */
export const useProvinceTexts = pageTexts({ id, en });
