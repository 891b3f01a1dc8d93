import type { PageSpec } from "./types";

/** Around the paper on all sides. */
export const PAGE_MARGIN_CM = 1.2;

const A4_CM = { width: 21, height: 29.7 };
const POINTS_PER_CM = 72 / 2.54;
/** Fonts and printers differ a little: that much of a page stays free. */
const SLACK = 0.04;

/** How much of a sheet a page of A4 takes at a percentage, in points. */
export function pageRoom(orientation: PageSpec["orientation"], percent: number): { width: number; height: number } {
  const room = (cm: number): number => ((cm - 2 * PAGE_MARGIN_CM) * POINTS_PER_CM * (1 - SLACK) * 100) / percent;
  const { width, height } = A4_CM;
  return orientation === "portrait"
    ? { width: room(width), height: room(height) }
    : { width: room(height), height: room(width) };
}
