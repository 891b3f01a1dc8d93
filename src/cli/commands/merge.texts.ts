import { translator } from "../../i18n/translator";

/** Texts of `iid merge`. */
export const id = {
  "cli.merge.noTarget": "sebut buku kerja hasilnya: iid merge BERKAS... --out HASIL.xlsx.",
  "cli.merge.recap": "{file}: hanya berisi kematangan tanpa level indikator, jadi tidak dapat digabung.",
  "cli.merge.nothing": "tidak ada buku kerja yang dapat digabung.",
  "cli.merge.title": "{file} ditulis: {count} inovasi dari {files} berkas",
  "cli.merge.source": "{file}: {count} inovasi",
  "cli.merge.nameless": "baris tanpa nama ikut, isi namanya: {rows}",
  "cli.merge.leftOut": "kolom yang tidak ikut: {columns}",
  "cli.merge.place": "{file} baris {row}",
  "cli.merge.spdSeveral": "SPD ada di beberapa berkas ({files}); lembar SPD dibiarkan kosong.",
  "cli.merge.duplicates": "Nama yang sama ({count}); semuanya tetap ada, periksa mana yang dipakai",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.merge.noTarget": "name the workbook to write: iid merge FILE... --out RESULT.xlsx.",
  "cli.merge.recap": "{file}: has maturities without levels of indicators and cannot be merged.",
  "cli.merge.nothing": "there is no workbook that can be merged.",
  "cli.merge.title": "{file} written: {count} innovations from {files} files",
  "cli.merge.source": "{file}: {count} innovations",
  "cli.merge.nameless": "rows without a name came along, name them: {rows}",
  "cli.merge.leftOut": "columns that stay behind: {columns}",
  "cli.merge.place": "{file} row {row}",
  "cli.merge.spdSeveral": "several files have an SPD table ({files}); the sheet SPD stays empty.",
  "cli.merge.duplicates": "Equal names ({count}); all of them are kept, see which one to use",
};

export const translateMerge = translator<keyof typeof id>({ id, en });
