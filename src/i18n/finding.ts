import { valueOf } from "../rules/index";
import type { Observation } from "../checks/types";
import type { EvidenceRule, Indicator, RuleSet } from "../rules/types";
import { findings as english } from "./en/findings";
import { fill } from "./fill";
import { formatDate, formatNumber } from "./format";
import { findings as indonesian } from "./id/findings";
import type { Locale } from "./locale";
import { measureWords } from "./measureWords";

type FindingKey = keyof typeof indonesian;

const TEXTS: Record<Locale, Record<FindingKey, string>> = { id: indonesian, en: english };

/** Parameters that hold an ISO date. */
const DATES = new Set(["date", "from", "to", "application"]);

/** Findings on measured values. */
const MEASURED = new Set([
  "measure-mismatch",
  "measure-overlap",
  "measure-outside",
  "basis-missing",
  "basis-mixed",
  "level-derived",
]);

function text(locale: Locale, key: FindingKey, params: Record<string, string> = {}): string {
  return fill(TEXTS[locale][key], params);
}

/** A text whose key is put together; the last part of the key when there is no such text. */
function namedText(locale: Locale, key: string): string {
  return key in indonesian ? TEXTS[locale][key as FindingKey] : key.slice(key.lastIndexOf(".") + 1);
}

function joined(locale: Locale, items: readonly string[], word: "finding.and" | "finding.or"): string {
  if (items.length < 2) return items.join("");
  // Indonesian writing puts a comma before the last of three and more, English here does not.
  const comma = items.length > 2 && locale === "id" ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma} ${text(locale, word)} ${items[items.length - 1]}`;
}

const indicatorsOf = new WeakMap<RuleSet, Map<string, Indicator>>();

function indicatorById(rules: RuleSet, id: string): Indicator | undefined {
  let known = indicatorsOf.get(rules);
  if (!known) indicatorsOf.set(rules, (known = new Map(rules.indicators.map((entry) => [entry.id, entry]))));
  return known.get(id);
}

function indicatorLabel(rules: RuleSet, id: string): string {
  const indicator = indicatorById(rules, id);
  return indicator ? `${indicator.key} ${indicator.name}` : id;
}

/** `berkas PDF, JPG, atau PNG`, `berkas MP4 atau tautan`. */
function typesText(locale: Locale, rule: EvidenceRule | null): string {
  const types = rule?.fileTypes ?? null;
  if (types === null) return text(locale, "finding.anyFile");
  const names = types.filter((type) => type !== "url" && !(type === "jpeg" && types.includes("jpg")));
  const files = joined(
    locale,
    names.map((name) => name.toUpperCase()),
    "finding.or",
  );
  const parts = files === "" ? [] : [text(locale, "finding.files", { types: files })];
  if (rule?.link === true || types.includes("url")) parts.push(text(locale, "finding.link"));
  return joined(locale, parts, "finding.or");
}

type IndicatorWords = Record<"indicator" | "types" | "documents", string>;

const indicatorTexts: Record<Locale, WeakMap<RuleSet, Map<string, IndicatorWords>>> = {
  id: new WeakMap(),
  en: new WeakMap(),
};

/** What the rule data says about an indicator, put together once for all its findings. */
function indicatorWords(locale: Locale, rules: RuleSet, id: string): IndicatorWords {
  let known = indicatorTexts[locale].get(rules);
  if (!known) indicatorTexts[locale].set(rules, (known = new Map()));
  let found = known.get(id);
  if (!found) {
    const rule = valueOf(indicatorById(rules, id)?.evidence);
    const documents = rule?.documents.join("; ") || text(locale, "finding.anyDocument");
    found = { indicator: indicatorLabel(rules, id), types: typesText(locale, rule), documents };
    known.set(id, found);
  }
  return found;
}

function columnName(locale: Locale, rules: RuleSet, column: string): string {
  const [kind = "", id = ""] = column.split(":");
  if (kind === "indicator") return indicatorLabel(rules, id);
  if (kind === "field") return namedText(locale, `finding.field.${id}`);
  const key = kind === "level" ? "finding.column.level" : "finding.column.evidence";
  return text(locale, key, { indicator: indicatorLabel(rules, id) });
}

function choices(locale: Locale, rules: RuleSet, field: string): string {
  const values = valueOf(rules.profile.find(({ id }) => id === field)?.values);
  return values ? text(locale, "finding.choices", { values: joined(locale, values, "finding.or") }) : "";
}

/** Words for the findings on measured values; sentences of their own for what can be wrong in several ways. */
function measured(locale: Locale, finding: Observation, rules: RuleSet): Record<string, string> {
  const indicator = finding.indicator === undefined ? undefined : indicatorById(rules, finding.indicator);
  const found = indicator ? measureWords(locale, indicator, finding.params) : {};
  for (const name of ["side", "why"] as const) {
    const which = finding.params[name];
    if (which !== undefined) found[name] = namedText(locale, `finding.${name}.${which}`);
  }
  return found;
}

/** Parameters as words: what the check found, and what the rule data says about the indicator. */
function words(locale: Locale, finding: Observation, rules: RuleSet): Record<string, string> {
  const found: Record<string, string> = { header: finding.header };
  for (const [name, value] of Object.entries(finding.params)) {
    if (typeof value === "number") found[name] = Number.isInteger(value) ? `${value}` : formatNumber(locale, value, 2);
    else found[name] = DATES.has(name) ? formatDate(locale, value) : value;
  }
  if (finding.indicator !== undefined) Object.assign(found, indicatorWords(locale, rules, finding.indicator));
  if (MEASURED.has(finding.code)) Object.assign(found, measured(locale, finding, rules));
  const { field, missing, columns, suggestion, value, first, last } = found;
  if (field !== undefined) {
    found["field"] = namedText(locale, `finding.field.${field}`);
    found["choices"] = choices(locale, rules, field);
  }
  if (suggestion !== undefined) {
    found["suggested"] = suggestion === "" ? "" : text(locale, "finding.suggested", { suggestion });
  }
  if (finding.code === "letter-incomplete" && missing !== undefined) {
    const parts = missing.split(",").map((part) => namedText(locale, `finding.missing.${part}`));
    found["missing"] = joined(locale, parts, "finding.and");
  }
  if (finding.code === "document-below-level") {
    const key = finding.params["proven"] === 0 ? "finding.shownNone" : "finding.shownLevel";
    found["shown"] = text(locale, key, { proven: found["proven"] ?? "" });
  }
  if (last !== undefined) {
    found["span"] = first ? text(locale, "finding.between", { first, last }) : text(locale, "finding.until", { last });
  }
  if (columns !== undefined) {
    found["columns"] = columns
      .split(",")
      .map((column) => columnName(locale, rules, column))
      .join("; ");
  }
  if (finding.code === "read-as") {
    found["reading"] = fill(namedText(locale, `finding.how.${found["how"]}`), found);
  }
  if (finding.code === "stage-not-scored") {
    const key = value ? "finding.stageOther" : "finding.stageBlank";
    found["stagePhrase"] = text(locale, key, value ? { value } : {});
  }
  return found;
}

type Part = "message" | "fix";

function sentence(locale: Locale, code: string, part: Part, params: Record<string, string>): string {
  const key = `${code}.${part}`;
  return key in indonesian ? text(locale, key as FindingKey, params).trim() : code;
}

/** Both sentences of a finding, for those who show them together. */
export function findingTexts(locale: Locale, finding: Observation, rules: RuleSet): Record<Part, string> {
  const params = words(locale, finding, rules);
  return {
    message: sentence(locale, finding.code, "message", params),
    fix: sentence(locale, finding.code, "fix", params),
  };
}

/** What is wrong, in one or two sentences. */
export function findingMessage(locale: Locale, finding: Observation, rules: RuleSet): string {
  return sentence(locale, finding.code, "message", words(locale, finding, rules));
}

/** How to mend it; names the documents and file types of the indicator where evidence is concerned. */
export function findingFix(locale: Locale, finding: Observation, rules: RuleSet): string {
  return sentence(locale, finding.code, "fix", words(locale, finding, rules));
}

/** A short name of the defect, for headings of groups; the code itself when it is not known. */
export function findingTitle(locale: Locale, code: string): string {
  const key = `${code}.title`;
  return key in indonesian ? TEXTS[locale][key as FindingKey] : code;
}
