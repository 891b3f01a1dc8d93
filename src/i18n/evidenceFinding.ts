import { valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { EvidenceFinding } from "../folder/index";
import { evidenceFiles as english } from "./en/evidenceFiles";
import { formatNumber } from "./format";
import { evidenceFiles as indonesian } from "./id/evidenceFiles";
import type { Locale } from "./locale";
import { translator } from "./translator";

/** A key of the texts about evidence files. */
export type EvidenceFileKey = keyof typeof indonesian;

/** Texts about evidence files; they come with the page or the command that shows them. */
export const translateEvidenceFile = translator<EvidenceFileKey>({ id: indonesian, en: english });

function isKey(key: string): key is EvidenceFileKey {
  return key in indonesian;
}

function indicatorLabel(rules: RuleSet, id: string): string {
  const indicator = rules.indicators.find((entry) => entry.id === id);
  return indicator ? `${indicator.key} ${indicator.name}` : id;
}

/** `PDF, JPG, PNG`; what fits the ending where nobody knows the types. */
function typesText(locale: Locale, finding: EvidenceFinding, rules: RuleSet): string {
  const rule = valueOf(rules.indicators.find(({ id }) => id === finding.indicator)?.evidence);
  const types = rule?.fileTypes?.filter((type, _i, all) => type !== "url" && !(type === "jpeg" && all.includes("jpg")));
  if (!types || types.length === 0) return translateEvidenceFile(locale, "evidenceFile.anyType");
  return types.map((type) => type.toUpperCase()).join(", ");
}

function words(locale: Locale, finding: EvidenceFinding, rules: RuleSet): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(finding.params)) {
    found[name] = typeof value === "string" ? value : formatNumber(locale, value, Number.isInteger(value) ? 0 : 1);
  }
  if (finding.indicator !== undefined) found["indicator"] = indicatorLabel(rules, finding.indicator);
  const { actual, otherIndicator, other } = found;
  const kind = `evidenceFile.kind.${actual}`;
  if (isKey(kind)) found["actual"] = translateEvidenceFile(locale, kind);
  found["types"] = typesText(locale, finding, rules);
  if (otherIndicator !== undefined) found["otherIndicatorName"] = indicatorLabel(rules, otherIndicator);
  if (other !== undefined) {
    found["otherName"] = other === "" ? "" : translateEvidenceFile(locale, "file-same-content.otherName", { other });
  }
  return found;
}

/** The key of a sentence; some codes have one for each case. */
function keyOf({ code, params }: EvidenceFinding, part: "message" | "fix"): string {
  if (code === "file-damaged" && part === "message") return `${code}.${params["damage"]}`;
  if (code !== "file-type-content") return `${code}.${part}`;
  if (part === "message") return params["expected"] === "" ? `${code}.refused` : `${code}.lies`;
  return params["remedy"] === "rename" ? `${code}.rename` : `${code}.fix`;
}

function sentence(locale: Locale, finding: EvidenceFinding, rules: RuleSet, part: "message" | "fix"): string {
  const key = keyOf(finding, part);
  return isKey(key) ? translateEvidenceFile(locale, key, words(locale, finding, rules)) : finding.code;
}

/** What is wrong with the file, in one or two sentences. */
export function evidenceMessage(locale: Locale, finding: EvidenceFinding, rules: RuleSet): string {
  return sentence(locale, finding, rules, "message");
}

/** How to mend it. */
export function evidenceFix(locale: Locale, finding: EvidenceFinding, rules: RuleSet): string {
  return sentence(locale, finding, rules, "fix");
}

/** A short name of the defect; the code itself when it is not known. */
export function evidenceTitle(locale: Locale, code: string): string {
  const key = `${code}.title`;
  return isKey(key) ? translateEvidenceFile(locale, key) : code;
}
