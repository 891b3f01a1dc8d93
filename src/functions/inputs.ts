import type { AnyBasis } from "../scoring/index";
import { newestRules, spdIndicators } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { spdWeights } from "../scoring/index";
import type { CellValue } from "../workbook/types";
import type { Maybe } from "./maybe";
import { FunctionProblem } from "./problem";
import { isMatrix, rangeInput, single, type RangeInput } from "./rangeInput";

/**
 * @param raw a year, also one of the workbook's own rules, or a range with a rule table; omitted, the newest year
 * @param address of the argument if it is a reference, for the places that errors name
 * @throws FunctionProblem for anything else, UnknownYearError
 */
export function rulesInput(raw: unknown, address?: string | null): Maybe<RuleSet> {
  const only = single(raw);
  const newest = newestRules();
  if (only && (only.value === null || Number(only.value) === newest.year)) return newest;
  return import("./ruleInput").then(({ otherRules }) => otherRules(raw, only?.value, address));
}

const BASES: Readonly<Record<string, AnyBasis>> = {
  klaim: "claimed",
  claimed: "claimed",
  bukti: "evidenced",
  evidenced: "evidenced",
  aman: "strict",
  "paling aman": "strict",
  strict: "strict",
};

/** @throws FunctionProblem naming the words it takes */
export function basisInput(raw: unknown): AnyBasis {
  const only = single(raw);
  if (only?.value === null) return "claimed";
  const basis = typeof only?.value === "string" ? BASES[only.value.trim().toLowerCase()] : undefined;
  if (!basis) throw new FunctionProblem("value", "functions.error.basis");
  return basis;
}

/**
 * The SPD argument: the table, its score in points, or `null` when omitted.
 * A score of 0 and an omitted argument cannot be told apart everywhere; both give the same index.
 * @throws FunctionProblem when a single value is no score
 */
export function spdInput(raw: unknown, address: string | null | undefined, rules: RuleSet): RangeInput | number | null {
  const only = single(raw);
  if (!only) return rangeInput(raw, address);
  const { value } = only;
  if (value === null) return null;
  const max = spdIndicators(rules).length === 0 ? 0 : spdWeights(rules).max / 100;
  if (typeof value !== "number" || value < 0 || value > max) {
    throw new FunctionProblem("value", "functions.error.spdNumber", { max });
  }
  return value;
}

/** @returns a scalar argument, blank as `null` */
export function cellInput(raw: unknown): CellValue {
  return single(raw)?.value ?? null;
}

/** @returns a scalar argument where 0 is a value and not a blank */
export function numberInput(raw: unknown): CellValue {
  return raw === 0 || (isMatrix(raw) && raw.flat().join() === "0") ? 0 : cellInput(raw);
}
