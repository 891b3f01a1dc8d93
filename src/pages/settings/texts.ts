import { translateSettingsPage } from "./pageTexts";
import { textsOf } from "../../pane/textsOf";

/** The texts of the settings page, in the language of the session. */
export const useSettingsTexts = textsOf(translateSettingsPage);
