import { byWord } from "../../rules/byWord";
import type { AnyBasis } from "../../scoring/index";
import { wrongArgument } from "../answers/problem";
import type { Argument } from "./argument";
import { single } from "./cells";
import { argumentTexts } from "./texts";

const BASES = byWord<AnyBasis>({
  klaim: "claimed",
  claimed: "claimed",
  bukti: "evidenced",
  evidenced: "evidenced",
  aman: "strict",
  "paling aman": "strict",
  strict: "strict",
});

/** @throws FunctionProblem naming the words it takes */
export function basisInput(argument: Argument): AnyBasis {
  const only = single(argument);
  if (only?.value === null) return "claimed";
  const basis = typeof only?.value === "string" ? BASES[only.value.trim().toLowerCase()] : undefined;
  if (!basis) throw wrongArgument(argumentTexts.basis);
  return basis;
}
