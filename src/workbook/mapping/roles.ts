import { DESCRIBED_LEVELS, type DescribedLevel } from "../../rules/facts";
import { sidIndicators } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { LETTER_PARTS } from "../letterParts";
import { FIELD_IDS } from "../reading/header/fields";
import type { ColumnRole, FieldId } from "../types";

/** What a column of an indicator may hold, as a mapping writes it in front of the colon. */
export const ROLE_KINDS = ["level", "tick", "evidence", "link", ...LETTER_PARTS, "measure", "score", "basis"] as const;
type RoleKind = (typeof ROLE_KINDS)[number];

/** Why a text is no role. */
export type RoleRefusal = "role" | "indicator";

/** A role as a mapping writes it: `nama`, `level:regulasi`, `tick2:regulasi`, `other`. */
export function roleText(role: ColumnRole): string {
  if (role.kind === "field") return role.field;
  if (role.kind === "other") return "other";
  return `${role.kind}${role.kind === "tick" ? role.level : ""}:${role.indicator}`;
}

function roleOf(kind: RoleKind, indicator: string, level: DescribedLevel = 1): ColumnRole {
  return kind === "tick" ? { kind, indicator, level } : { kind, indicator };
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
  const [, letters = "", digit] = /^([a-z]+)([1-3])?$/.exec(word.toLowerCase()) ?? [];
  const kind = ROLE_KINDS.find((one) => one === letters);
  const level = DESCRIBED_LEVELS.find((one) => String(one) === digit);
  if (kind === undefined || (kind === "tick") !== (level !== undefined)) return "role";
  const wanted = rest.join(":").trim().toLowerCase();
  const indicator = sidIndicators(rules).find(({ id, key }) => id === wanted || key.toLowerCase() === wanted);
  return indicator ? roleOf(kind, indicator.id, level) : "indicator";
}

/** Every role that a column may be given, in the order of the form: fields, then the indicators by kind. */
export function allRoles(rules: RuleSet): ColumnRole[] {
  const indicators = sidIndicators(rules);
  return [
    ...FIELD_IDS.map((field): ColumnRole => ({ kind: "field", field })),
    ...ROLE_KINDS.flatMap((kind) =>
      indicators.flatMap(({ id }) =>
        kind === "tick" ? DESCRIBED_LEVELS.map((level) => roleOf(kind, id, level)) : [roleOf(kind, id)],
      ),
    ),
    { kind: "other" },
  ];
}
