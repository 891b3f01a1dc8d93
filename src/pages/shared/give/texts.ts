import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** What is said about files that the product gives. */
export const useGiveTexts = pageTexts({ id, en });

export type SayGive = ReturnType<typeof useGiveTexts>;
