/** Which mark is the decimal one in a text that holds digits, dots and commas; `null` when neither is. */
function decimalMark(digits: string): "," | "." | null {
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) return comma > dot ? "," : ".";
  const mark = comma >= 0 ? "," : ".";
  const groups = digits.split(mark);
  if (groups.length !== 2) return null;
  // A lone dot before exactly three digits is Indonesian thousands; a comma is a decimal comma even then.
  const thousands = mark === "." && groups[1]!.length === 3 && groups[0]!.length <= 3 && !/^[-+]?0*$/.test(groups[0]!);
  return thousands ? null : mark;
}

/**
 * Reads digits as people type them in Indonesia: a sign, thousands, a decimal comma or dot, and nothing else.
 * @returns `null` for anything that is not one number
 */
export function numberOfText(text: string): number | null {
  if (!/^[-+]?\d[\d.,]*$|^[-+]?[.,]\d+$/.test(text)) return null;
  const mark = decimalMark(text);
  const parts =
    mark === null ? [text] : [text.slice(0, text.lastIndexOf(mark)), text.slice(text.lastIndexOf(mark) + 1)];
  const whole = parts[0]!;
  const groups = whole.replace(/^[-+]/, "").split(/[.,]/);
  if (groups.length > 1 && groups.slice(1).some((group) => group.length !== 3)) return null;
  if (groups.length > 1 && (groups[0]!.length === 0 || groups[0]!.length > 3)) return null;
  const value = Number(`${whole.replace(/[.,]/g, "") || "0"}.${parts[1] ?? "0"}`);
  return Number.isFinite(value) ? value : null;
}
