import type { FormulaField, IndicatorChange, RuleChange } from "../rules/compare";
import { indicatorOf, valueOf } from "../rules/index";
import type { Indicator, RuleSet, Sourced, Window } from "../rules/types";
import { formatDate, formatNumber } from "./format";
import type { Locale } from "./locale";
import { rangePhrase, unitSign } from "./ruleRange";
import { translateRules } from "./rulesTexts";

/** Formula values that are counts of something. */
const WHOLE: ReadonlySet<FormulaField> = new Set(["divisorMin", "countCap", "minBasicServices"]);

function isAssumed(sourced: Sourced<unknown> | undefined): boolean {
  return sourced !== undefined && sourced.value === null && sourced.assumed !== undefined;
}

/** A value as it stands in a sentence: marked when it is only assumed. */
function marked(locale: Locale, value: string, sourced: Sourced<unknown> | undefined): string {
  return isAssumed(sourced) ? translateRules(locale, "rules.assumed", { value }) : value;
}

function earlierText(locale: Locale, before: RuleSet, after: RuleSet): string {
  return before.year === after.year
    ? translateRules(locale, "rules.earlier")
    : translateRules(locale, "rules.earlierYear", { year: before.year });
}

/** Trailing zeros say nothing about a weight or a total: `0,75`, `250`. */
function plainNumber(locale: Locale, value: number): string {
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
}

export function windowText(locale: Locale, { from, to, orDevelopedInside }: Window): string {
  return translateRules(locale, orDevelopedInside ? "rules.windowDeveloped" : "rules.windowValue", {
    from: formatDate(locale, from),
    to: formatDate(locale, to),
  });
}

/** Name of a number of the formula, and the number as shown. */
export function formulaText(locale: Locale, field: FormulaField, value: number): { name: string; value: string } {
  return {
    name: translateRules(locale, `rules.formula.${field}`),
    value: WHOLE.has(field) ? formatNumber(locale, value) : plainNumber(locale, value),
  };
}

type Side = (rules: RuleSet, value: IndicatorChange["before"]) => string;

/** The sourced value of an indicator that a change is about. */
function sourcedOf(indicator: Indicator, change: IndicatorChange): Sourced<unknown> | undefined {
  switch (change.field) {
    case "weight":
      return indicator.weight;
    case "mandatory":
      return indicator.mandatory;
    case "level":
      return indicator.levels;
    case "range":
      return change.basis === undefined ? indicator.ranges : indicator.bases;
    case "basis":
      return indicator.bases;
    case "fileTypes":
      return indicator.evidence;
    case "key":
    case "name":
      return undefined;
  }
}

function rangeOf(locale: Locale, indicator: Indicator, { level, basis }: IndicatorChange): string | null {
  const chosen = basis === undefined ? null : valueOf(indicator.bases)?.find(({ key }) => key === basis);
  const range = (chosen ? chosen.ranges : valueOf(indicator.ranges))?.[(level ?? 1) - 1];
  if (!range) return null;
  return rangePhrase(locale, range, (chosen ?? indicator).decimals ?? 0, unitSign(indicator, chosen));
}

/** Shown where a value is missing: nobody knows it, or there is no such thing. */
function missingText(locale: Locale, indicator: Indicator, { field }: IndicatorChange): string {
  if (field === "level" && valueOf(indicator.bases)) return translateRules(locale, "rules.byBasis");
  if (field === "range" && valueOf(indicator.levels)) return translateRules(locale, "rules.range.noNumber");
  const known = valueOf(indicator.levels) ?? valueOf(indicator.bases);
  if (field === "basis" && known) return translateRules(locale, "rules.absent");
  return translateRules(locale, "rules.unknown");
}

