import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page about the columns. */
export const useMappingTexts = pageTexts({ id, en });

export type SayMapping = ReturnType<typeof useMappingTexts>;
