import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** What the catalogue says about no. 31. */
export const useReplicationTexts = pageTexts({ id, en });
