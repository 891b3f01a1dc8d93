import { exportRuleSet, importRuleSet } from "../../rules/file/exchange";
import { RuleSetError, type RuleProblem } from "../../rules/file/ruleSetError";
import type { RuleSet } from "../../rules/types";
import { readOnce, writeExcel } from "../host/run";
import { keyOf, listParts, ownYears, PART_LENGTH } from "./ruleParts";
import { ReadOnce } from "./readOnce";
import { putStored } from "./settings";

/** Stored rules that cannot be read any more; they stay in the document until somebody replaces them. */
export interface DamagedRules {
  year: number;
  /** The first of them; where it is in the stored JSON. */
  problem: RuleProblem;
}

export interface OwnRules {
  /** Oldest first. */
  rules: readonly RuleSet[];
  damaged: readonly DamagedRules[];
}

function readTexts(): Promise<Map<number, string>> {
  return readOnce(async (context) => {
    const texts = new Map<number, string>();
    const parts = await listParts(context);
    if (parts.length === 0) return texts;
    const asked = parts.map(({ key, year }) => {
      const setting = context.workbook.settings.getItem(key);
      setting.load("value");
      return { year, setting };
    });
    await context.sync();
    for (const { year, setting } of asked) texts.set(year, (texts.get(year) ?? "") + String(setting.value));
    return texts;
  });
}

async function read(): Promise<OwnRules> {
  const texts = await readTexts();
  if (texts.size === 0) return { rules: [], damaged: [] };
  const rules: RuleSet[] = [];
  const damaged: DamagedRules[] = [];
  for (const [year, text] of texts) {
    try {
      rules.push(importRuleSet(text, "", []));
    } catch (error) {
      if (!(error instanceof RuleSetError)) throw error;
      damaged.push({ year, problem: error.problems[0] });
    }
  }
  return { rules, damaged };
}

/** The rule sets kept with the document. */
export const ownRules = new ReadOnce(read);

/** The JSON of a rule set in parts, with plain characters only, so that no cut parts a character. */
function partsOf(rules: RuleSet): string[] {
  const text = JSON.stringify(exportRuleSet(rules)).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Array.from({ length: Math.ceil(text.length / PART_LENGTH) }, (_, i) =>
    text.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH),
  );
}

/**
 * Keeps exactly these rule sets with the document, beside damaged ones of other years, and has Excel calculate the
 * formulas that may speak of them.
 * @throws ExcelProblem; then nothing was changed
 */
export async function writeOwnRules(rules: readonly RuleSet[]): Promise<void> {
  const { damaged } = await ownRules.get();
  const stored = rules.map((one) => ({ year: one.year, parts: partsOf(one) }));
  const kept = damaged.filter(({ year }) => !rules.some((one) => one.year === year));
  await writeExcel(async (context) => {
    for (const { key, year } of await listParts(context)) {
      if (!kept.some((one) => one.year === year)) putStored(context, key, null);
    }
    for (const { year, parts } of stored) parts.forEach((text, part) => putStored(context, keyOf(year, part), text));
    // Whoever asks from now on waits for this batch and reads what it left.
    ownRules.forget();
    ownYears.forget();
    // Excel does not see that a year's rules changed behind a formula's arguments.
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
