import { readRankingList } from "../../src/region/ranking/readList";
import type { RankingList } from "../../src/region/ranking/types";
import type { CellValue, SheetData } from "../../src/workbook/types";

export function rankingSheet(values: CellValue[][], name = "Peringkat"): SheetData {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [] };
}

/** A list that can be read; fails loudly when it cannot. */
export function listOf(...sheets: (CellValue[][] | SheetData)[]): RankingList {
  const { list, problem } = readRankingList(sheets.map((one) => (Array.isArray(one) ? rankingSheet(one) : one)));
  if (!list) throw new Error(JSON.stringify(problem));
  return list;
}
