import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type FolderKey = keyof typeof id;

export type SayFolder = Say<FolderKey>;

/** The texts of the page about the files of an evidence folder. */
export const { translate: translateFolder, useTexts: useFolderTexts } = pageTexts({ id, en });
