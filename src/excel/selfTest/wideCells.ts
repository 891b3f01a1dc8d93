import type { Area } from "../../workbook/types";
import type { Bench } from "./bench";

const COLUMNS = 20;

/** Cells of long texts, no two the same. @param characters of each cell */
export function wideCells(bench: Bench, rows: number, characters: number): { area: Area; values: string[][] } {
  const area = bench.place(rows, COLUMNS);
  const values = Array.from({ length: rows }, (_, y) =>
    Array.from({ length: COLUMNS }, (_cell, x) => `${y}.${x} `.padEnd(characters, "bukti ").trim()),
  );
  return { area, values };
}
