import type { CellContent } from "../../template/types";
import { areaAddress, parseAddress, quoteSheet } from "../../workbook/index";

/** Excel takes 255 characters for a text within a formula. */
const LINK_LENGTH = 255;

/**
 * A link inside the workbook; the address as text where it would not fit a formula.
 * @param besideSheet the name of the sheet stands in another column, so that the cell alone is shown
 */
export function linkTo(address: string, besideSheet = false): CellContent {
  const parsed = parseAddress(address);
  const target = parsed?.sheet == null ? null : `#${quoteSheet(parsed.sheet)}!${areaAddress(parsed.area)}`;
  if (target === null || target.length > LINK_LENGTH) return address;
  const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
  const shown = besideSheet && parsed ? areaAddress(parsed.area) : address;
  return { formula: `HYPERLINK(${text(target)},${text(shown)})` };
}
