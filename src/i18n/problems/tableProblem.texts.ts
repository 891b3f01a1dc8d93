import { texts } from "../text";

/** Why a table gives no figures: said by pane, functions and command line. */
export const tableProblemTexts = texts({
  notCalculated: {
    id: "{count} rumus di kolom «{header}» lembar {sheet} belum berisi hasil. Buka dan simpan buku kerja ini di Excel dahulu.",
    en: "{count} formulas in the column “{header}” of sheet {sheet} have no results yet. Open and save this workbook in Excel first.",
  },
  noScores: {
    id: "Tabel ini tidak memiliki kolom Kematangan maupun kolom level indikator; yang terbaca: {seen}.",
    en: "This table has neither a column Kematangan nor indicator levels; read: {seen}.",
  },
});
