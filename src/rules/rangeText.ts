import { numberOfText } from "./numberText";
import type { NumericRange } from "./types";

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/**
 * A range as the letters print it: `<= 50`, `51 s.d. 90`, `>= 91`, `> 50,00`, `3`.
 * @param decimals of the published numbers; a bound with more of them keeps its own
 * @param separator decimal mark, a comma unless told
 * @returns `""` for a range without any bound
 */
export function rangeText(range: NumericRange, decimals: number, separator: "," | "." = ","): string {
  const text = (value: number): string => value.toFixed(Math.max(decimals, decimalsOf(value))).replace(".", separator);
  const { min, max, minExclusive, maxExclusive } = range;
  const above = minExclusive !== undefined && minExclusive >= (min ?? -Infinity);
  const below = maxExclusive !== undefined && maxExclusive <= (max ?? Infinity);
  const low = above ? minExclusive : min;
  const high = below ? maxExclusive : max;
  if (low === undefined && high === undefined) return "";
  if (low === undefined) return `${below ? "<" : "<="} ${text(high!)}`;
  if (high === undefined) return `${above ? ">" : ">="} ${text(low)}`;
  if (low === high && !above && !below) return text(low);
  return `${above ? "> " : ""}${text(low)} s.d. ${below ? "< " : ""}${text(high)}`;
}

const NUMBER = "([-+]?\\d[\\d.,]*?)";
/** What stands behind a number: a percent sign, words; no further number. */
const UNIT = "[^\\d<>]*?";
const TO = "(?:s\\.?\\s*/?\\s*d\\.?|sampai(?: dengan)?|hingga|to|-)";
/** `5 PNS dan 7 honorer` are two counts; *dan* parts a range only behind a word or mark that opens one. */
const BETWEEN = [
  ["(?:antara |dari )?(>=?|)", TO],
  ["antara ()", "dan"],
  ["(>=?)", "dan"],
].map(([open, to]) => new RegExp(`^${open}\\s*${NUMBER}${UNIT}\\s*${to}\\s*(<=?|)\\s*${NUMBER}${UNIT}$`));
const AT_LEAST = "(>=|mulai dari|mulai|minimal|paling sedikit|sedikitnya|sekurang-kurangnya)";
const ABOVE = "(>|lebih dari|di atas)";
const AT_MOST = "(<=|maksimal|paling banyak|paling lama|sampai dengan|s\\.d\\.|hingga)";
const BELOW = "(<|kurang dari|di bawah)";
/** Bounds in front of the number, most exact wording first. */
const FRONT: readonly [RegExp, keyof NumericRange][] = (
  [
    [AT_LEAST, "min"],
    [AT_MOST, "max"],
    [ABOVE, "minExclusive"],
    [BELOW, "maxExclusive"],
  ] as const
).map(([words, bound]) => [new RegExp(`^${words}\\s*${NUMBER}${UNIT}$`), bound]);
const AND_MORE = new RegExp(`^()${NUMBER}${UNIT}\\b(?:ke atas|atau lebih|or more)$`);
const AND_LESS = new RegExp(`^()${NUMBER}${UNIT}\\b(?:ke bawah|atau kurang|or less)$`);
const EXACTLY = new RegExp(`^()${NUMBER}${UNIT}$`);

const READINGS: readonly [RegExp, (value: number) => NumericRange][] = [
  ...FRONT.map(([pattern, bound]): [RegExp, (value: number) => NumericRange] => [pattern, (n) => ({ [bound]: n })]),
  [AND_MORE, (n) => ({ min: n })],
  [AND_LESS, (n) => ({ max: n })],
  [EXACTLY, (n) => ({ min: n, max: n })],
];

function number(text: string): number | null {
  return numberOfText(text.replace(/[.,]$/, ""));
}

function between(match: RegExpExecArray): NumericRange | null {
  const low = number(match[2]!);
  const high = number(match[4]!);
  if (low === null || high === null || low > high) return null;
  return { [match[1] === ">" ? "minExclusive" : "min"]: low, [match[3] === "<" ? "maxExclusive" : "max"]: high };
}

/**
 * The range that a text gives; the inverse of `rangeText`. Takes what people type beside it: `≤ 50`, `1-10 orang`,
 * `51% s.d. 90%`, `lebih dari 30`, `30 ke atas`.
 * @returns `null` when it is no range, or holds further numbers that change its meaning
 */
export function parseRange(text: string): NumericRange | null {
  const plain = text
    .toLowerCase()
    .replace(/≤|=</g, "<=")
    .replace(/≥|=>/g, ">=")
    .replace(/[−–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  for (const pattern of BETWEEN) {
    const both = pattern.exec(plain);
    if (both) return between(both);
  }
  for (const [pattern, range] of READINGS) {
    const found = pattern.exec(plain)?.[2];
    if (found === undefined) continue;
    const value = number(found);
    return value === null ? null : range(value);
  }
  return null;
}
