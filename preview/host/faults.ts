import { HostError } from "./errors";
import type { WireRequest, WireResponse } from "./query/wire";
import { refusal } from "./refusal";

/**
 * What goes wrong with a batch: Excel refuses it, does only so many of its actions and then refuses the rest, or does all
 * of it and the answer is lost.
 */
export type Fault = { kind: "refused" } | { kind: "half"; actions: number } | { kind: "lost" };

type Code = ConstructorParameters<typeof HostError>[0];

/** The answer of Excel when it has no better word for what went wrong. */
const CODE: Code = "GeneralException";

/** Answers a batch with a fault. @param answer does a request as Excel would */
export async function faulty(
  request: WireRequest,
  fault: Fault,
  answer: (request: WireRequest) => Promise<WireResponse>,
): Promise<WireResponse> {
  if (fault.kind === "half") await answer({ ...request, Actions: request.Actions.slice(0, fault.actions) });
  if (fault.kind === "lost") await answer(request);
  return refusal(new HostError(CODE, "a fault that was asked for"));
}
