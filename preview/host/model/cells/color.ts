import { HostError } from "../../errors";
import type { Wire } from "../../query/wire";

/** What Excel gives as the colour of a cell without a fill. */
export const NO_FILL = "#FFFFFF";

const HEX = /^#[0-9a-f]{6}$/i;
const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** `#RRGGBB` in capitals; the usual HTML names are known. Throws `InvalidArgument`. */
export function colorOf(value: Wire): string {
  if (typeof value === "string") {
    if (HEX.test(value)) return value.toUpperCase();
    const named = NAMED[value.toLowerCase()];
    if (named) return named;
  }
  throw new HostError("InvalidArgument", `colour ${String(value)}`);
}
