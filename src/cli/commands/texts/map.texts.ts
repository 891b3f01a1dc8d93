import { translator } from "../../../i18n/translator";

/** Texts of `iid map`. */
export const id = {
  "cli.map.proposed":
    "{file}: tabel inovasi tidak dikenali. Ini usulan dari lembar “{sheet}”: lengkapi artinya (paling sedikit satu kolom “nama” dan levelnya, misalnya “level:16”), lalu pakai dengan --map.",
  "cli.map.arranged":
    "{file}: inovasi dibaca dari {sheets}, dan tidak masing-masing dari satu baris pada satu tabel. Peta kolom tidak dapat dipakai untuk susunan seperti ini dan tidak diperlukan. Untuk satu lembar, pilih dengan --sheet.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.map.proposed":
    "{file}: no innovation table was recognised. This is a proposal from sheet “{sheet}”: complete the meanings (at least one column “nama” and the levels, such as “level:16”), then give it to --map.",
  "cli.map.arranged":
    "{file}: the innovations are read from {sheets}, and not each from one row of one table. A map of columns cannot be used for such an arrangement and is not needed. For a single sheet, choose it with --sheet.",
};

export const translateMap = translator<keyof typeof id>({ id, en });
