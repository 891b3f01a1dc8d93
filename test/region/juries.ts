import { judgeCompetition } from "../../src/region/jury/judge";
import type { JuryOptions } from "../../src/region/jury/outcome";
import type { JuryOutcome } from "../../src/region/jury/types";
import type { CellValue, SheetData } from "../../src/workbook/types";

export type Rows = CellValue[][];

export const CRITERIA = [
  "Kebaruan",
  "Kemanfaatan",
  "Replikasi dan Aplikatif",
  "Kewenangan dan Kolaborasi",
  "Penguasaan Materi",
];

export const HEAD = ["Juri", "Nama Inovasi", ...CRITERIA];

export function jurySheets(jury: Rows, weights?: Rows): SheetData[] {
  const sheet = (name: string, values: Rows): SheetData => ({
    name,
    visible: true,
    top: 0,
    left: 0,
    values,
    merges: [],
    tables: [],
  });
  return [sheet("Juri", jury), ...(weights ? [sheet("Bobot", weights)] : [])];
}

export const MEAN: JuryOptions = { method: "mean", evened: false };

/** Fails loudly when there is no result. */
export function outcomeOf(jury: Rows, weights?: Rows, options = MEAN): JuryOutcome {
  const outcome = judgeCompetition(jurySheets(jury, weights), options);
  if ("kind" in outcome) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Name, score with two decimals, rank, jurors, spread. */
export function shownResults({ results }: JuryOutcome): unknown[] {
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
  return results.map(({ name, score, rank, jurors, spread }) => [name, round(score), rank, jurors, round(spread)]);
}
