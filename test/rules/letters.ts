import { ruleSet } from "../../src/rules/years/ruleSet";
import type { RuleSetDelta } from "../../src/rules/years/compose";
import { copyToYear, exportRuleSet, importRuleSet } from "../../src/rules/file/exchange";
import { RuleSetError } from "../../src/rules/file/ruleSetError";
import type { RuleSet } from "../../src/rules/types";

export function exported(rules: RuleSet): string {
  return JSON.stringify(exportRuleSet(rules), null, 2);
}

export function refusal(text: string): RuleSetError {
  try {
    importRuleSet(text, "surat.json", []);
  } catch (error) {
    if (error instanceof RuleSetError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

/** A year of which nothing is known beside 2026, but for what a test states. */
export function delta(change: Partial<RuleSetDelta> = {}): RuleSetDelta {
  return {
    schema: "iid-ruleset-delta/1",
    year: 2040,
    base: 2026,
    standing: "announced",
    title: "IID 2040",
    status: "uji",
    repeated: [],
    carried: [{ paths: ["*"], assumption: "as-2026", reason: "belum diumumkan" }],
    unknown: [],
    assumptions: [{ id: "as-2026", text: { id: "seperti 2026", en: "as in 2026" } }],
    ...change,
  };
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
