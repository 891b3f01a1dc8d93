import { textIn, type Text } from "../../i18n/text";
import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page about one innovation. */
export const useInnovationTexts = pageTexts({ id, en });

export type SayInnovation = ReturnType<typeof useInnovationTexts>;

/** One of them in every language, for what an action says in the name of the page. */
export function innovationText(key: keyof typeof id): Text {
  return textIn({ id, en }, key);
}
