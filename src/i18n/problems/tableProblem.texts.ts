import type { Locale } from "../locale";
import type { UnreadLevels } from "../../workbook/types";
import { fill } from "../fill";
import { texts } from "../text";

/** Why a table gives no figures: said by pane, functions and command line. */
export const tableProblemTexts = texts({
  notCalculated: {
    id: "{count} rumus belum berisi hasil, mulai dari kolom “{header}” lembar {sheet}. Buka dan simpan buku kerja ini di Excel dahulu.",
    en: "{count} formulas have no results yet, from the column “{header}” of sheet {sheet} on. Open and save this workbook in Excel first.",
  },
  noScores: {
    id: "Tabel ini tidak memiliki kolom Kematangan maupun kolom level indikator; yang terbaca: {seen}.",
    en: "This table has neither a column Kematangan nor indicator levels; read: {seen}.",
  },
  unreadLevels: {
    id: "Dari {columns} kolom level mulai “{header}”, tidak satu sel pun berisi level 0 sampai 3; yang tertulis: {cells}. Isi levelnya, atau tunjukkan kolom yang memuat level.",
    en: "Of {columns} level columns from “{header}” on, not one cell holds a level from 0 to 3; they say: {cells}. Enter the levels, or show which columns hold them.",
  },
});

/** @param seen the headers that were read, listed */
export function noScoresText(locale: Locale, seen: string, unread: UnreadLevels | undefined): string {
  if (!unread) return fill(tableProblemTexts.noScores[locale], { seen });
  return fill(tableProblemTexts.unreadLevels[locale], { ...unread, cells: unread.cells.join(", ") });
}
