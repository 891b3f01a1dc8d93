import { translateSettingsPage } from "../../i18n/settingsPageTexts";
import { textsOf } from "../textsOf";

/** The texts of the settings page, in the language of the session. */
export const useSettingsTexts = textsOf(translateSettingsPage);
