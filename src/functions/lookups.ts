import { findIndicator } from "../rules/index";
import type { Indicator, RuleSet } from "../rules/types";
import { predicateOf } from "../scoring/index";
import type { CellValue } from "../workbook/types";
import { cellInput, numberInput, rulesInput } from "./inputs";
import { measuredLevelOf } from "./measuredLevel";
import { FunctionProblem } from "./problem";
import { FIELDS, type RuleField } from "./ruleFields";
import { COUNT_FIELDS, COUNT_NAMES, YEAR_FIELDS } from "./yearFields";

/** The ways people name an indicator: `No. 16`, `16.`, `5 b`, a name of an earlier year. */
function plainName(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  const short = plain.replace(/^(?:no(?:mor)?\b\.?|indikator) (?=\d)|^no\.(?=\d)/, "").replace(/(?<=[\da-z])\.$/, "");
  return short.replace(/^(\d+) ?\.? ?([a-z])$/, "$1$2");
}

function indicatorNamed(rules: RuleSet, name: string): Indicator | undefined {
  const wanted = plainName(name);
  return (
    findIndicator(rules, wanted) ??
    rules.indicators.find(({ aliases }) => aliases.some((alias) => plainName(alias) === wanted))
  );
}

function unknownIndicator(rules: RuleSet, name: string): FunctionProblem {
  const parts = rules.indicators.filter(({ key }) => /[a-z]$/.test(key) && key.slice(0, -1) === plainName(name));
  if (parts.length === 0) return new FunctionProblem("value", "functions.error.indicator", { indicator: name });
  const listed = parts.map(labelOf).join("; ");
  return new FunctionProblem("value", "functions.error.indicatorParts", { indicator: name, parts: listed });
}

function indicatorInput(raw: unknown, rules: RuleSet): Indicator {
  const name = String(cellInput(raw) ?? "");
  const indicator = indicatorNamed(rules, name);
  if (!indicator) throw unknownIndicator(rules, name);
  return indicator;
}

function labelOf(indicator: Indicator): string {
  return `${indicator.key} ${indicator.name}`;
}

/** A number, also one typed as text with a decimal comma and a percent sign. */
function asNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const plain = value.trim().replace(/\s*%$/, "").replace(",", ".");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Level 0 to 3 from a measured value or a kind of document. */
export async function levelOf(indicator: unknown, value: unknown, measure: unknown, rules: unknown): Promise<number> {
  const set = await rulesInput(rules);
  const found = indicatorInput(indicator, set);
  const given = numberInput(value);
  if (given === null || typeof given === "boolean") throw new FunctionProblem("value", "functions.error.value");
  return measuredLevelOf(found, set.year, given, cellInput(measure));
}

/** The predikat of an index. */
export async function predicateNameOf(index: unknown, rules: unknown): Promise<string> {
  const set = await rulesInput(rules);
  const value = asNumber(numberInput(index));
  if (value === null || value < 0 || value > 100) throw new FunctionProblem("value", "functions.error.indexValue");
  const predicate = predicateOf(value, set);
  if (!predicate) throw new FunctionProblem("data", "functions.error.noLimits", { year: set.year });
  return predicate;
}

/** Stands in the place of an indicator for what a year says as a whole. */
const WHOLE_YEAR: readonly unknown[] = ["tahun", "year"];

function readField<T extends unknown[]>(fields: readonly RuleField<T>[], field: unknown, label: string, of: T) {
  const wanted = String(cellInput(field) ?? "")
    .trim()
    .toLowerCase();
  const entry = fields.find(({ names }) => names.includes(wanted));
  if (!entry) {
    const known = fields.map(({ names }) => names.slice(0, 2).join("/")).join(", ");
    throw new FunctionProblem("value", "functions.error.field", { fields: known });
  }
  const value = entry.read(...of);
  if (value !== null && typeof value === "object" && value.unknown !== "") {
    throw new FunctionProblem("data", "functions.error.missingValue", { reason: `${label}: ${value.unknown}` });
  }
  if (value === null || value === undefined || value === "" || typeof value === "object") {
    throw new FunctionProblem("data", "functions.error.unknown", { indicator: label });
  }
  return value;
}

/** A fact about an indicator, or about the year's rules as a whole. */
export async function ruleOf(indicator: unknown, field: unknown, rules: unknown): Promise<string | number> {
  const set = await rulesInput(rules);
  const asked = cellInput(indicator);
  if (typeof asked === "string" && WHOLE_YEAR.includes(asked.trim().toLowerCase())) {
    return readField(YEAR_FIELDS, field, set.title, [set]);
  }
  if (COUNT_NAMES.includes(plainName(String(asked ?? "")))) {
    return readField(COUNT_FIELDS, field, "36 Jumlah Inovasi Daerah", [set]);
  }
  const found = indicatorInput(indicator, set);
  return readField(FIELDS, field, labelOf(found), [found, set]);
}
