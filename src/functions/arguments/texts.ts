import { texts } from "../../i18n/text";

/** What is said about arguments that cannot be used. */
export const argumentTexts = texts({
  noSpdTable: {
    id: "Tabel SPD tidak dikenali. Perlu kolom Indikator dan Level, atau isi skor SPD sebagai angka.",
    en: "The SPD table was not recognised. It needs the columns Indikator and Level, or give the SPD score as a number.",
  },
  spdNumber: {
    id: "SPD harus berupa tabel SPD atau angka 0 sampai {max}.",
    en: "SPD must be the SPD table or a number from 0 to {max}.",
  },
  basis: {
    id: 'Dasar harus "klaim", "bukti", atau "aman".',
    en: 'The basis must be "claimed" (klaim), "evidenced" (bukti) or "strict" (aman).',
  },
  rules: {
    id: "Aturan harus berupa tahun, misalnya 2026, atau tabel aturan (dari tombol Sisipkan lembar aturan).",
    en: "Rules must be a year such as 2026, or a rule table (from the button Insert rule sheet).",
  },
  rankingList: { id: "{reason}", en: "{reason}" },
  juryScores: { id: "{reason}", en: "{reason}" },
  noFigures: {
    id: "Daftar ini harus berisi indeks saja, atau tabel dengan kolom Nama Daerah dan Indeks.",
    en: "This list must hold nothing but indices, or be a table with the columns Nama Daerah and Indeks.",
  },
  ruleTable: { id: "{reason}", en: "{reason}" },
});
