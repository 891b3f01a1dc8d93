import type { CellContent } from "../../template/types";
import { areaAddress, parseAddress, quoteSheet } from "../../workbook/index";

/** Excel takes 255 characters for a text within a formula. */
const LINK_LENGTH = 255;

/** A link inside the workbook; the address as text where it would not fit a formula. */
export function linkTo(address: string): CellContent {
  const parsed = parseAddress(address);
  const target = parsed?.sheet == null ? null : `#${quoteSheet(parsed.sheet)}!${areaAddress(parsed.area)}`;
  if (target === null || target.length > LINK_LENGTH) return address;
  const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
  return { formula: `HYPERLINK(${text(target)},${text(address)})` };
}
