import { blankSheet } from "../../template/cells";
import { TAB_COLORS } from "../../template/colors";
import { SheetRows } from "../../template/sheetRows";
import type { SheetSpec } from "../../template/types";
import type { InnovationProfile } from "./content";
import { PROFILE_PERCENT, PROFILE_WIDTHS, writeProfilePage } from "./page";
import type { ProfilePageWords } from "./words";

/** Excel's limit, and what it takes for something else in the name of a sheet. */
const LONGEST_NAME = 31;
const NO_NAME = /[[\]:*?/\\'\p{Cc}]+/gu;

function sheetName(profiles: readonly InnovationProfile[], words: ProfilePageWords): string {
  const [first] = profiles;
  if (profiles.length !== 1 || !first) return words.text("profilePage.sheet");
  const name = words.text("profilePage.sheetOf", { name: first.name }).replace(NO_NAME, " ").replace(/\s+/g, " ");
  return [...name].slice(0, LONGEST_NAME).join("").trim();
}

/**
 * The printable page about an innovation; of several one page each, below each other.
 * @param profiles at least one
 */
export function profilePages(profiles: readonly InnovationProfile[], words: ProfilePageWords): SheetSpec {
  const rows = new SheetRows(PROFILE_WIDTHS);
  const breaks: number[] = [];
  for (const profile of profiles) {
    if (rows.next > 0) breaks.push(rows.next);
    writeProfilePage(rows, profile, words);
  }
  const area = { top: 0, left: 0, bottom: rows.next - 1, right: PROFILE_WIDTHS.length - 1 };
  return {
    ...blankSheet(sheetName(profiles, words)),
    own: true,
    tabColor: TAB_COLORS.result,
    columnWidths: PROFILE_WIDTHS.map((width, column) => ({ column, width })),
    ...rows.spec,
    page: {
      orientation: "portrait",
      area,
      ...(breaks.length === 0 ? { fit: "page" } : { fit: { percent: PROFILE_PERCENT }, breaks }),
    },
  };
}
