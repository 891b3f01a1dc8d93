import { common as commonEn } from "./en/common";
import { settingsPage as english } from "./en/settingsPage";
import { common } from "./id/common";
import { settingsPage } from "./id/settingsPage";
import { translator } from "./translator";

const indonesian = { ...common, ...settingsPage };

/** A key of the settings page. */
export type SettingsPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateSettingsPage = translator<SettingsPageKey>({
  id: indonesian,
  en: { ...commonEn, ...english },
});
