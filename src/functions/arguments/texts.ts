import { texts } from "../../i18n/text";

/** What is said about arguments that cannot be used. */
export const argumentTexts = texts({
  noTable: {
    id: "Baris judul tidak dikenali. Perlu kolom Nama Inovasi serta kolom Kematangan atau level indikator; yang terbaca: {seen}.",
    en: "The header row was not recognised. It needs the column Nama Inovasi and a column Kematangan or indicator levels; read: {seen}.",
  },
  noHeader: {
    id: "Rentang ini tanpa baris judul, dan judulnya tidak ditemukan di atasnya. Perlu kolom Nama Inovasi serta kolom Kematangan atau level indikator.",
    en: "This range has no header row, and none was found above it. It needs the column Nama Inovasi and a column Kematangan or indicator levels.",
  },
  noAddresses: {
    id: "Judul di atas rentang tidak dapat dicari: Excel ini tidak mengatakan letak rentang kepada rumus (CustomFunctionsRuntime 1.3). Sertakan baris judul dalam rentang.",
    en: "The header above the range cannot be looked up: this Excel does not tell formulas where a range stands (CustomFunctionsRuntime 1.3). Include the header row in the range.",
  },
  noRows: {
    id: "Tidak ada baris inovasi di bawah judul.",
    en: "There are no innovations below the header.",
  },
  question: {
    id: "{question} Jawab di panel Indeks Inovasi.",
    en: "{question} Answer in the pane Indeks Inovasi.",
  },
  twoTables: {
    id: "Rentang ini berisi lebih dari satu tabel inovasi; pilih salah satu.",
    en: "This range holds more than one innovation table; choose one of them.",
  },
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
