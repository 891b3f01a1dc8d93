import { texts } from "./text";

/** Why a table gives no figures: said by pane, functions and command line. */
export const tableProblemTexts = texts({
  noScores: {
    id: "Tabel ini tidak memiliki kolom Kematangan maupun kolom level indikator; yang terbaca: {seen}.",
    en: "This table has neither a column Kematangan nor indicator levels; read: {seen}.",
  },
});
