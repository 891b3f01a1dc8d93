import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type InnovationKey = keyof typeof id;

export type SayInnovation = Say<InnovationKey>;

/** The texts of the page about one innovation. */
export const { translate: translateInnovation, useTexts: useInnovationTexts } = pageTexts({ id, en });
