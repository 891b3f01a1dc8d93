import { ROLE_COLORS } from "../../template/colors";
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

const LINE = { style: "thin", color: { rgb: "D1D5DB" } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const WRAPPED = { vertical: "top", wrapText: true } as const;
const HEADING = { horizontal: "center", vertical: "center", wrapText: true } as const;

/** The look of a role beside its colours. */
const PLAIN: Record<StyleRole, Omit<Look, "fill">> = {
  title: { font: { size: 16, bold: true }, alignment: { vertical: "center" } },
  subtitle: { font: { size: 11 }, alignment: { vertical: "center" } },
  // Not wrapped: it stands above the table and runs over the empty cells beside it.
  note: { font: { italic: true }, alignment: { vertical: "top" } },
  label: { font: { bold: true }, alignment: { vertical: "top", wrapText: true } },
  lead: { font: { bold: true }, alignment: { vertical: "top", wrapText: true } },
  remark: { font: { italic: true }, alignment: { vertical: "top", wrapText: true } },
  header: { font: { bold: true }, border: BOX, alignment: HEADING },
  headerLevel: { font: { bold: true }, border: BOX, alignment: HEADING },
  headerEvidence: { font: { bold: true }, border: BOX, alignment: HEADING },
  body: { border: BOX, alignment: WRAPPED },
  input: { border: BOX, alignment: WRAPPED },
  formula: { border: BOX, alignment: { vertical: "top" } },
  band: { font: { bold: true }, alignment: { vertical: "top" } },
  result: { font: { size: 14, bold: true }, border: BOX, alignment: { vertical: "center" } },
};

/** What the cells of a role look like, with the colours that Excel gives them too. */
export function lookOf(role: StyleRole): Look {
  const { font, ...look } = PLAIN[role];
  const { fill, text } = ROLE_COLORS[role];
  return {
    ...look,
    font: { ...font, color: text === undefined ? INK : { rgb: text } },
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
  };
}
