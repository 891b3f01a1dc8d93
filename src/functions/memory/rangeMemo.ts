import type { CellValue } from "../../workbook/types";
import type { RangeInput } from "../arguments/cells";

/** Tables in use at once: innovations and SPD of a few regions. */
const REMEMBERED = 12;

function sameCells(a: readonly CellValue[][] | null, b: readonly CellValue[][] | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.every((row, i) => {
    const other = b[i]!;
    return row === other || (row.length === other.length && row.every((cell, j) => cell === other[j]));
  });
}

interface Entry<T> {
  range: RangeInput;
  header: CellValue[][] | null;
  basis: readonly unknown[];
  result: T;
}

/**
 * Remembers what was read from ranges. Cells are compared one by one, which costs less than a hash of them
 * and cannot be wrong, as far as they were not taken over as the same rows; several functions over one range then share
 * the reading.
 */
export class RangeMemo<T> {
  private entries: Entry<T>[] = [];

  /** @param basis what the range is read by, such as the rules; other objects ask for another reading */
  get(range: RangeInput, header: CellValue[][] | null, basis: readonly unknown[], read: () => T): T {
    const known = this.entries.find(
      (entry) =>
        entry.basis.every((one, at) => one === basis[at]) &&
        entry.range.sheet === range.sheet &&
        entry.range.top === range.top &&
        entry.range.left === range.left &&
        entry.range.facts === range.facts &&
        sameCells(entry.range.values, range.values) &&
        sameCells(entry.header, header),
    );
    const entry = known ?? { range, header, basis, result: read() };
    this.entries = [entry, ...this.entries.filter((other) => other !== entry)].slice(0, REMEMBERED);
    return entry.result;
  }

  /** What could not be read is asked for again. */
  drop(range: RangeInput): void {
    this.entries = this.entries.filter((entry) => entry.range !== range);
  }

  forget(): void {
    this.entries = [];
  }
}
