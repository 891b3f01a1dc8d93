const YEAR = /(?<!\d)20[12]\d(?!\d)/g;

/**
 * The assessment year that names speak of: the one of the sheet before the one of the file, of several the latest.
 * @returns `null` when none does
 */
export function yearInNames(sheet: string, file: string): number | null {
  for (const name of [sheet, file]) {
    const years = (name.match(YEAR) ?? []).map(Number);
    if (years.length > 0) return Math.max(...years);
  }
  return null;
}
