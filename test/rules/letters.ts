import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear, exportRuleSet, importRuleSet, type TakenYear } from "../../src/rules/file/exchange";
import { ruleYears } from "../../src/rules/index";
import { RuleSetError } from "../../src/rules/file/ruleSetError";
import type { RuleSet } from "../../src/rules/types";

export const TAKEN: readonly TakenYear[] = ruleYears().map((year) => ({ year, standing: ruleSet(year).standing }));

export function exported(rules: RuleSet): string {
  return JSON.stringify(exportRuleSet(rules), null, 2);
}

export function refusal(text: string): RuleSetError {
  try {
    importRuleSet(text, "surat.json", TAKEN);
  } catch (error) {
    if (error instanceof RuleSetError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

export type Json = Record<string, unknown>;

/** An export of 2030 with one thing spoilt. */
export function spoilt(spoil: (rules: Json) => void): RuleSetError {
  const json = JSON.parse(exported(copyToYear(ruleSet(2026), 2030))) as Json;
  spoil(json);
  return refusal(JSON.stringify(json));
}

export function at(json: unknown, ...keys: (string | number)[]): Json {
  return keys.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], json) as Json;
}
