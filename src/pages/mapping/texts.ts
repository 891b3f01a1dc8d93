import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type MappingKey = keyof typeof id;

export type SayMapping = Say<MappingKey>;

/** The texts of the page about the columns. */
export const { translate: translateMapping, useTexts: useMappingTexts } = pageTexts({ id, en });
