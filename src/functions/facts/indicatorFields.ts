import { officeLocale } from "../../excel/host/culture";
import { translateRules } from "../../i18n/rulesTexts";
import { valueOf } from "../../rules/index";
import { rangeText } from "../../rules/rangeText";
import { sourceText } from "../../rules/sources";
import type { Assumption, Indicator, RuleSet, Sourced } from "../../rules/types";
import { assumptionsText } from "../answers/assumptions";
import { say } from "../answers/say";
import type { Reading, RuleField } from "./field";
import { factTexts } from "./texts";

function levelText(level: 0 | 1 | 2): (indicator: Indicator) => Reading {
  return ({ levels, bases }) => {
    const written = valueOf(levels)?.[level];
    if (written !== undefined) return written;
    const measured = valueOf(bases);
    if (!measured) return { unknown: levels.reason ?? "" };
    const mark = officeLocale() === "id" ? "," : ".";
    return measured
      .map(({ key, ranges, decimals }) => `${key}: ${rangeText(ranges[level], decimals, mark)}`)
      .join("; ");
  };
}

type FactName = "weight" | "levels" | "evidence";

/** The facts that a score comes from, by their names. */
function facts({ weight, levels, ranges, bases, evidence }: Indicator): [FactName, Sourced<unknown>][] {
  const candidates: (Sourced<unknown> | undefined)[] = [levels, ranges, bases];
  const graded = candidates.find((fact) => fact !== undefined && valueOf(fact) !== null) ?? levels;
  const first: [FactName, Sourced<unknown>][] = [
    ["weight", weight],
    ["levels", graded],
  ];
  return evidence ? [...first, ["evidence", evidence]] : first;
}

export function isAssumed({ value, assumed }: Sourced<unknown>): boolean {
  return value === null && assumed !== undefined;
}

/** How sure a fact is, or that it is assumed. */
export function sureness(fact: Sourced<unknown>): string {
  const locale = officeLocale();
  if (fact.value !== null) return translateRules(locale, `confidence.${fact.confidence}`);
  return isAssumed(fact) ? say(factTexts.assumed) : translateRules(locale, "rules.unknown");
}

function sources(indicator: Indicator, rules: RuleSet): Reading {
  const named = [...new Set(facts(indicator).flatMap(([, { source }]) => source))].sort();
  if (named.length === 0) return { unknown: indicator.weight.reason ?? "" };
  return named.map((code) => sourceText(rules, code)).join("; ");
}

function basesOf({ bases }: Indicator): string {
  const measured = valueOf(bases);
  return measured ? measured.map(({ key, name }) => `${key} = ${name}`).join("; ") : say(factTexts.noBases);
}

function fileTypes({ evidence }: Indicator): Reading {
  const rule = valueOf(evidence);
  return rule && (rule.fileTypes?.join(", ") ?? say(factTexts.anyFile));
}

function confidences(indicator: Indicator): string {
  return facts(indicator)
    .map(([name, fact]) => `${say(factTexts[name])}: ${sureness(fact)}`)
    .join("; ");
}

export function assumptionsOrNone(assumptions: readonly Assumption[]): string {
  return assumptionsText(assumptions) || say(factTexts.noAssumption);
}

function assumptionsOf(indicator: Indicator, rules: RuleSet): string {
  const all = [...facts(indicator).map(([, fact]) => fact), indicator.mandatory];
  const used = new Set(all.filter(isAssumed).map(({ assumption }) => assumption));
  return assumptionsOrNone(rules.assumptions.filter(({ id }) => used.has(id)));
}

/** What can be asked of an indicator. */
export const INDICATOR_FIELDS: readonly RuleField<[Indicator, RuleSet]>[] = [
  { names: ["nama", "name"], read: ({ name }) => name },
  { names: ["nomor", "number"], read: ({ key }) => key },
  { names: ["bobot", "weight"], read: ({ weight }) => valueOf(weight) },
  { names: ["variabel", "variable"], read: ({ variable }) => variable },
  {
    names: ["wajib", "mandatory"],
    read: ({ mandatory }) =>
      valueOf(mandatory) === null ? null : say(valueOf(mandatory) ? factTexts.yes : factTexts.no),
  },
  { names: ["level 1", "tingkat 1", "1"], read: levelText(0) },
  { names: ["level 2", "tingkat 2", "2"], read: levelText(1) },
  { names: ["level 3", "tingkat 3", "3"], read: levelText(2) },
  { names: ["basis", "bases"], read: basesOf },
  { names: ["bukti", "evidence"], read: ({ evidence }) => valueOf(evidence)?.documents.join("; ") },
  { names: ["jenis berkas", "file types"], read: fileTypes },
  { names: ["tahun bukti", "years"], read: ({ evidence }) => valueOf(evidence)?.years },
  { names: ["catatan", "note"], read: ({ note }) => note },
  { names: ["sumber", "source"], read: sources },
  { names: ["keyakinan", "confidence"], read: confidences },
  { names: ["anggapan", "assumptions", "asumsi"], read: assumptionsOf },
];
