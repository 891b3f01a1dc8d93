import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of the list of findings. */
export const useFindingsTexts = pageTexts({ id, en });

export type SayFindings = ReturnType<typeof useFindingsTexts>;
