import type { RichApiAnswer } from "./channel";
import { HostError, type ErrorCode } from "./errors";
import type { WireRequest, WireResponse } from "./query/wire";
import { refusal } from "./refusal";

/**
 * What goes wrong with a batch: Excel refuses it; does only so many of its actions and then refuses the rest; does all of
 * it and the answer is an error; finds its text or its answer too large; never answers, having done it or not; or is slow.
 */
export type Fault =
  | { kind: "refused"; code?: ErrorCode }
  | { kind: "half"; actions: number; code?: ErrorCode }
  | { kind: "lost"; code?: ErrorCode }
  | { kind: "too-large"; what: "request" | "answer" }
  | { kind: "unanswered"; done: boolean }
  | { kind: "slow"; milliseconds: number };

/** Codes of the Office library for a request or an answer above the limit. */
export const REQUEST_TOO_LARGE = 5103;
export const RESPONSE_TOO_LARGE = 5104;

/** An error of the Office library in the place of an answer. */
export function withoutBody(errorCode: number): RichApiAnswer {
  return { body: null, errorCode };
}

/** The answer of Excel when it has no better word for what went wrong. */
const USUAL_CODE: ErrorCode = "GeneralException";

function refused(code: ErrorCode = USUAL_CODE): WireResponse {
  return refusal(new HostError(code, "a fault that was asked for"));
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Answers a batch with a fault. @param answer does a request as Excel would */
export async function faulty(
  request: WireRequest,
  fault: Fault,
  answer: (request: WireRequest) => Promise<WireResponse>,
): Promise<WireResponse | RichApiAnswer> {
  switch (fault.kind) {
    case "refused":
      return refused(fault.code);
    case "half":
      await answer({ ...request, Actions: request.Actions.slice(0, fault.actions) });
      return refused(fault.code);
    case "lost":
      await answer(request);
      return refused(fault.code);
    case "too-large":
      if (fault.what === "request") return withoutBody(REQUEST_TOO_LARGE);
      await answer(request);
      return withoutBody(RESPONSE_TOO_LARGE);
    case "unanswered":
      if (fault.done) await answer(request);
      return never();
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return answer(request);
  }
}
