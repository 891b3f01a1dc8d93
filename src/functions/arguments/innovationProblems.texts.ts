import { texts } from "../../i18n/text";

/** What is said about a range without innovations that can be used. */
export const innovationProblemTexts = texts({
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
});
