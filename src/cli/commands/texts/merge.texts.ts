import { translator } from "../../../i18n/translator";

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
  "cli.merge.locked":
    "lembar “{sheet}” dikunci, jadi tidak ada yang ditulis; buka kuncinya di Excel, lalu gabungkan lagi.",
  "cli.merge.intoTitle":
    "{file} ditulis dari {into}: {changed} sel berubah, {added} inovasi baru, {conflicts} bentrok, {missing} baris hilang",
  "cli.merge.intoNothing": "{file} ditulis dari {into}: tidak ada yang berubah",
  "cli.merge.change": "{address} {innovation}, {column}: {before} → {after} ({file})",
  "cli.merge.addedTitle": "Inovasi baru",
  "cli.merge.added": "{name} ({file})",
  "cli.merge.conflictTitle": "Bentrok, isi buku kerja tetap dipakai",
  "cli.merge.conflict": "{address} {innovation}, {column}: dikirim {base}, sekarang {ours}, dari OPD {theirs} ({file})",
  "cli.merge.missingTitle": "Baris yang tidak kembali, tetap ada di buku kerja",
  "cli.merge.problemTitle": "Perlu dilihat",
  "cli.merge.blank": "(kosong)",
  "cli.merge.unknown": "(tidak diketahui)",
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
  "cli.merge.locked":
    "the sheet “{sheet}” is protected, so nothing was written; unprotect it in Excel and merge again.",
  "cli.merge.intoTitle":
    "{file} written from {into}: {changed} cells changed, {added} new innovations, {conflicts} conflicts, {missing} rows missing",
  "cli.merge.intoNothing": "{file} written from {into}: nothing changed",
  "cli.merge.change": "{address} {innovation}, {column}: {before} → {after} ({file})",
  "cli.merge.addedTitle": "New innovations",
  "cli.merge.added": "{name} ({file})",
  "cli.merge.conflictTitle": "Conflicts, the workbook's own values stay",
  "cli.merge.conflict":
    "{address} {innovation}, {column}: sent {base}, now {ours}, from the department {theirs} ({file})",
  "cli.merge.missingTitle": "Rows that did not come back, they stay in the workbook",
  "cli.merge.problemTitle": "To look at",
  "cli.merge.blank": "(blank)",
  "cli.merge.unknown": "(not known)",
};

export const translateMerge = translator<keyof typeof id>({ id, en });
