import { sidIndicators } from "../../rules";
import type { RuleSet } from "../../rules/types";
import { FIELD_IDS } from "../fields";
import type { ColumnRole, FieldId } from "../types";

/** What a column of an indicator may hold, as a mapping writes it in front of the colon. */
export const ROLE_KINDS = ["level", "evidence", "measure", "score", "basis"] as const;
type RoleKind = (typeof ROLE_KINDS)[number];

/** Why a text is no role. */
export type RoleRefusal = "role" | "indicator";

/** A role as a mapping writes it: `nama`, `level:regulasi`, `other`. */
export function roleText(role: ColumnRole): string {
  if (role.kind === "field") return role.field;
  return role.kind === "other" ? "other" : `${role.kind}:${role.indicator}`;
}

/**
 * Reads a role: a field, a kind with the id, number or form number of an indicator of the innovations, `other`.
 * @returns the role, or what is not known about it
 */
export function parseRole(text: string, rules: RuleSet): ColumnRole | RoleRefusal {
  const [first = "", ...rest] = text.trim().split(":");
  const word = first.trim();
  if (rest.length === 0) {
    if (word === "other") return { kind: "other" };
    const field = FIELD_IDS.find((id) => id.toLowerCase() === word.toLowerCase());
    return field === undefined ? "role" : { kind: "field", field: field as FieldId };
  }
  const kind = ROLE_KINDS.find((one) => one === word.toLowerCase());
  if (kind === undefined) return "role";
  const wanted = rest.join(":").trim().toLowerCase();
  const indicator = sidIndicators(rules).find(({ id, key }) => id === wanted || key.toLowerCase() === wanted);
  return indicator ? { kind: kind satisfies RoleKind, indicator: indicator.id } : "indicator";
}

/** Every role that a column may be given, in the order of the form: fields, then the indicators by kind. */
export function allRoles(rules: RuleSet): ColumnRole[] {
  const indicators = sidIndicators(rules);
  return [
    ...FIELD_IDS.map((field): ColumnRole => ({ kind: "field", field })),
    ...ROLE_KINDS.flatMap((kind) => indicators.map(({ id }): ColumnRole => ({ kind, indicator: id }))),
    { kind: "other" },
  ];
}
