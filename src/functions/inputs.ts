import { newestRules, spdIndicators } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { spdWeights } from "../scoring/index";
import { parseAddress } from "../workbook/index";
import type { CellValue } from "../workbook/types";
import type { Maybe } from "./maybe";
import { FunctionProblem } from "./problem";

/** A range as a function got it: its cells and where they stand. */
export interface RangeInput {
  values: CellValue[][];
  /** `""` when the cells are no range of a sheet (an array, another function's result). */
  sheet: string;
  /** Zero-based. */
  top: number;
  left: number;
}

/**
 * One cell. Empty cells come as `0` on the desktop, `null` or `""` elsewhere: all of them are blank here.
 * Excel errors come as objects and become their text.
 */
function cellOf(raw: unknown): CellValue {
  if (raw === null || raw === undefined || raw === "" || raw === 0) return null;
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "object") {
    if ("code" in raw && typeof raw.code === "string") return raw.code;
    if ("basicValue" in raw) return cellOf(raw.basicValue);
  }
  return String(raw);
}

function isMatrix(raw: unknown): raw is unknown[][] {
  return Array.isArray(raw) && raw.every(Array.isArray);
}

/** @returns the single value of an argument that may come as a cell or a 1 x 1 range; `null` when omitted or blank */
function single(raw: unknown): { value: CellValue } | null {
  if (!isMatrix(raw)) return { value: cellOf(raw) };
  return raw.length === 1 && raw[0]?.length === 1 ? { value: cellOf(raw[0][0]) } : null;
}

/** @param address of the argument as Excel gives it, if it is a reference */
export function rangeInput(raw: unknown, address: string | null | undefined): RangeInput {
  const values = isMatrix(raw) ? raw.map((row) => row.map(cellOf)) : [[cellOf(raw)]];
  const parsed = typeof address === "string" ? parseAddress(address) : null;
  if (parsed?.sheet == null) return { values, sheet: "", top: 0, left: 0 };
  return { values, sheet: parsed.sheet, top: parsed.area.top, left: parsed.area.left };
}

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

const BASES: Readonly<Record<string, "claimed" | "evidenced">> = {
  klaim: "claimed",
  claimed: "claimed",
  bukti: "evidenced",
  evidenced: "evidenced",
};

/** @throws FunctionProblem naming the words it takes */
export function basisInput(raw: unknown): "claimed" | "evidenced" {
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
