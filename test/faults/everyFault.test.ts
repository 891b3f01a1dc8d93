/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import { Archive } from "./kept";
import { atEachRequest } from "./presses";
import type { FaultKind } from "./steps";
import { CODES, World } from "./world";

/** `npm run interleavings` tries every kind of fault; here each request gets one of them, taken in turn. */
const ALL = process.env["IID_EVERY_FAULT"] === "all";

const KINDS: readonly FaultKind[] = [
  { kind: "half", code: 0, share: 0.5 },
  { kind: "lost", code: 3 },
  { kind: "request" },
  { kind: "half", code: 1, share: 0.97 },
  { kind: "answer" },
  ...CODES.map((_, code): FaultKind => ({ kind: "refused", code })),
  { kind: "half", code: 0, share: 0.1 },
  { kind: "half", code: 0, share: 0.3 },
  { kind: "half", code: 3, share: 0.7 },
  { kind: "half", code: 0, share: 0.9 },
  { kind: "lost", code: 0 },
];

let world: World;
let archive: Archive;

beforeAll(async () => {
  world = await World.start();
  archive = new Archive();
  await world.reset(1);
});

afterAll(() => world.end());

test(
  "each fault at each request of each action: what is refused has changed nothing, or offers an undo",
  async () => {
    let trial = 0;
    const wrong = await atEachRequest(world, archive, (last, at) => {
      trial += 1;
      const kinds = ALL ? KINDS : trial % 3 === 0 ? [KINDS[trial % KINDS.length]!] : [];
      return kinds.map((fault) => (run) => run.press(last, { fault: { at, fault } }));
    });
    expect(wrong.join("\n\n")).toBe("");
  },
  60 * 60_000,
);
