import { exportRuleSet, importRuleSet } from "../../rules/file/exchange";
import { RuleSetError, type RuleProblem } from "../../rules/file/ruleSetError";
import type { RuleSet } from "../../rules/types";
import { doubts } from "../host/doubts";
import { putsFor, readGroup } from "./items/group";
import { keysOfPieces } from "./items/item";
import { changeKeys } from "./items/changeKeys";
import { readKeys, type Keys, type Puts } from "./items/keys";
import { earlierParts, RULE_GROUP, RULE_PREFIXES, storedRuleYears } from "./ruleParts";
import { ReadOnce } from "./readOnce";

/** Stored rules that cannot be read any more; they stay in the document until somebody replaces them. */
export interface DamagedRules {
  year: number;
  /** The first of them; where it is in the stored JSON. */
  problem: RuleProblem;
}

export interface StoredRules {
  /** Oldest first. */
  rules: readonly RuleSet[];
  damaged: readonly DamagedRules[];
}

function rulesIn(keys: Keys): StoredRules {
  const { values, unreadable } = readGroup(keys, RULE_GROUP);
  const texts = new Map<string, string>([...unreadable].map((year) => [year, ""]));
  for (const [year, value] of values) texts.set(year, typeof value === "string" ? value : JSON.stringify(value));
  const rules: RuleSet[] = [];
  const damaged: DamagedRules[] = [];
  for (const [year, text] of texts) {
    try {
      rules.push(importRuleSet(text, "", []));
    } catch (error) {
      if (!(error instanceof RuleSetError)) throw error;
      damaged.push({ year: Number(year), problem: error.problems[0] });
    }
  }
  return { rules: rules.sort((a, b) => a.year - b.year), damaged };
}

/** The rule sets kept with the document. */
export const ownRules = new ReadOnce(async () => rulesIn(await readKeys(RULE_PREFIXES)));

/** @returns the same out of keys that were read with others, for whoever asks from now on as well */
export function ownRulesIn(keys: Keys): StoredRules {
  const own = ownRules.known() ?? rulesIn(keys);
  ownRules.put(own);
  return own;
}

/** The rules of a year changed, or they were there already and may not be replaced. */
export type RulesOutcome = "done" | "taken";

/** Own rules of a year to keep; `null` to remove. */
export interface RulesChange {
  year: number;
  rules: RuleSet | null;
  /** Only where the document has none of that year, whoever may have kept some meanwhile. */
  onlyNew?: boolean;
  /** Only where the document has exactly these, or none for `null`: what somebody kept since then stays. */
  over?: RuleSet | null;
}

/** Rules as the document holds them, however they were made: the same rules are the same text. */
function heldAs(rules: RuleSet): unknown {
  const made = exportRuleSet(rules);
  try {
    return exportRuleSet(importRuleSet(JSON.stringify(made), "", []));
  } catch (error) {
    // Whoever reads it is told what is wrong with it.
    if (!(error instanceof RuleSetError)) throw error;
    return made;
  }
}

function putsOf(keys: Keys, { year, rules, over }: RulesChange): Puts {
  const id = String(year);
  const puts = putsFor(keys, RULE_GROUP, new Map([[id, rules ? heldAs(rules) : undefined]]));
  // A request that broke off may have left pieces of those that are taken back.
  for (const piece of over ? keysOfPieces(RULE_GROUP.name, id, heldAs(over)) : []) {
    if (keys.has(piece) && !puts.has(piece)) puts.set(piece, null);
  }
  // The item holds from here on; what versions before kept of the year goes last.
  for (const key of earlierParts(keys.keys()).get(id) ?? []) puts.set(key, null);
  return puts;
}

/** Whether there are other rules for the year. Those to be kept may come from a request whose answer was lost. */
function isTaken(keys: Keys, { year, rules, onlyNew = false, over }: RulesChange): boolean {
  if (!onlyNew && over === undefined) return false;
  const found = readGroup(keys, RULE_GROUP).values.get(String(year));
  const isHeld = (set: RuleSet | null): boolean =>
    set === null ? found === undefined : JSON.stringify(found) === JSON.stringify(heldAs(set));
  return ![rules, over ?? null].some(isHeld);
}

/**
 * Keeps the rules of one year with the document, or removes them; those of other years are not touched. Excel calculates
 * the formulas that may speak of them.
 * @throws ExcelProblem when nothing was changed
 */
export async function writeOwnRules(change: RulesChange): Promise<RulesOutcome> {
  let taken = false;
  const doubtsBefore = doubts.count();
  const keys = await changeKeys(
    RULE_PREFIXES,
    (before) => {
      taken = isTaken(before, change);
      return taken ? new Map() : putsOf(before, change);
    },
    (context) => {
      // Whoever asks from now on waits for this batch and reads what it left.
      ownRules.forget();
      storedRuleYears.forget();
      // Excel does not see that a year's rules changed behind a formula's arguments.
      context.workbook.application.calculate("Full");
    },
  );
  // When in doubt, the next one who asks reads what is there.
  if (doubts.count() === doubtsBefore) ownRules.put(rulesIn(keys));
  return taken ? "taken" : "done";
}
