import type { Area } from "../types";

/**
 * How much of a sheet is read. A cell typed far down or far to the right by mistake, or a sheet of raw data, makes a
 * block that no list kept by hand fills: of such a sheet only what is near its beginning is read, and that is told.
 */
const LARGEST_BLOCK = 3_000_000;
/** All sheets together. */
const LARGEST_WORKBOOK = 10_000_000;

/** What is read of a sheet that is too large. */
export const NEAR: Area = { top: 0, left: 0, bottom: 9_999, right: 255 };

/** A row weighs as much as so many cells, however narrow: a million of them take as much memory. */
const NARROWEST = 16;

function weightOf(area: Area | null): number {
  return area === null ? 0 : (area.bottom - area.top + 1) * Math.max(NARROWEST, area.right - area.left + 1);
}

/** Shares out how many cells of a workbook are read; its sheets ask in their order. */
export class CellBudget {
  private left = LARGEST_WORKBOOK;

  /** Whether the whole block may be read; if so, it is counted. */
  takesAll(area: Area): boolean {
    return weightOf(area) <= LARGEST_BLOCK && this.take(area);
  }

  /** Whether what is near may be read. @param near the block within `NEAR`; `null` when nothing is there */
  takesNear(near: Area | null): boolean {
    return this.take(near);
  }

  private take(area: Area | null): boolean {
    const cells = weightOf(area);
    if (cells > this.left) return false;
    this.left -= cells;
    return true;
  }
}
