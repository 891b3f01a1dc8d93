import type { PageSetup, PageSpec, SheetSpec } from "./types";

/** Around the paper on all sides. */
export const PAGE_MARGIN_CM = 1.2;

const A4_CM = { width: 21, height: 29.7 };
const POINTS_PER_CM = 72 / 2.54;
/** Fonts and printers differ a little: that much of a page stays free. */
const SLACK = 0.04;
/** Below half of its size the text of a list cannot be read on paper. */
const SMALLEST_PERCENT = 50;

/** The points that a column of so many characters is wide: a character is 7 pixels, the cell's padding 5, a pixel 0.75 points. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** How much of a sheet a page of A4 takes at a percentage, in points. */
export function pageRoom(orientation: PageSetup["orientation"], percent: number): { width: number; height: number } {
  const room = (cm: number): number => ((cm - 2 * PAGE_MARGIN_CM) * POINTS_PER_CM * (1 - SLACK) * 100) / percent;
  const { width, height } = A4_CM;
  return orientation === "portrait"
    ? { width: room(width), height: room(height) }
    : { width: room(height), height: room(width) };
}

/**
 * The page of a list: A4 on its side, its header on each page; one that is too wide to be read so goes over several pages
 * beside each other, each beginning with the columns that say which line it is.
 * @param width of what is printed, in points
 * @param titleRow its header, zero-based
 * @param titleColumns how many columns say which line it is
 */
export function listPage(width: number, titleRow: number, titleColumns: number): PageSetup {
  const pagesWide = Math.ceil(width / pageRoom("landscape", SMALLEST_PERCENT).width);
  const page = { orientation: "landscape", titleRow } as const;
  return pagesWide > 1 ? { ...page, fit: { pagesWide }, titleColumns } : { ...page, fit: "width" };
}

/** What stays in view above the lines ends with their header. */
function headerOf({ freeze }: SheetSpec): Pick<PageSetup, "titleRow"> {
  return freeze.rows > 0 ? { titleRow: freeze.rows - 1 } : {};
}

/**
 * How a sheet is printed: as it says, with its header on each page where it has one that stays in view. A sheet of ours that
 * says nothing is printed as a list, as far as it is filled, or upright where it is a text in one column.
 * @returns `null` for a sheet that is people's own to lay out
 */
export function pageOf(spec: SheetSpec): (PageSetup & Partial<PageSpec>) | null {
  const { page, own, hidden, columnWidths, freeze } = spec;
  if (page) return page.fit === "width" ? { ...headerOf(spec), ...page } : page;
  if (!own || hidden) return null;
  if (columnWidths.length <= 1) return { orientation: "portrait", fit: "width", ...headerOf(spec) };
  const width = columnWidths.reduce((sum, column) => sum + columnPoints(column.width), 0);
  const { titleRow = 0 } = headerOf(spec);
  return listPage(width, titleRow, Math.max(1, freeze.columns));
}
