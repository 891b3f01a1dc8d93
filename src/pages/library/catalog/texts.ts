import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts about the catalogue. */
export const useCatalogTexts = pageTexts({ id, en });
