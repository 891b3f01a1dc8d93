import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type SettingsKey = keyof typeof id;

export type SaySettings = Say<SettingsKey>;

/** The texts of the settings. */
export const { translate: translateSettings, useTexts: useSettingsTexts } = pageTexts({ id, en });
