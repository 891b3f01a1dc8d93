import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page about one innovation. */
export const useInnovationTexts = pageTexts({ id, en });

export type SayInnovation = ReturnType<typeof useInnovationTexts>;
