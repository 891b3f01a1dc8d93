import type { StyleRole } from "../../template/types";

/** What a cell looks like in a file; `numFmt` is added where the sheet asks for one. */
export interface Look {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; color?: { rgb: string } };
  fill?: { type: "pattern"; pattern: "solid"; fgColor: { rgb: string } };
  border?: Record<"top" | "right" | "bottom" | "left", { style: "thin"; color: { rgb: string } }>;
  alignment?: {
    horizontal?: "left" | "center" | "right";
    vertical?: "top" | "center" | "bottom";
    wrapText?: boolean;
  };
  numFmt?: string;
}

const INK = { rgb: "1F2937" };
const WHITE = { rgb: "FFFFFF" };
const GREY = { rgb: "6B7280" };

function fill(rgb: string): NonNullable<Look["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

const LINE = { style: "thin", color: { rgb: "D1D5DB" } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const WRAPPED = { vertical: "top", wrapText: true } as const;
const HEADING = { horizontal: "center", vertical: "center", wrapText: true } as const;

/** The colours of white on dark and dark on light keep a contrast of at least 4.5 : 1. */
export const LOOKS: Record<StyleRole, Look> = {
  title: { font: { size: 16, bold: true, color: { rgb: "0B4F6C" } }, alignment: { vertical: "center" } },
  subtitle: { font: { size: 11, color: GREY }, alignment: { vertical: "center" } },
  // Not wrapped: it stands above the table and runs over the empty cells beside it.
  note: { font: { italic: true, color: GREY }, alignment: { vertical: "top" } },
  label: { font: { bold: true, color: INK }, alignment: { vertical: "top", wrapText: true } },
  header: { font: { bold: true, color: WHITE }, fill: fill("0B4F6C"), border: BOX, alignment: HEADING },
  headerLevel: { font: { bold: true, color: WHITE }, fill: fill("1B6E53"), border: BOX, alignment: HEADING },
  headerEvidence: { font: { bold: true, color: WHITE }, fill: fill("7A4B00"), border: BOX, alignment: HEADING },
  body: { font: { color: INK }, border: BOX, alignment: WRAPPED },
  input: { font: { color: INK }, fill: fill("FFFBEB"), border: BOX, alignment: WRAPPED },
  formula: { font: { color: INK }, fill: fill("F3F4F6"), border: BOX, alignment: { vertical: "top" } },
  band: { font: { bold: true, color: INK }, fill: fill("E6F4EA"), alignment: { vertical: "top" } },
  result: {
    font: { size: 14, bold: true, color: INK },
    fill: fill("E6F4EA"),
    border: BOX,
    alignment: { vertical: "center" },
  },
};
