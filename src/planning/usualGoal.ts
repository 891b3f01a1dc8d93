import type { Analysis } from "../analysis/types";
import { higherPredicates } from "./predicates";
import type { Goal } from "./types";

/** Effort of a plan where there is no predikat to reach. */
const USUAL_EFFORT = 40;

/** What a plan is for unless somebody says something else: the next predikat, else the most of some effort. */
export function usualGoal(analysis: Analysis): Goal {
  const [next] = higherPredicates(analysis);
  return next ? { kind: "predicate", name: next.name } : { kind: "documents", count: USUAL_EFFORT };
}
