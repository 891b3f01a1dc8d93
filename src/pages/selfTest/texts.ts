import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of the self-test. */
export const useSelfTestTexts = pageTexts({ id, en });

export type SaySelfTest = Say<keyof typeof id>;
