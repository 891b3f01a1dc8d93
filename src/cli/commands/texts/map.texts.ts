import { translator } from "../../../i18n/translator";

/** Texts of `iid map`. */
export const id = {
  "cli.map.proposed":
    "{file}: tabel inovasi tidak dikenali. Ini usulan dari lembar «{sheet}»: lengkapi artinya (paling sedikit satu kolom «nama» dan levelnya, misalnya «level:16»), lalu pakai dengan --map.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.map.proposed":
    "{file}: no innovation table was recognised. This is a proposal from sheet «{sheet}»: complete the meanings (at least one column «nama» and the levels, such as «level:16»), then give it to --map.",
};

export const translateMap = translator<keyof typeof id>({ id, en });
