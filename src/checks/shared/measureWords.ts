import { rangeText } from "../../rules/rangeText";
import { valueOf } from "../../rules/index";
import type { Indicator, MeasuringBasis } from "../../rules/types";
import { publishedRanges } from "../../scoring/index";
import type { Wording, Words } from "../texts";

type Locale = Wording["locale"];

function levelWords(locale: Locale, indicator: Indicator, level: number, basis: string | undefined): string {
  const published = publishedRanges(indicator, basis);
  const range = published?.ranges[level - 1];
  if (published && range) {
    const printed = rangeText(range, published.decimals, locale === "id" ? "," : ".");
    return locale === "id" ? printed : printed.replace("s.d.", "to");
  }
  return valueOf(indicator.levels)?.[level - 1] ?? "";
}

function named(level: string, words: string): string {
  return words === "" ? level : `${level} (${words})`;
}

/**
 * What the findings on measured values say of the rules: `{reached}` the level with its range, `{ranges}` the levels
 * that hold the value, `{bases}` the measuring bases by letter and name.
 */
export function measureWords({ locale, indicator, params }: Pick<Wording, "locale" | "indicator" | "params">): Words {
  const words: Words = {};
  if (!indicator) return words;
  const { basis, bases, level, levels } = params;
  const of = (one: string): string =>
    named(one, levelWords(locale, indicator, Number(one), basis === undefined ? undefined : String(basis)));
  if (level !== undefined) words["reached"] = of(String(level));
  if (levels !== undefined) words["ranges"] = String(levels).split(",").map(of).join("; ");
  if (bases !== undefined) {
    const all: MeasuringBasis[] = valueOf(indicator.bases) ?? [];
    const wanted = String(bases).split(",");
    const chosen = all.filter(({ key }) => wanted.includes(key));
    words["bases"] = chosen.map(({ key, name }) => `${key} = ${name}`).join("; ");
  }
  return words;
}
