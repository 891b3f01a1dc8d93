import { textIn, type Text } from "../../i18n/text";
import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page. */
export const useSendTexts = pageTexts({ id, en });

/** One of them in every language, for what an action says in the name of the page. */
export function sendText(key: keyof typeof id): Text {
  return textIn({ id, en }, key);
}
