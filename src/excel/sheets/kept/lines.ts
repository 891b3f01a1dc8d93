import type { CellValue } from "../../../workbook/types";
import { readExcel } from "../../host/run";
import { readStored } from "../../stored/entry";
import { findPlace, isRemembered, presentLines } from "./place";

/** A line of ours as it stands now. */
export interface StandingLine {
  key: string;
  /** By our column, as `formulas` gives them; `undefined` for a column that somebody took away. */
  cells: readonly (CellValue | undefined)[];
}

/**
 * Reads the lines that we wrote before, wherever they stand on the sheet that the document remembers.
 * @returns `null` without such a sheet
 * @throws ExcelProblem
 */
export async function readKeptLines(setting: string): Promise<StandingLine[] | null> {
  const remembered = await readStored(setting, isRemembered);
  if (!remembered) return null;
  return readExcel(async (context) => {
    const place = await findPlace(context, remembered, false);
    if (!place) return null;
    return [...(await presentLines(context, place)).values()].map(({ key, cells }) => ({ key, cells }));
  });
}
