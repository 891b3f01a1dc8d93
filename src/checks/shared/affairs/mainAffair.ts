import { oncePer, oncePerText } from "../../../rules/once";
import type { RuleSet } from "../../../rules/types";
import { affairNamed, findAffair, mostPieces } from "../../../workbook/index";

type AffairAnswer = ReturnType<typeof findAffair>;

function firstOfSeveral(text: string, rules: RuleSet): AffairAnswer {
  const whole = findAffair(text, rules);
  if (whole.affair) return whole;
  const head = text.split(/[;|/]/, 1)[0] ?? "";
  // Names of affairs hold commas themselves: the longest beginning that is an affair wins.
  const parts = head.split(",");
  for (let count = Math.min(parts.length, mostPieces(rules)); count > 0; count--) {
    const affair = affairNamed(parts.slice(0, count).join(","), rules);
    if (affair) return { affair, suggestion: null };
  }
  return whole;
}

const answers = oncePer((rules: RuleSet) => oncePerText((text) => firstOfSeveral(text, rules)));

/**
 * The urusan utama of a cell. Where a cell names several affairs (separated by comma, semicolon, `|` or `/`), the
 * first one is the main one.
 */
export function mainAffair(text: string, rules: RuleSet): AffairAnswer {
  return answers(rules)(text);
}
