/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import type { ActionId } from "../../src/actions/registry.generated";
import { Archive } from "./kept";
import { Run } from "./run";
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

/** What has to be there before an action can be pressed. */
const BEFORE: Partial<Record<ActionId, readonly ActionId[]>> = {
  removeRules: ["copyRules"],
  takeRuleSheet: ["insertRuleSheet"],
  unmarkFindings: ["markFindings"],
  withdrawException: ["acceptFinding"],
};

let world: World;
let archive: Archive;

beforeAll(async () => {
  world = await World.start();
  archive = new Archive();
  await world.reset(1);
});

afterAll(() => world.end());

/** The sequences to try: the action alone, a second time, and taken back. */
function sequences(): ActionId[][] {
  const { actions } = world.panes[0]!;
  return (Object.keys(actions) as ActionId[])
    .filter((id) => id !== "undo")
    .flatMap((id) => {
      const first = [...(BEFORE[id] ?? []), id];
      return [first, [...first, id], ...(actions[id].undoable ? [[...first, "undo" as const]] : [])];
    });
}

/** @returns a run that has done all but the last; `null` when that cannot be pressed */
async function upToLast(sequence: readonly ActionId[]): Promise<Run> {
  const run = await Run.start(world, archive, 1);
  for (const id of sequence.slice(0, -1)) await run.press(id, null);
  return run;
}

test(
  "each fault at each request of each action: what is refused has changed nothing, or offers an undo",
  async () => {
    const wrong: string[] = [];
    const pressed = new Set<ActionId>();
    let trial = 0;
    for (const sequence of sequences()) {
      const last = sequence[sequence.length - 1]!;
      const requests = await (await upToLast(sequence)).press(last, null);
      if (requests === null) continue;
      pressed.add(last);
      for (let at = 0; at < requests; at += 1) {
        trial += 1;
        const kinds = ALL ? KINDS : trial % 3 === 0 ? [KINDS[trial % KINDS.length]!] : [];
        for (const fault of kinds) {
          try {
            const run = await upToLast(sequence);
            await run.press(last, { at, fault });
            await run.end();
          } catch (error) {
            wrong.push(error instanceof Error ? error.message : String(error));
          }
        }
      }
    }
    expect(wrong.join("\n\n")).toBe("");
    // An action that nothing here can press needs its line in the inputs, or in what has to be there before.
    expect([...pressed].sort()).toEqual(Object.keys(world.panes[0]!.actions).sort());
  },
  60 * 60_000,
);
