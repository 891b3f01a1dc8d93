import fc from "fast-check";
import type { Fault } from "../../preview/host/faults";
import { edits, type Edit } from "./edits";
import { CODES } from "./world";

/** A fault of one request; which one is asked of the number of requests since the window was opened. */
export interface Planned {
  at: number;
  fault: FaultKind;
}

export type FaultKind =
  | { kind: "refused" | "lost"; code: number }
  | { kind: "half"; code: number; share: number }
  | { kind: "request" | "answer" }
  /** Never answered, done or not. */
  | { kind: "unanswered"; done: boolean }
  /** A share is done; from then on everything is refused. */
  | { kind: "for-good"; share: number };

/** Somebody presses a button. */
export interface Press {
  pane: number;
  /** Which of the actions; taken modulo what there is. */
  action: number;
  at: number;
}

/** One thing after the other: people edit, or an action runs while other things happen. */
export type Step =
  | { kind: "edit"; edit: Edit; wait: boolean }
  | {
      kind: "act";
      press: Press;
      fault: Planned | null;
      /** An edit just before a request. */
      during: { at: number; edit: Edit } | null;
      /** The other pane's button, pressed just before a request. */
      meanwhile: { at: number; press: Press } | null;
      wait: boolean;
    };

/** Whether nothing of the request was done for sure. */
export function isUndone({ kind }: FaultKind): boolean {
  return kind === "refused" || kind === "request";
}

export function faultOf(planned: FaultKind, actions: number): Fault {
  switch (planned.kind) {
    case "request":
    case "answer":
      return { kind: "too-large", what: planned.kind };
    case "unanswered":
      return planned;
    case "for-good":
      return { kind: "half", actions: Math.ceil(actions * planned.share) };
    case "half":
      return { kind: "half", actions: Math.ceil(actions * planned.share), code: CODES[planned.code % 4]! };
    default:
      return { kind: planned.kind, code: CODES[planned.code % (planned.kind === "lost" ? 4 : CODES.length)]! };
  }
}

const at = fc.nat({ max: 12 });
const number = fc.nat({ max: 400 });
const code = fc.nat({ max: 4 });
const share = fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9, 0.97);

const faultKinds: fc.Arbitrary<FaultKind> = fc.oneof(
  fc.record({ kind: fc.constant("refused" as const), code }),
  { arbitrary: fc.record({ kind: fc.constant("half" as const), code, share }), weight: 2 },
  fc.record({ kind: fc.constant("lost" as const), code }),
  fc.record({ kind: fc.constantFrom("request" as const, "answer" as const) }),
);

const press = (panes: number): fc.Arbitrary<Press> =>
  fc.record({ pane: fc.nat({ max: panes - 1 }), action: number, at: number });

const act = (panes: number): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constant("act" as const),
    press: press(panes),
    fault: fc.option(fc.record({ at, fault: faultKinds }), { nil: null, freq: 2 }),
    during: fc.option(fc.record({ at, edit: edits }), { nil: null, freq: 2 }),
    meanwhile:
      panes > 1 ? fc.option(fc.record({ at, press: press(panes) }), { nil: null, freq: 2 }) : fc.constant(null),
    wait: fc.boolean(),
  });

/** What happens to a workbook with so many panes over it. */
export function stepsOf(panes: number): fc.Arbitrary<Step[]> {
  const edit = fc.record({ kind: fc.constant("edit" as const), edit: edits, wait: fc.boolean() });
  return fc.array(fc.oneof({ arbitrary: act(panes), weight: 3 }, edit), { minLength: 2, maxLength: 6 });
}
