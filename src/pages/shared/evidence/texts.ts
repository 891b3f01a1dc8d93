import { pageTexts } from "../../../pane/pageTexts";
import { textIn, type Text } from "../../../i18n/text";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of the evidence folder and of what is seen in its files. */
export const useEvidenceTexts = pageTexts({ id, en });

/** One of them in every language, for what an action says. */
export function evidenceText(key: keyof typeof id): Text {
  return textIn({ id, en }, key);
}
