import { findIndicator, valueOf } from "../rules/index";
import { sourceText } from "../rules/sources";
import type { Indicator, RuleSet } from "../rules/types";
import { predicateOf } from "../scoring/index";
import type { CellValue } from "../workbook/types";
import { cellInput, numberInput, rulesInput } from "./inputs";
import { measuredLevelOf } from "./measuredLevel";
import { FunctionProblem } from "./problem";
import { text } from "./texts";

function indicatorInput(raw: unknown, rules: RuleSet): Indicator {
  const value = cellInput(raw);
  const indicator = value === null ? undefined : findIndicator(rules, String(value));
  if (!indicator) throw new FunctionProblem("value", "functions.error.indicator", { indicator: String(value ?? "") });
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

type Field = (indicator: Indicator, rules: RuleSet) => string | number | null | undefined;

function levelText(number: 0 | 1 | 2): Field {
  return ({ levels }) => valueOf(levels)?.[number];
}

function sources({ weight }: Indicator, rules: RuleSet): string {
  return weight.source.map((key) => sourceText(rules, key)).join("; ");
}

const FIELDS: readonly { names: readonly string[]; read: Field }[] = [
  { names: ["nama", "name"], read: ({ name }) => name },
  { names: ["nomor", "number"], read: ({ key }) => key },
  { names: ["bobot", "weight"], read: ({ weight }) => valueOf(weight) },
  { names: ["variabel", "variable"], read: ({ variable }) => variable },
  {
    names: ["wajib", "mandatory"],
    read: ({ mandatory }) =>
      valueOf(mandatory) === null ? null : text(valueOf(mandatory) ? "functions.yes" : "functions.no"),
  },
  { names: ["tingkat 1", "level 1", "1"], read: levelText(0) },
  { names: ["tingkat 2", "level 2", "2"], read: levelText(1) },
  { names: ["tingkat 3", "level 3", "3"], read: levelText(2) },
  { names: ["bukti", "evidence"], read: ({ evidence }) => valueOf(evidence)?.documents.join("; ") },
  {
    names: ["jenis berkas", "file types"],
    read: ({ evidence }) => {
      const rule = valueOf(evidence);
      return rule && (rule.fileTypes?.join(", ") ?? text("functions.anyFile"));
    },
  },
  { names: ["tahun bukti", "years"], read: ({ evidence }) => valueOf(evidence)?.years },
  { names: ["catatan", "note"], read: ({ note }) => note },
  { names: ["sumber", "source"], read: sources },
];

/** A fact about an indicator. */
export async function ruleOf(indicator: unknown, field: unknown, rules: unknown): Promise<string | number> {
  const set = await rulesInput(rules);
  const found = indicatorInput(indicator, set);
  const wanted = String(cellInput(field) ?? "")
    .trim()
    .toLowerCase();
  const entry = FIELDS.find(({ names }) => names.includes(wanted));
  if (!entry) {
    const fields = FIELDS.map(({ names }) => names.slice(0, 2).join("/")).join(", ");
    throw new FunctionProblem("value", "functions.error.field", { fields });
  }
  const value = entry.read(found, set);
  if (value === null || value === undefined || value === "") {
    throw new FunctionProblem("data", "functions.error.unknown", { indicator: labelOf(found) });
  }
  return value;
}
