/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import type { Edit } from "./edits";
import { testEachRequest } from "./presses";

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

testEachRequest(
  "each thing that people do before each request of each action: nothing of theirs is lost or altered",
  EDITS,
  (trial) => (trial % 6 === 0 ? EDITS[(trial / 6) % EDITS.length] : undefined),
  (run, last, at, one) => run.press(last, { during: { at, edit: one } }),
);
