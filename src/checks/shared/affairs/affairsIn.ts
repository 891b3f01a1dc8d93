import { oncePer, oncePerText } from "../../../rules/once";
import type { Affair, RuleSet } from "../../../rules/types";
import { affairNamed, mostPieces } from "../../../workbook/index";

/** Names of affairs hold commas themselves: from each place the longest run that is an affair is taken. */
function affairsOfPart(part: string, rules: RuleSet): Affair[] {
  const whole = affairNamed(part, rules);
  if (whole) return [whole];
  const words = part.split(",");
  const found: Affair[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + mostPieces(rules)); to > from; to--) {
      const affair = affairNamed(words.slice(from, to).join(","), rules);
      if (!affair) continue;
      found.push(affair);
      from = to - 1;
      break;
    }
  }
  return found;
}

const answers = oncePer((rules: RuleSet) =>
  oncePerText((text): readonly Affair[] => text.split(/[;|\n]/).flatMap((part) => affairsOfPart(part, rules))),
);

/** Every affair that a cell lists, separated by comma, semicolon, `|` or line break; what is none is passed over. */
export function affairsIn(text: string, rules: RuleSet): readonly Affair[] {
  return answers(rules)(text);
}
