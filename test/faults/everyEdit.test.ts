/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import type { Edit } from "./edits";
import { Archive } from "./kept";
import { atEachRequest } from "./presses";
import { World } from "./world";

/** `npm run interleavings` tries everything at each request; here each request gets one thing, taken in turn. */
const ALL = process.env["IID_EVERY_FAULT"] === "all";

const edit = (kind: Edit["kind"], over: Partial<Edit> = {}): Edit => ({
  ...{ kind, sheet: 1, row: 1, column: 8, value: 0, coauthor: false },
  ...over,
});

/** What somebody does before a request. */
const EDITS: readonly Edit[] = [
  edit("table"),
  edit("move", { row: 2, value: 4 }),
  edit("colour", { sheet: 0, row: 1, column: 12 }),
  edit("move", { column: 0 }),
  edit("protect", { value: 2 }),
  edit("move", { row: 0, value: 1 }),
  edit("any", { sheet: 0, row: 0, column: 18 }),
  edit("move", { column: 8, value: 9 }),
  edit("comment", { row: 0, column: 18 }),
  edit("move", { row: 2, value: 2, coauthor: true }),
  edit("ours", { row: 3, column: 2 }),
  edit("move", { column: 5, value: 3 }),
  edit("protect", { value: 5 }),
  edit("add", { value: 0, coauthor: true }),
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
  "each thing that people do before each request of each action: nothing of theirs is lost or altered",
  async () => {
    let trial = 0;
    const wrong = await atEachRequest(world, archive, (last, at) => {
      trial += 1;
      const edits = ALL ? EDITS : trial % 6 === 0 ? [EDITS[(trial / 6) % EDITS.length]!] : [];
      return edits.map((one) => (run) => run.press(last, { during: { at, edit: one } }));
    });
    expect(wrong.join("\n\n")).toBe("");
  },
  60 * 60_000,
);
