import fc from "fast-check";
import { Archive } from "./kept";
import { Run } from "./run";
import { stepsOf } from "./steps";
import { World } from "./world";

/** `npm run interleavings` tries many more, with seeds of its own; here they are the same each time. */
const COUNT = Number(process.env["IID_INTERLEAVINGS"] ?? 1_000);
const SEED = Number(process.env["IID_SEED"] ?? 1);
const PATH = process.env["IID_PATH"];

/** People, so many panes and faults in any order. */
export function interleave(panes: number): void {
  const count = Math.ceil(COUNT / 2);
  let world: World;
  let archive: Archive;

  beforeAll(async () => {
    world = await World.start();
    archive = new Archive();
  });

  afterAll(() => world.end());

  test(
    `${count} times edits, actions and faults in any order: nothing of anybody is lost or altered`,
    () =>
      fc.assert(
        fc.asyncProperty(stepsOf(panes), async (list) => {
          const run = await Run.start(world, archive, panes);
          for (const step of list) await run.step(step);
          await run.end();
        }),
        { numRuns: count, seed: SEED, ...(PATH && { path: PATH }) },
      ),
    60_000 + count * 2_000,
  );
}
