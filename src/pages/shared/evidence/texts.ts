import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of the evidence folder and of what is seen in its files. */
export const useEvidenceTexts = pageTexts({ id, en });
