import type { CellContent } from "../../../template/types";
import { writeExcel } from "../../host/run";
import { readStored } from "../../stored/entry";
import { lineChange } from "./line";
import type { StandingLine } from "./lines";
import { findPlace, isRemembered, presentLines } from "./place";
import { writeChanges, type PlacedChange } from "./write";

/**
 * Gives the lines of a list without formulas back what they said before it was brought up to date; lines that came since
 * are blanked and used again the next time. Cells that somebody wrote into meanwhile stay.
 * @returns how many cells stayed that said something else before
 * @throws ExcelProblem `protected`
 */
export async function restoreKept(setting: string, before: readonly StandingLine[]): Promise<number> {
  const remembered = await readStored(setting, isRemembered);
  if (!remembered) return 0;
  const earlier = new Map(before.map(({ key, cells }) => [key, cells]));
  return writeExcel(async (context) => {
    const place = await findPlace(context, remembered);
    if (!place) return 0;
    const changes: PlacedChange[] = [];
    let left = 0;
    for (const line of (await presentLines(context, place)).values()) {
      const wanted = line.cells.map((_, column) => earlier.get(line.key)?.[column] ?? "");
      const next = new Map(wanted.map((cell, column): [number, CellContent] => [column, cell === "" ? null : cell]));
      const change = lineChange(line, next);
      if (change) changes.push({ line, change });
      left += line.cells.filter(
        (cell, column) => cell !== undefined && cell !== wanted[column] && !change?.cells.has(column),
      ).length;
    }
    await writeChanges(context, place, changes);
    return left;
  });
}
