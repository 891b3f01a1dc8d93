import { texts } from "../../../i18n/text";

/** What stands on the sheets of a competition; their headers are the words by which any such sheet is read. */
export const competitionSheetTexts = texts({
  juryTitle: { id: "Penilaian Juri", en: "Scores of the Jurors" },
  juryNote: {
    id: "Satu baris tiap juri dan inovasi. Juri mengisi kolom kuning. Baris Pengukuran memuat hasil buku kerja, bukan penilaian juri.",
    en: "A row for each juror and innovation. Jurors fill in the yellow columns. Rows of Pengukuran hold what the workbook measures, no judgement.",
  },
  scoreTitle: { id: "Nilai", en: "Score" },
  scoreError: { id: "Isi angka dari 0 sampai {most}.", en: "Fill in a number from 0 to {most}." },
  scorePrompt: { id: "{criterion}: angka dari 0 sampai {most}", en: "{criterion}: a number from 0 to {most}" },
  nameError: {
    id: "Nama ini tidak ada di tabel inovasi. Tetap pakai?",
    en: "The table of innovations does not have this name. Use it all the same?",
  },
  stageError: {
    id: "Tahap ini tidak ada di rencana lomba. Tetap pakai?",
    en: "The competition has no such stage. Use it all the same?",
  },
  weightTitle: { id: "Bobot Lomba", en: "Weights of the Competition" },
  weightNote: {
    id: "Baris tanpa kriteria adalah bobot satu tahap. Semua boleh diubah; bobot kriteria setiap tahap dan bobot semua tahap masing-masing berjumlah 100.",
    en: "A line without a criterion weighs a whole stage. All may be changed; the criteria of each stage and the stages themselves add up to 100 each.",
  },
  weightError: { id: "Isi angka dari 0 sampai 100.", en: "Fill in a number from 0 to 100." },
  bySettingOffice: {
    id: "belum pernah diumumkan; ditetapkan kantor",
    en: "never published; the office sets it",
  },
  measured: { id: "hasil pengukuran buku kerja", en: "as the workbook measures it" },
  whole: {
    id: "satu nilai keseluruhan; boleh diganti kriteria kantor",
    en: "one score for all; criteria of the office may replace it",
  },
  rankingTitle: { id: "Peringkat Daerah", en: "Ranks of Regions" },
  rankingNote: {
    id: "Tempel lampiran keputusan menteri di bawah judul kolom. Urutan kolom bebas, kolom tahun lain boleh ditambah di kanan.",
    en: "Paste the annex of the minister's decree below the headers. Any order of columns will do, and columns of other years may follow.",
  },
  indexError: { id: "Indeks adalah angka dari 0 sampai 100.", en: "An index is a number from 0 to 100." },
  listError: {
    id: "Isian ini tidak ada di pilihan. Tetap pakai?",
    en: "This is none of the choices. Use it all the same?",
  },
  errorTitle: { id: "Periksa isian", en: "Check the entry" },
});
