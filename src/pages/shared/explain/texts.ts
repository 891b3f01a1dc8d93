import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of how an index or a maturity came about. */
export const useExplanationTexts = pageTexts({ id, en });
