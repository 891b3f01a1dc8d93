import { resolveThemeColor, type Color } from "hucre";

/** Colours 8 to 63 of the old palette that files still refer to by number (ECMA-376, 18.8.27). */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A colour of a file as `#RRGGBB`; `null` for none and for the automatic one. */
export function colorOf(color: Color | undefined, theme: string[]): string | null {
  if (!color) return null;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && theme.length > 0) return `#${resolveThemeColor(theme, color.theme, color.tint)}`;
  if (color.indexed === undefined) return null;
  const known = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return known ? `#${known}` : null;
}

/** `#RRGGBB` as a colour for a file. */
export function fileColor(color: string): Color {
  return { rgb: color.replace("#", "").toUpperCase() };
}
