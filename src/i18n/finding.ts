import { oncePer, oncePerText } from "../rules/once";
import { isFindingCode } from "../checks/codes";
import { CHECK_TEXTS } from "../checks/texts.generated";
import type { Sentences, Wording, Words } from "../checks/texts";
import type { FindingCode, Observation } from "../checks/types";
import { indicatorOf, valueOf } from "../rules/index";
import type { EvidenceRule, RuleSet } from "../rules/types";
import { findings as english } from "./en/findings";
import { fill } from "./fill";
import { formatDate, formatNumber } from "./format";
import { findings as indonesian } from "./id/findings";
import type { Locale } from "./locale";

type FindingKey = keyof typeof indonesian;

/** Words that several checks share. */
const TEXTS: Record<Locale, Record<FindingKey, string>> = { id: indonesian, en: english };

/** Parameters that hold an ISO date. */
const DATES = new Set(["date", "from", "to", "application"]);

function text(locale: Locale, key: FindingKey, params: Words = {}): string {
  return fill(TEXTS[locale][key], params);
}

function isKey(key: string): key is FindingKey {
  return Object.hasOwn(indonesian, key);
}

function fieldName(locale: Locale, field: string): string {
  const key = `finding.field.${field}`;
  return isKey(key) ? text(locale, key) : field;
}

function joined(locale: Locale, items: readonly string[], word: "finding.and" | "finding.or"): string {
  if (items.length < 2) return items.join("");
  // Indonesian writing puts a comma before the last of three and more, English here does not.
  const comma = items.length > 2 && locale === "id" ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma} ${text(locale, word)} ${items[items.length - 1]}`;
}

function indicatorName(rules: RuleSet, id: string): string {
  const indicator = indicatorOf(rules, id);
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

/** What the rule data says about an indicator, put together once for all its findings. */
const indicatorWords = oncePer((rules: RuleSet) =>
  oncePerText((locale: Locale) =>
    oncePerText((id): IndicatorWords => {
      const rule = valueOf(indicatorOf(rules, id)?.evidence);
      const named = rule?.documents.join("; ") ?? "";
      // The letter has no English: its own words stand between quotation marks.
      const quoted = locale === "en" ? `“${named}”` : named;
      const documents = named === "" ? text(locale, "finding.anyDocument") : quoted;
      return { indicator: indicatorName(rules, id), types: typesText(locale, rule), documents };
    }),
  ),
);

function columnName(locale: Locale, rules: RuleSet, column: string): string {
  const [kind = "", id = ""] = column.split(":");
  if (kind === "indicator") return indicatorName(rules, id);
  if (kind === "field") return fieldName(locale, id);
  const key = kind === "level" ? "finding.column.level" : "finding.column.evidence";
  return text(locale, key, { indicator: indicatorName(rules, id) });
}

function choices(locale: Locale, rules: RuleSet, field: string): string {
  const values = valueOf(rules.profile.find(({ id }) => id === field)?.values);
  return values ? text(locale, "finding.choices", { values: joined(locale, values, "finding.or") }) : "";
}

/** What a check's own wording can work with. */
function wording(locale: Locale, { code, params, indicator }: Observation, rules: RuleSet, words: Words): Wording {
  const own = CHECK_TEXTS[code][locale].own ?? {};
  return {
    locale,
    rules,
    params,
    words,
    indicator: indicator === undefined ? undefined : indicatorOf(rules, indicator),
    say: (name, others = words) => fill(own[name] ?? name, others),
    named: (name = "") => fill(own[name] ?? `${name}`, words),
    and: (items) => joined(locale, items, "finding.and"),
    number: (value, decimals) => formatNumber(locale, value, decimals),
    indicatorName: (id) => indicatorName(rules, id),
  };
}

/** Parameters as words: what the check found, and what the rule data says about the indicator. */
function wordsOf(locale: Locale, finding: Observation, rules: RuleSet): Words {
  const found: Words = { header: finding.header };
  for (const [name, value] of Object.entries(finding.params)) {
    if (typeof value === "number") found[name] = Number.isInteger(value) ? `${value}` : formatNumber(locale, value, 2);
    else found[name] = DATES.has(name) ? formatDate(locale, value) : value;
  }
  if (finding.indicator !== undefined) Object.assign(found, indicatorWords(rules)(locale)(finding.indicator));
  const { field, columns, suggestion } = found;
  if (field !== undefined) {
    found["field"] = fieldName(locale, field);
    found["choices"] = choices(locale, rules, field);
  }
  if (suggestion !== undefined) {
    found["suggested"] = suggestion === "" ? "" : text(locale, "finding.suggested", { suggestion });
  }
  if (columns !== undefined) {
    found["columns"] = columns
      .split(",")
      .map((column) => columnName(locale, rules, column))
      .join("; ");
  }
  const { words } = CHECK_TEXTS[finding.code];
  return words ? { ...found, ...words(wording(locale, finding, rules, found)) } : found;
}

type Part = Exclude<keyof Sentences, "title">;

function sentence(locale: Locale, code: FindingCode, part: Part, words: Words): string {
  return fill(CHECK_TEXTS[code][locale][part], words).trim();
}

/** Both sentences of a finding, for those who show them together. */
export function findingTexts(locale: Locale, finding: Observation, rules: RuleSet): Record<Part, string> {
  const words = wordsOf(locale, finding, rules);
  return {
    message: sentence(locale, finding.code, "message", words),
    fix: sentence(locale, finding.code, "fix", words),
  };
}

/** What is wrong, in one or two sentences. */
export function findingMessage(locale: Locale, finding: Observation, rules: RuleSet): string {
  return sentence(locale, finding.code, "message", wordsOf(locale, finding, rules));
}

/** How to mend it; names the documents and file types of the indicator where evidence is concerned. */
export function findingFix(locale: Locale, finding: Observation, rules: RuleSet): string {
  return sentence(locale, finding.code, "fix", wordsOf(locale, finding, rules));
}

/** A short name of the defect, for headings of groups; of a code that no check has any more, the code itself. */
export function findingTitle(locale: Locale, code: string): string {
  return isFindingCode(code) ? CHECK_TEXTS[code][locale].title : code;
}
