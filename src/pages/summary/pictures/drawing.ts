import { BRAND_RAMP } from "../../../brand/index";

/** A picture for a slide: a drawing of its own, always light, whatever the pane looks like. */
export interface Picture {
  /** Without its ending. */
  name: string;
  svg: string;
  /** Units of the drawing. */
  width: number;
  height: number;
}

/** Units of the drawing; the picture has twice as many pixels. */
export const WIDTH = 800;
export const MARGIN = 40;
export const COLORS = {
  ground: "white",
  text: BRAND_RAMP[10],
  quiet: BRAND_RAMP[50],
  line: BRAND_RAMP[140],
  track: BRAND_RAMP[160],
  brand: BRAND_RAMP[80],
  pale: BRAND_RAMP[150],
} as const;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export interface TextLook {
  size?: number;
  bold?: boolean;
  color?: string;
  anchor?: "start" | "middle" | "end";
}

/** A text with its base line at a point; its halo keeps it readable across a line. */
export function textAt(x: number, y: number, text: string, look: TextLook = {}): string {
  const { size = 14, bold = false, color = COLORS.text, anchor = "start" } = look;
  const weight = bold ? ' font-weight="600"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${color}" text-anchor="${anchor}" stroke="${COLORS.ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`;
}

/** Where the drawing below the title begins. */
export const TOP = 84;

/** A drawing with a title, of whom and when it is. */
export function pictureOf(name: string, height: number, title: string, subtitle: string, body: string): Picture {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * WIDTH}" height="${2 * height}" viewBox="0 0 ${WIDTH} ${height}"`,
    ` font-family="'Segoe UI', 'Open Sans', Arial, sans-serif">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLORS.ground}"/>`,
    textAt(MARGIN, 40, title, { size: 22, bold: true }),
    textAt(MARGIN, 62, subtitle, { size: 13, color: COLORS.quiet }),
    body,
    "</svg>",
  ].join("");
  return { name, svg, width: WIDTH, height };
}
