import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type CreateKey = keyof typeof id;

export type SayCreate = Say<CreateKey>;

/** Texts of the page that inserts the template. */
export const { translate: translateCreate, useTexts: useCreateTexts } = pageTexts({ id, en });
