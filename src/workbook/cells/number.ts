import { numberOfText } from "../../rules/numberText";
import { cleanText } from "./text";
import type { CellValue } from "../types";

/**
 * Reads a number as people type it in Indonesia: decimal comma or dot, thousands, `Rp`, a percent sign (which is
 * dropped: `12,5%` is 12.5).
 * @returns `null` for anything that is not one number
 */
export function parseNumber(raw: CellValue): number | null {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : null;
  if (typeof raw !== "string") return null;
  const text = cleanText(raw)
    .replace(/^rp\.?\s*/i, "")
    .replace(/\s*%$/, "")
    .replace(/,-$/, "");
  return numberOfText(text);
}
