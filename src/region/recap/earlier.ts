import { isOwnSheet } from "../../workbook/ownSheets";
import type { SheetData } from "../../workbook/types";
import { readRankingList } from "../ranking/readList";
import type { RankingList, RankingReading } from "../ranking/types";

interface ReadRecap {
  sheet: SheetData;
  reading: RankingReading;
}

/** The sheets of ours that list regions with their index: recaps, whatever they are called by now. */
function recapsAmong(sheets: readonly SheetData[]): ReadRecap[] {
  return sheets
    .filter((sheet) => isOwnSheet(sheet))
    .map((sheet) => ({ sheet, reading: readRankingList([sheet], true) }))
    .filter(({ reading }) => reading.list !== null);
}

/** Several recaps are the years of one list. */
function together(recaps: readonly ReadRecap[]): RankingReading {
  const [only, ...others] = recaps;
  const sheets = recaps.map(({ sheet }) => sheet);
  return only && others.length === 0 ? only.reading : readRankingList(sheets, true);
}

/** Reads what regions are compared with: the recaps of a workbook, else whatever list of regions it has. */
export function readEarlier(sheets: readonly SheetData[]): RankingReading {
  const recaps = recapsAmong(sheets);
  return recaps.length > 0 ? together(recaps) : readRankingList(sheets);
}

/**
 * The recap of an earlier year that stands in an open workbook.
 * @param now the year of the rules; what says no year, or a later one, is not taken for an earlier recap
 */
export function keptRecap(sheets: readonly SheetData[], now: number): RankingList | null {
  const earlier = recapsAmong(sheets).filter(({ reading: { list } }) => {
    const years = list?.years ?? [];
    return years.length > 0 && years.every((year) => year !== null && year < now);
  });
  return earlier.length > 0 ? together(earlier).list : null;
}

/** Whether a workbook is a recap itself, and so no region's. */
export function isRecap(sheets: readonly SheetData[]): boolean {
  return recapsAmong(sheets).length > 0;
}
