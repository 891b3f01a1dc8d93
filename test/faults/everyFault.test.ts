/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import { testEachRequest } from "./presses";
import type { FaultKind } from "./steps";
import { CODES } from "./world";

const KINDS: readonly FaultKind[] = [
  { kind: "half", code: 0, share: 0.5 },
  { kind: "lost", code: 3 },
  { kind: "request" },
  { kind: "for-good", share: 0.5 },
  { kind: "unanswered", done: true },
  { kind: "half", code: 1, share: 0.97 },
  { kind: "answer" },
  ...CODES.map((_, code): FaultKind => ({ kind: "refused", code })),
  { kind: "half", code: 0, share: 0.1 },
  { kind: "half", code: 0, share: 0.3 },
  { kind: "half", code: 3, share: 0.7 },
  { kind: "half", code: 0, share: 0.9 },
  { kind: "lost", code: 0 },
  { kind: "for-good", share: 0.9 },
  { kind: "unanswered", done: false },
];

testEachRequest(
  "each fault at each request of each action: what is refused has changed nothing, or offers an undo",
  KINDS,
  (trial) => (trial % 3 === 0 ? KINDS[trial % KINDS.length] : undefined),
  async (run, last, at, fault) => {
    await run.press(last, { fault: { at, fault } });
    await run.finish(last);
  },
);
