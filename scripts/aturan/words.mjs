// How values of the rules read on the page: confidence marks, source codes, unknown and assumed values.
import { loadSource } from "../loadSource.mjs";

const { valueOf } = /** @type {typeof import("../../src/rules")} */ (loadSource("src/rules/index.ts"));
const { rangeText } = /** @type {typeof import("../../src/rules/rangeText")} */ (loadSource("src/rules/rangeText.ts"));
const { translateRules } = /** @type {typeof import("../../src/i18n/rulesTexts")} */ (
  loadSource("src/i18n/rulesTexts.ts")
);

/** @import { Confidence, EvidenceRule, Indicator, RuleSet, Sourced } from "../../src/rules/types" */
/** @typedef {Sourced<unknown>} AnySourced */

export const UNKNOWN = "?";
/** @type {Record<Confidence, string>} */
const MARKS = { "two-sources": "[2]", "one-source": "[1]", press: "[P]", inferred: "[I]" };

/** A cell of a table holds no line break and no unescaped bar. */
export function cell(/** @type {unknown} */ text) {
  return String(text).replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
}

/**
 * @param {readonly unknown[]} head
 * @param {readonly (readonly unknown[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line)].join("\n");
}

export function isAssumed(/** @type {AnySourced | undefined} */ sourced) {
  return sourced !== undefined && sourced.value === null && sourced.assumed !== undefined;
}

/** `[2] S1, S3`; `anggapan` with the name of the assumption; `?` when nobody knows the value. */
export function grounds(/** @type {AnySourced | undefined} */ sourced) {
  if (sourced === undefined) return "";
  if (isAssumed(sourced)) return `anggapan \`${sourced.assumption}\``;
  if (valueOf(sourced) === null && sourced.source.length === 0) return UNKNOWN;
  return [MARKS[sourced.confidence], sourced.source.join(", ")].join(" ").trim();
}

/** `[2]`, `(anggapan)`, `?` */
export function mark(/** @type {AnySourced} */ sourced) {
  return isAssumed(sourced) ? "(anggapan)" : grounds(sourced).split(" ")[0];
}

export function number(/** @type {number | null} */ value) {
  return value === null ? UNKNOWN : String(value).replace(".", ",");
}

export function yesNo(/** @type {boolean | null} */ value) {
  return value === null ? UNKNOWN : value ? "ya" : "tidak";
}

/** The three levels as texts, else the ranges of every measuring basis; `null` when not known. */
export function levelCells(/** @type {Indicator} */ { levels, bases }) {
  const measured = valueOf(bases);
  // Ranges say exactly what the text of a level with several bases only sums up.
  if (measured) {
    return /** @type {const} */ ([0, 1, 2]).map((level) =>
      measured.map(({ key, ranges, decimals }) => `${key}: ${rangeText(ranges[level], decimals)}`).join("; "),
    );
  }
  return valueOf(levels);
}

export function fileTypes(/** @type {Sourced<EvidenceRule> | undefined} */ evidence) {
  return valueOf(evidence)?.fileTypes?.join(", ") ?? UNKNOWN;
}

const FORMS = { letter: "surat", document: "dokumen", video: "video" };

/** The form, then what it must hold and of which years, as far as the sources say. */
export function evidenceText(/** @type {Sourced<EvidenceRule> | undefined} */ evidence) {
  const rule = valueOf(evidence);
  if (!rule) return UNKNOWN;
  const documents = rule.documents.length > 0 ? `: ${rule.documents.join("; ")}` : "";
  return `${FORMS[rule.form]}${documents}${rule.years === null ? "" : ` (tahun: ${rule.years})`}`;
}

/** What the letters of the measuring bases stand for; `""` where there are none. */
export function basesText(/** @type {Indicator} */ { key, bases }) {
  const measured = valueOf(bases);
  if (!measured) return "";
  return `Nomor ${key} diukur menurut tepat satu dasar: ${measured.map((one) => `${one.key} = ${one.name}`).join("; ")}.`;
}

export function standing(/** @type {RuleSet} */ rules) {
  return translateRules("id", `standing.${rules.standing}`);
}

/** `2021`, `2023-2025` */
export function yearSpans(/** @type {readonly number[]} */ years) {
  /** @type {{ from: number, to: number }[]} */
  const spans = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}
