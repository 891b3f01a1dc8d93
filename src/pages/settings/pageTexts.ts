import { common as commonEn } from "../../i18n/en/common";
import { settingsPage as english } from "./texts.en";
import { common } from "../../i18n/id/common";
import { settingsPage } from "./texts.id";
import { translator } from "../../i18n/translator";

const indonesian = { ...common, ...settingsPage };

/** A key of the settings page. */
export type SettingsPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateSettingsPage = translator<SettingsPageKey>({
  id: indonesian,
  en: { ...commonEn, ...english },
});
