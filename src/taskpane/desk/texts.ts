import { translateDeskPage } from "../../i18n/deskPageTexts";
import { textsOf } from "../textsOf";

/** The texts of the reviewer's page, in the language of the session. */
export const useDeskTexts = textsOf(translateDeskPage);
