import type { CatalogColumn } from "../../library/catalog/types";
import type { CatalogWords } from "../../library/catalog/words";
import type { Locale } from "../locale";
import { texts, type Text } from "../text";

const SHEET = texts({
  name: { id: "Katalog Inovasi", en: "Innovation Catalogue" },
  title: { id: "Katalog inovasi dari tahun ke tahun", en: "Catalogue of innovations over the years" },
  note: {
    id: "Ditulis dari halaman Gudang. Kontak sampai Nama Lain boleh Anda isi langsung; kolom dan warna Anda sendiri tetap.",
    en: "Written from the page Store. Contact to Other Names may be filled in here; your own columns and colours stay.",
  },
  key: { id: "Kunci (jangan diubah)", en: "Key (do not change)" },
});

const CATALOG_HEADERS: Readonly<Record<CatalogColumn, Text>> = texts({
  name: { id: "Nama Inovasi", en: "Innovation" },
  region: { id: "Daerah", en: "Region" },
  year: { id: "Tahun", en: "Year" },
  reported: { id: "Tahun Pelaporan", en: "Years Reported" },
  opd: { id: "Perangkat Daerah", en: "Department" },
  affair: { id: "Urusan", en: "Affair" },
  form: { id: "Bentuk", en: "Form" },
  stage: { id: "Tahapan", en: "Stage" },
  kind: { id: "Jenis", en: "Kind" },
  maturity: { id: "Kematangan", en: "Maturity" },
  summary: { id: "Ringkasan", en: "Summary" },
  contact: { id: "Kontak", en: "Contact" },
  awards: { id: "Penghargaan", en: "Awards" },
  takenFrom: { id: "Mereplikasi Dari", en: "Taken Over From" },
  takenBy: { id: "Direplikasi Oleh", en: "Taken Over By" },
  notes: { id: "Catatan Diskusi", en: "Discussion Notes" },
  otherNames: { id: "Nama Lain", en: "Other Names" },
});

/** The words of the sheet of the catalogue. */
export function catalogWords(locale: Locale): CatalogWords {
  const headers = Object.fromEntries(Object.entries(CATALOG_HEADERS).map(([column, text]) => [column, text[locale]]));
  return {
    name: SHEET.name[locale],
    title: SHEET.title[locale],
    note: SHEET.note[locale],
    headers: headers as Record<CatalogColumn, string>,
    keyHeader: SHEET.key[locale],
  };
}

/** A sheet is read in whatever language it was begun. */
export const CATALOG_LANGUAGES: readonly CatalogWords[] = [catalogWords("id"), catalogWords("en")];
