import { BRAND, BRAND_RAMP } from "../brand/index";
import type { StyleRole } from "./types";

/** Colours as `RRGGBB`. */
export interface RoleColors {
  fill?: string;
  text?: string;
}

const sheetColor = (shade: string): string => shade.slice(1).toUpperCase();

const WHITE = "FFFFFF";
/** A cell that nobody gave a colour. */
export const PAPER = WHITE;
/** A text that nobody gave a colour. */
export const USUAL_TEXT = "000000";
const QUIET = "595959";
const DARK_BRAND = sheetColor(BRAND_RAMP[60]);
const PALE_BRAND = sheetColor(BRAND_RAMP[160]);

/**
 * The colours of our sheets, whether Excel or the command line writes them: the brand for structure, a pale yellow for
 * what people fill in, as in Excel's own templates. Text on its fill has a contrast of at least 4.5 : 1.
 */
export const ROLE_COLORS: Readonly<Record<StyleRole, RoleColors>> = {
  title: { text: DARK_BRAND },
  subtitle: { text: DARK_BRAND },
  note: { text: QUIET },
  label: {},
  lead: {},
  remark: { text: QUIET },
  header: { fill: sheetColor(BRAND), text: WHITE },
  headerLevel: { fill: "1B6E53", text: WHITE },
  headerEvidence: { fill: "7A4B00", text: WHITE },
  body: {},
  input: { fill: "FFFBE6" },
  formula: { fill: "F3F2F1" },
  band: { fill: PALE_BRAND, text: DARK_BRAND },
  result: { fill: PALE_BRAND, text: DARK_BRAND },
};

/** Colours of the tabs of sheets, as `RRGGBB`: what people fill in, what is known of the region, results, help. */
export const TAB_COLORS = {
  table: "1B6E53",
  region: sheetColor(BRAND),
  result: "C239B3",
  help: "5B5FC7",
} as const;
