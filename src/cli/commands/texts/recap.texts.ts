import { translator } from "../../../i18n/translator";

/** Texts of `iid recap`. */
export const id = {
  "cli.recap.format": "bentuk “{value}” tidak dikenal; yang ada: xlsx, csv, parquet.",
  "cli.recap.noFolder": "--format {format} menulis ke folder: sebut folder hasilnya dengan --out.",
  "cli.recap.title": "{count} daerah, {rules}",
  "cli.recap.written": "{file} ditulis",
  "cli.recap.letters": "{count} surat ditulis ke {folder}",
  "cli.recap.needs": "Bukti yang paling banyak ditolak",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.recap.format": "unknown format “{value}”; there are: xlsx, csv, parquet.",
  "cli.recap.noFolder": "--format {format} writes into a folder: name it with --out.",
  "cli.recap.title": "{count} regions, {rules}",
  "cli.recap.written": "{file} written",
  "cli.recap.letters": "{count} letters written to {folder}",
  "cli.recap.needs": "Evidence that is refused most",
};

export const translateRecap = translator<keyof typeof id>({ id, en });
