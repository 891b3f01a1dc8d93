import { translator } from "../../../i18n/translator";

/** Texts of `iid profile`. */
export const id = {
  "cli.profile.row": "--row: sebut nomor baris Excel, bukan “{value}”.",
  "cli.profile.noRow": "{file}: baris {row} tidak memuat inovasi yang dihitung.",
  "cli.profile.nothing": "{file}: tidak ada inovasi yang dihitung.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.profile.row": "--row: name a row number of Excel, not “{value}”.",
  "cli.profile.noRow": "{file}: row {row} holds no innovation that counts.",
  "cli.profile.nothing": "{file}: there is no innovation that counts.",
};

export const translateProfile = translator<keyof typeof id>({ id, en });
