import type { Analysis } from "../../analysis/types";
import type { Goal, GoalFields } from "../../planning/index";
import { valueOf } from "../../rules/index";
import type { Predicate } from "../../rules/types";
import { roundHalfUp } from "../../scoring/index";

const MOST_DOCUMENTS = 2_000;

/** Predikat above the present one, the next one first; none without SPD, where the share of the innovations is all there is. */
export function higherPredicates(analysis: Analysis): Predicate[] {
  const { index, spd } = analysis.evidenced ?? analysis.claimed;
  if (spd === null) return [];
  const shown = roundHalfUp(index, 2);
  const all = valueOf(analysis.rules.predicates) ?? [];
  return all.filter(({ min }) => min > shown).sort((a, b) => a.min - b.min);
}

/** The goal that is shown: a predikat that is reached meanwhile gives way to the next one. */
export function goalKind({ kind }: GoalFields, analysis: Analysis): Exclude<GoalFields["kind"], null> {
  if (kind === "index" || kind === "documents") return kind;
  const higher = higherPredicates(analysis);
  return (higher.find(({ name }) => name === kind) ?? higher[0])?.name ?? "documents";
}

/** A number as people type it, with a decimal comma or point; `null` when it is none. */
function typedNumber(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}

/** @returns `null` while a field holds nothing that could be a goal */
export function goalOf(fields: GoalFields, analysis: Analysis): Goal | null {
  const kind = goalKind(fields, analysis);
  if (kind === "index") {
    const index = typedNumber(fields.index);
    return index === null || index > 100 ? null : { kind, index };
  }
  if (kind === "documents") {
    const count = typedNumber(fields.documents);
    const fits = count !== null && Number.isInteger(count) && count >= 1 && count <= MOST_DOCUMENTS;
    return fits ? { kind, count } : null;
  }
  return { kind: "predicate", name: kind };
}