function indicatorSide(locale: Locale, change: IndicatorChange): Side {
  return (rules, value) => {
    const indicator = indicatorOf(rules, change.id);
    if (!indicator) return translateRules(locale, "rules.absent");
    if (value === null) return missingText(locale, indicator, change);
    const sourced = sourcedOf(indicator, change);
    if (change.field === "range") return marked(locale, rangeOf(locale, indicator, change) ?? String(value), sourced);
    if (typeof value === "number") return marked(locale, plainNumber(locale, value), sourced);
    if (typeof value === "boolean") {
      return marked(locale, translateRules(locale, value ? "rules.yes" : "rules.no"), sourced);
    }
    if (change.field === "key" || change.field === "fileTypes") return marked(locale, value, sourced);
    return marked(locale, translateRules(locale, "rules.quoted", { text: value }), sourced);
  };
}

function indicatorWhat(locale: Locale, change: IndicatorChange, rules: RuleSet): string {
  const name = indicatorOf(rules, change.id)?.name ?? change.id;
  const params = { indicator: `${change.key} ${name}`, level: change.level ?? "", basis: change.basis ?? "" };
  if (change.field !== "level" && change.field !== "range") {
    return translateRules(locale, `rules.change.${change.field}`, params);
  }
  return translateRules(
    locale,
    change.basis === undefined ? "rules.change.level" : "rules.change.levelOfBasis",
    params,
  );
}

function indicatorText(locale: Locale, change: IndicatorChange, before: RuleSet, after: RuleSet): string {
  const earlier = earlierText(locale, before, after);
  if (change.field === "name" && (change.before === null || change.after === null)) {
    const indicator = `${change.key} ${String(change.after ?? change.before)}`;
    return translateRules(locale, change.before === null ? "rules.changeNew" : "rules.changeDropped", {
      indicator,
      earlier,
    });
  }
  const side = indicatorSide(locale, change);
  const isNumber = change.field === "weight" || change.field === "key";
  const holder = after.indicators.some(({ id }) => id === change.id) ? after : before;
  return translateRules(locale, isNumber ? "rules.changeOfNumber" : "rules.change", {
    what: indicatorWhat(locale, change, holder),
    after: side(after, change.after),
    earlier,
    before: side(before, change.before),
  });
}

/** What a change of the region's part is about, and how a rule set's side of it reads. */
function regionText(locale: Locale, change: Exclude<RuleChange, IndicatorChange>): { what: string; side: Side } {
  const unknown = translateRules(locale, "rules.unknown");
  switch (change.kind) {
    case "formula": {
      const { field } = change;
      const { name } = formulaText(locale, field, 0);
      return {
        what: translateRules(locale, "rules.change.part", { name }),
        side: (rules, value) =>
          typeof value === "number"
            ? marked(locale, formulaText(locale, field, value).value, rules.formula[field])
            : unknown,
      };
    }
    case "predicate":
      return {
        what: translateRules(locale, "rules.change.predicate", { name: change.name }),
        side: (rules, value) => {
          if (typeof value !== "number") {
            return valueOf(rules.predicates) ? translateRules(locale, "rules.absent") : unknown;
          }
          const limit = formatNumber(locale, value, 2);
          return marked(locale, translateRules(locale, "rules.change.from", { limit }), rules.predicates);
        },
      };
    case "window":
      return {
        what: translateRules(locale, "rules.change.part", { name: translateRules(locale, "rules.window") }),
        side: (rules) => {
          const window = valueOf(rules.window);
          return window ? marked(locale, windowText(locale, window), rules.window) : unknown;
        },
      };
  }
}

/**
 * A change as one sentence without full stop: the later value first, then the earlier one with its year. Assumed
 * values are marked, unknown ones said to be unknown.
 * @param before,after the rule sets that were compared
 */
export function ruleChangeText(locale: Locale, change: RuleChange, before: RuleSet, after: RuleSet): string {
  if (change.kind === "indicator") return indicatorText(locale, change, before, after);
  const { what, side } = regionText(locale, change);
  const value = (side: number | Window | null): number | null => (typeof side === "number" ? side : null);
  return translateRules(locale, change.kind === "predicate" ? "rules.change" : "rules.changeOfNumber", {
    what,
    after: side(after, value(change.after)),
    earlier: earlierText(locale, before, after),
    before: side(before, value(change.before)),
  });
}
