import { officeLocale } from "../../excel/host/culture";
import { formatNumber } from "../../i18n/format";
import { windowText } from "../../i18n/ruleChange";
import { valueOf } from "../../rules/index";
import { sourceText } from "../../rules/sources";
import type { RuleSet, Sourced } from "../../rules/types";
import { say } from "../answers/say";
import type { Reading, RuleField } from "./field";
import { assumptionsOrNone, isAssumed, sureness } from "./indicatorFields";
import { factTexts } from "./texts";

type Formula = RuleSet["formula"];

function known<T>(sourced: Sourced<T>, write: (value: T) => Reading): Reading {
  const value = valueOf(sourced);
  return value === null ? { unknown: sourced.reason ?? "" } : write(value);
}

function number(field: keyof Formula): (rules: RuleSet) => Reading {
  return ({ formula }) => known(formula[field], (value) => value);
}

/** The formula of the index with the numbers of the year put in; the numbers of a region are what `IID.SUMMARY` gives. */
function formula({
  formula: { divisorMin, countPerInnovation, countCap, minBasicServices, totalMax },
}: RuleSet): Reading {
  const locale = officeLocale();
  const write = (sourced: Sourced<number>): string => {
    const value = valueOf(sourced);
    return value === null ? "?" : formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
  };
  return say(factTexts.formula, {
    divisor: write(divisorMin),
    per: write(countPerInnovation),
    cap: write(countCap),
    services: write(minBasicServices),
    total: write(totalMax),
  });
}

function predicates(rules: RuleSet): Reading {
  const locale = officeLocale();
  return known(rules.predicates, (limits) =>
    limits
      .map(({ name, min, max }) => `${name} ${formatNumber(locale, min, 2)}-${formatNumber(locale, max, 2)}`)
      .join("; "),
  );
}

function sources(rules: RuleSet): Reading {
  const facts: Sourced<unknown>[] = [rules.legalBasis, ...Object.values(rules.formula), rules.predicates, rules.window];
  const named = [...new Set(facts.flatMap(({ source }) => source))].sort();
  return named.map((code) => sourceText(rules, code)).join("; ");
}

/** What can be asked of the year as a whole. */
export const YEAR_FIELDS: readonly RuleField<[RuleSet]>[] = [
  { names: ["anggapan", "assumptions", "asumsi"], read: ({ assumptions }) => assumptionsOrNone(assumptions) },
  { names: ["dasar hukum", "legal basis"], read: ({ legalBasis }) => known(legalBasis, (value) => value) },
  { names: ["keadaan", "status"], read: ({ status }) => status },
  { names: ["nama", "title"], read: ({ title }) => title },
  { names: ["rumus", "formula"], read: formula },
  { names: ["pembagi", "divisor"], read: number("divisorMin") },
  { names: ["skor per inovasi", "score per innovation"], read: number("countPerInnovation") },
  { names: ["batas jumlah", "count cap"], read: number("countCap") },
  { names: ["pelayanan dasar", "basic services"], read: number("minBasicServices") },
  { names: ["nilai total", "total"], read: number("totalMax") },
  { names: ["predikat", "predicates"], read: predicates },
  {
    names: ["waktu penerapan", "window"],
    read: ({ window }) => known(window, (value) => windowText(officeLocale(), value)),
  },
  { names: ["sumber", "source"], read: sources },
];

/** Number 36 of the letter is no indicator with levels but the score for the number of innovations. */
export const COUNT_NAMES: readonly string[] = ["36", "jumlah inovasi daerah", "jumlah inovasi"];

function countSources(rules: RuleSet): Reading {
  const { source, reason } = rules.formula.countPerInnovation;
  return source.length === 0 ? { unknown: reason ?? "" } : source.map((code) => sourceText(rules, code)).join("; ");
}

function countAssumptions({ formula, assumptions }: RuleSet): Reading {
  const { countPerInnovation, countCap, minBasicServices } = formula;
  const used = [countPerInnovation, countCap, minBasicServices].filter(isAssumed).map(({ assumption }) => assumption);
  return assumptionsOrNone(assumptions.filter(({ id }) => used.includes(id)));
}

/** What can be asked of it. */
export const COUNT_FIELDS: readonly RuleField<[RuleSet]>[] = [
  { names: ["nama", "name"], read: () => "Jumlah Inovasi Daerah" },
  { names: ["nomor", "number"], read: () => "36" },
  { names: ["bobot", "weight"], read: number("countPerInnovation") },
  { names: ["catatan", "note"], read: formula },
  { names: ["sumber", "source"], read: countSources },
  { names: ["keyakinan", "confidence"], read: ({ formula: { countPerInnovation } }) => sureness(countPerInnovation) },
  { names: ["anggapan", "assumptions", "asumsi"], read: countAssumptions },
];
