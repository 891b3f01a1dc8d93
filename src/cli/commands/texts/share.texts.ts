import { translator } from "../../../i18n/translator";

/** Texts of `iid share`. */
export const id = {
  "cli.share.noFolder": "sebut folder hasilnya: iid share BERKAS --out FOLDER.",
  "cli.share.noFolderThere": "{folder} bukan folder; sebut folder lain.",
  "cli.share.noColumn": "{file}: tabel inovasi tidak memiliki kolom perangkat daerah, jadi tidak dapat dibagi per OPD.",
  "cli.share.nobody": "{file}: tidak ada baris dengan nama perangkat daerah.",
  "cli.share.title": "{count} berkas untuk {count} perangkat daerah ditulis ke {folder}",
  "cli.share.part": "{file}: {rows} inovasi",
  "cli.share.unassigned": "Tanpa perangkat daerah, tidak ikut dibagi (baris Excel): {rows}",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.share.noFolder": "name the folder to write to: iid share FILE --out FOLDER.",
  "cli.share.noFolderThere": "{folder} is no folder; name another one.",
  "cli.share.noColumn": "{file}: the table of innovations has no column of departments, so it cannot be shared out.",
  "cli.share.nobody": "{file}: no row names a department.",
  "cli.share.title": "{count} files for {count} departments written to {folder}",
  "cli.share.part": "{file}: {rows} innovations",
  "cli.share.unassigned": "Without a department, not shared out (Excel rows): {rows}",
};

export const translateShare = translator<keyof typeof id>({ id, en });
