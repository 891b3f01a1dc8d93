import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type DeskKey = keyof typeof id;

export type SayDesk = Say<DeskKey>;

/** The texts of the reviewer's page. */
export const { translate: translateDesk, useTexts: useDeskTexts } = pageTexts({ id, en });
