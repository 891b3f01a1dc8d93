import type { Analysis } from "../../analysis/types";
import { higherPredicates, type Goal, type GoalFields } from "../../planning/index";

const MOST_DOCUMENTS = 2_000;

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
