import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of the page that inserts the template. */
export const useCreateTexts = pageTexts({ id, en });

export type CreateKey = keyof typeof id;
