import type { Locale } from "../../i18n/cliTexts";
import { ruleChangeText } from "../../i18n/ruleChange";
import { compareRuleSets, type IndicatorChange, type RuleChange } from "../../rules/compare";
import { indicatorOf, valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { translateRulesCommand } from "../commands/texts/rules.texts";

function levelsKnown(rules: RuleSet, id: string): boolean {
  const indicator = indicatorOf(rules, id);
  return valueOf(indicator?.levels) !== null || valueOf(indicator?.bases) !== null;
}

/** Level texts that one of the two does not know: whether they changed cannot be said, so a list of numbers will do. */
function isIncomparable(change: RuleChange, before: RuleSet, after: RuleSet): boolean {
  return (
    change.kind === "indicator" &&
    change.field === "level" &&
    !(levelsKnown(before, change.id) && levelsKnown(after, change.id))
  );
}

/** What changed from one rule set to the other, one sentence a line. */
export function diffText(before: RuleSet, after: RuleSet, locale: Locale): string {
  const changes = compareRuleSets(before, after);
  const incomparable = changes.filter((change): change is IndicatorChange => isIncomparable(change, before, after));
  const sentences = changes
    .filter((change) => !isIncomparable(change, before, after))
    .map((change) => ruleChangeText(locale, change, before, after));
  const params = { before: before.title, after: after.title };
  if (changes.length === 0) return `${translateRulesCommand(locale, "cli.rules.noChange", params)}\n`;
  const lines = [
    translateRulesCommand(locale, "cli.rules.changes", { ...params, count: sentences.length }),
    "",
    ...sentences,
  ];
  const numbersWhere = (rules: RuleSet): string[] => [
    ...new Set(incomparable.filter(({ id }) => !levelsKnown(rules, id)).map(({ key }) => key)),
  ];
  for (const rules of [before, after]) {
    const numbers = numbersWhere(rules);
    if (numbers.length === 0) continue;
    const unknown = { title: rules.title, numbers: numbers.join(", ") };
    lines.push("", translateRulesCommand(locale, "cli.rules.incomparable", unknown));
  }
  return `${lines.join("\n")}\n`;
}

/** The changes as data, each with its sentence. */
export function diffJson(before: RuleSet, after: RuleSet, locale: Locale): unknown {
  const side = ({ year, title }: RuleSet): object => ({ year, title });
  return {
    before: side(before),
    after: side(after),
    changes: compareRuleSets(before, after).map((change) => ({
      ...change,
      text: ruleChangeText(locale, change, before, after),
    })),
  };
}
