import type { ActionId } from "../../src/actions/types";
import type { SheetData } from "../../src/workbook/types";
import { Archive } from "./kept";
import { Run } from "./run";
import { World } from "./world";

/** `npm run interleavings` tries everything at each request; otherwise each request gets one thing, taken in turn. */
const ALL = process.env["IID_EVERY_FAULT"] === "all";

/** What has to be there before an action can be pressed. */
const BEFORE: Partial<Record<ActionId, readonly ActionId[]>> = {
  removeRules: ["copyRules"],
  takeRuleSheet: ["insertRuleSheet"],
  unmarkFindings: ["markFindings"],
  withdrawException: ["acceptFinding"],
};

/** What jurors have filled in. */
const JURY: SheetData = {
  name: "Juri",
  visible: true,
  top: 0,
  left: 0,
  values: [
    ["Juri", "Nama Inovasi", "Kebaruan (60%)", "Manfaat (40%)"],
    ["Ani", "Satu", 80, 70],
    ["Ani", "Dua", 60, 90],
    ["Budi", "Satu", 75, 65],
    ["Budi", "Dua", 55, 85],
  ],
  merges: [],
  tables: [],
};

/** Sheets of people that an action needs. */
export const SHEETS: Partial<Record<ActionId, readonly SheetData[]>> = { insertMinutes: [JURY] };

/** The sequences to try: each action alone, a second time, and taken back. */
function sequences({ panes }: World): ActionId[][] {
  const { actions } = panes[0]!;
  return (Object.keys(actions) as ActionId[])
    .filter((id) => id !== "undo")
    .flatMap((id) => {
      const first = [...(BEFORE[id] ?? []), id];
      return [first, [...first, id], ...(actions[id].undoable ? [[...first, "undo" as const]] : [])];
    });
}

async function upToLast(world: World, archive: Archive, sequence: readonly ActionId[]): Promise<Run> {
  const run = await Run.start(
    world,
    archive,
    1,
    [...new Set(sequence)].flatMap((id) => SHEETS[id] ?? []),
  );
  for (const id of sequence.slice(0, -1)) await run.press(id, null);
  return run;
}

/**
 * Presses the last of each sequence once for each of its requests.
 * @param attempt what happens then, to a run that has done all but the last; `null`: nothing does
 * @returns what was not as it must be, as stories
 */
async function atEachRequest(
  world: World,
  archive: Archive,
  attempt: (last: ActionId, at: number) => ((run: Run) => Promise<unknown>) | null,
): Promise<string[]> {
  const wrong: string[] = [];
  const done = new Set<ActionId>();
  for (const sequence of sequences(world)) {
    const last = sequence[sequence.length - 1]!;
    const undisturbed = await upToLast(world, archive, sequence);
    const requests = await undisturbed.press(last, null);
    if (requests === null) continue;
    if (undisturbed.isDone) done.add(last);
    for (let at = 0; at < requests; at += 1) {
      const pressing = attempt(last, at);
      if (!pressing) continue;
      try {
        const run = await upToLast(world, archive, sequence);
        await pressing(run);
        await run.end();
      } catch (error) {
        wrong.push(error instanceof Error ? error.message : String(error));
      }
    }
  }
  // An action that nothing here can do needs its line in the inputs, or in what has to be there before.
  expect([...done].sort()).toEqual(Object.keys(world.panes[0]!.actions).sort());
  return wrong;
}

/**
 * A test that presses each action and lets something happen at each of its requests.
 * @param things what may happen
 * @param turn the one whose turn it is at the so manieth request; `undefined`: nothing happens there
 * @param press presses the last of a sequence and lets a thing happen
 */
export function testEachRequest<Thing>(
  title: string,
  things: readonly Thing[],
  turn: (trial: number) => Thing | undefined,
  press: (run: Run, last: ActionId, at: number, thing: Thing) => Promise<unknown>,
): void {
  let world: World;
  let archive: Archive;

  beforeAll(async () => {
    world = await World.start();
    archive = new Archive();
    await world.reset(1);
  });

  afterAll(() => world.end());

  const testing = (name: string, now: (trial: number) => Thing | undefined): void => {
    test(
      name,
      async () => {
        let trial = 0;
        const wrong = await atEachRequest(world, archive, (last, at) => {
          trial += 1;
          const thing = now(trial);
          return thing === undefined ? null : (run) => press(run, last, at, thing);
        });
        expect(wrong.join("\n\n")).toBe("");
      },
      60 * 60_000,
    );
  };

  // A test for each, so that what has run is known long before the last one ends.
  if (ALL) things.forEach((thing) => testing(`${title}: ${JSON.stringify(thing)}`, () => thing));
  else testing(title, turn);
}
