import { translator } from "../../../i18n/translator";

/** Texts of `iid catalog`. */
export const id = {
  "cli.catalog.title": "{count} inovasi dari {regions} daerah dalam {files} berkas",
  "cli.catalog.file": "Berkas",
  "cli.catalog.region": "Daerah",
  "cli.catalog.innovations": "Dari tabel",
  "cli.catalog.known": "Dari katalog",
  "cli.catalog.nothing": "{file}: tidak ada lembar katalog dan tidak ada tabel inovasi.",
  "cli.catalog.doubtfulRegion":
    "“{region}” ({count} inovasi) mungkin sama dengan {candidates}, jadi belum dimasukkan. Tulis nama daerahnya lengkap dan sama persis bila satu, atau jawab di halaman Gudang.",
  "cli.catalog.doubtfulInnovation":
    "“{name}” ({whose}) mungkin sama dengan {candidates}, jadi belum dimasukkan. Samakan namanya bila satu, atau jawab di halaman Gudang.",
  "cli.catalog.withoutRegion":
    "{count} inovasi tidak dimasukkan karena buku kerjanya tidak menyebut daerah. Tulis Kota atau Kabupaten dengan namanya di judul atau di lembar Profil.",
  "cli.catalog.written": "{file} ditulis",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.catalog.title": "{count} innovations of {regions} regions in {files} files",
  "cli.catalog.file": "File",
  "cli.catalog.region": "Region",
  "cli.catalog.innovations": "From tables",
  "cli.catalog.known": "From a catalogue",
  "cli.catalog.nothing": "{file}: no sheet of a catalogue and no table of innovations.",
  "cli.catalog.doubtfulRegion":
    "“{region}” ({count} innovations) may be the same as {candidates}, so it was not taken in. Write the name of the region in full and alike if they are one, or answer on the page Store.",
  "cli.catalog.doubtfulInnovation":
    "“{name}” ({whose}) may be the same as {candidates}, so it was not taken in. Make the names equal if they are one, or answer on the page Store.",
  "cli.catalog.withoutRegion":
    "{count} innovations were not taken in because their workbook names no region. Write Kota or Kabupaten with its name in a title or on the sheet Profil.",
  "cli.catalog.written": "{file} written",
};

export const translateCatalog = translator<keyof typeof id>({ id, en });
