import type { ActionId } from "../../src/actions/registry.generated";
import type { Archive } from "./kept";
import { Run } from "./run";
import type { World } from "./world";

/** What has to be there before an action can be pressed. */
const BEFORE: Partial<Record<ActionId, readonly ActionId[]>> = {
  removeRules: ["copyRules"],
  takeRuleSheet: ["insertRuleSheet"],
  unmarkFindings: ["markFindings"],
  withdrawException: ["acceptFinding"],
};

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
  const run = await Run.start(world, archive, 1);
  for (const id of sequence.slice(0, -1)) await run.press(id, null);
  return run;
}

/**
 * Presses the last of each sequence once for each of its requests.
 * @param tries what happens then; each begins with a run that has done all but the last
 * @returns what was not as it must be, as stories
 */
export async function atEachRequest(
  world: World,
  archive: Archive,
  tries: (last: ActionId, at: number) => readonly ((run: Run) => Promise<unknown>)[],
): Promise<string[]> {
  const wrong: string[] = [];
  const pressed = new Set<ActionId>();
  for (const sequence of sequences(world)) {
    const last = sequence[sequence.length - 1]!;
    const requests = await (await upToLast(world, archive, sequence)).press(last, null);
    if (requests === null) continue;
    pressed.add(last);
    for (let at = 0; at < requests; at += 1) {
      for (const attempt of tries(last, at)) {
        try {
          const run = await upToLast(world, archive, sequence);
          await attempt(run);
          await run.end();
        } catch (error) {
          wrong.push(error instanceof Error ? error.message : String(error));
        }
      }
    }
  }
  // An action that nothing here can press needs its line in the inputs, or in what has to be there before.
  expect([...pressed].sort()).toEqual(Object.keys(world.panes[0]!.actions).sort());
  return wrong;
}
