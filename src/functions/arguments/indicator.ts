import { texts } from "../../i18n/text";
import { findIndicator } from "../../rules/index";
import type { Indicator, RuleSet } from "../../rules/types";
import type { CellValue } from "../../workbook/types";
import { wrongArgument, type FunctionProblem } from "../answers/problem";

const said = texts({
  unknown: {
    id: "Indikator “{indicator}” tidak dikenal. Pakai nomor (16), kunci (5a), id (regulasi), atau nama resminya.",
    en: "Unknown indicator “{indicator}”. Use its number (16), key (5a), id (regulasi) or official name.",
  },
  parts: {
    id: "Indikator {indicator} terdiri atas beberapa baris; pilih salah satu: {parts}.",
    en: "Indicator {indicator} has several rows; choose one: {parts}.",
  },
});

/** The ways people name an indicator: `No. 16`, `16.`, `5 b`, a name of an earlier year. */
export function plainName(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  const short = plain.replace(/^(?:no(?:mor)?\b\.?|indikator) (?=\d)|^no\.(?=\d)/, "").replace(/(?<=[\da-z])\.$/, "");
  return short.replace(/^(\d+) ?\.? ?([a-z])$/, "$1$2");
}

function find(rules: RuleSet, name: string): Indicator | undefined {
  const wanted = plainName(name);
  return (
    findIndicator(rules, wanted) ??
    rules.indicators.find(({ aliases }) => aliases.some((alias) => plainName(alias) === wanted))
  );
}

function unknownIndicator(rules: RuleSet, name: string): FunctionProblem {
  const parts = rules.indicators.filter(({ key }) => /[a-z]$/.test(key) && key.slice(0, -1) === plainName(name));
  if (parts.length === 0) return wrongArgument(said.unknown, { indicator: name });
  return wrongArgument(said.parts, { indicator: name, parts: parts.map(labelOf).join("; ") });
}

/** @throws FunctionProblem, for a number that has several parts naming them */
export function indicatorNamed(asked: CellValue, rules: RuleSet): Indicator {
  const name = String(asked ?? "");
  const indicator = find(rules, name);
  if (!indicator) throw unknownIndicator(rules, name);
  return indicator;
}

/** Key and name, as the letter prints them. */
export function labelOf(indicator: Indicator): string {
  return `${indicator.key} ${indicator.name}`;
}
