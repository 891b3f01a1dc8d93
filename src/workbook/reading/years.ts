import type { SheetGrid } from "./grid";

/** How the years that a name speaks of stand to the assessed one: it is among them, there are none, or only others. */
export type YearFit = "assessed" | "none" | "other";

/** Which of two to take: the assessed year, then what names none. */
export const YEAR_RANK: Readonly<Record<YearFit, number>> = { assessed: 2, none: 1, other: 0 };

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
const LAST_YEAR = /\btahun\s+(?:lalu|sebelumnya|kemarin)\b|\b(?:last|previous)\s+year\b/i;
const THIS_YEAR = /\btahun\s+(?:ini|berjalan)\b|\b(?:this|current)\s+year\b/i;
/** A year with the words that only say it is one. */
const NAMED_YEAR = /\(?\s*\b(?:tahun\s+anggaran|tahun|thn|th|t\.?\s?a|fy)?\b\.?\s*(?<!\d)20\d\d(?!\d)\s*\)?/gi;
/** In a title a year may be that of a decree or of the day it was printed; beside these words it is the table's own. */
const TITLE_YEAR =
  /\b(?:tahun(?:\s+(?:anggaran|penilaian|pelaporan))?|t\.?a\.?|iid|iga|inovasi(?:\s+daerah)?|innovations?|spd|penilaian|periode|year)\s*:?\s*(20\d\d)(?!\d)/gi;
const TITLE_ROWS = 4;

function yearsIn(name: string): number[] {
  return (name.match(YEAR) ?? []).map(Number);
}

export function withoutYears(text: string): string {
  const bare = text.replace(NAMED_YEAR, " ").replace(LAST_YEAR, " ").replace(THIS_YEAR, " ").trim();
  return bare === "" ? text : bare;
}

function fitOf(years: readonly number[], assessed: number): YearFit {
  if (years.length === 0) return "none";
  return years.includes(assessed) ? "assessed" : "other";
}

/**
 * How far the header of a column is from the assessed year, which it may call this year: it is there, then no year, then
 * the nearest of the others. What last year's sheet was called says nothing of the one that is assessed.
 */
export function yearsAway(header: string, assessed: number): number {
  const years = yearsIn(header);
  if (THIS_YEAR.test(header)) years.push(assessed);
  if (LAST_YEAR.test(header)) years.push(assessed - 1);
  if (years.length === 0) return 0.5;
  return Math.min(...years.map((year) => Math.abs(year - assessed)));
}

function titleYears(grid: SheetGrid, headerTop: number): number[] {
  const years: number[] = [];
  for (let row = Math.max(grid.sheet.top, headerTop - TITLE_ROWS); row < headerTop; row += 1) {
    const cells = (grid.sheet.values[row - grid.sheet.top] ?? []).filter((cell) => cell !== null && cell !== "");
    // A row of several cells is the end of another table.
    if (cells.length > 2) years.length = 0;
    else for (const text of cells) for (const [, year] of String(text).matchAll(TITLE_YEAR)) years.push(Number(year));
  }
  return years;
}

/** The years that a table speaks of: by the name of the Excel table, of its sheet, or its title. */
export function tableYears(grid: SheetGrid, headerTop: number, tableName: string | null): number[] {
  for (const name of [tableName ?? "", grid.sheet.name]) {
    const years = yearsIn(name);
    if (years.length > 0) return years;
  }
  return titleYears(grid, headerTop);
}

export function tableFit(grid: SheetGrid, headerTop: number, tableName: string | null, assessed: number): YearFit {
  return fitOf(tableYears(grid, headerTop, tableName), assessed);
}

/** Whether the name of a sheet or column speaks of other years than the assessed one. */
export function isOfOtherYear(name: string, assessed: number): boolean {
  return fitOf(yearsIn(name), assessed) === "other";
}
