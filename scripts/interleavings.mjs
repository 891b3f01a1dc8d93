// `npm run interleavings [count] [--seed n] [--path p]`: first each kind of fault at each request of each action, then people,
// panes and faults in any order, 10,000 unless told. What fails is made smaller and told with its seed and path; with a path
// only that order is tried.
import { argv } from "node:process";
import { runRandom } from "./random.mjs";

const oneOrder = argv.includes("--path");

runRandom({
  test: "test/faults/(onePane|twoPanes)",
  count: "IID_INTERLEAVINGS",
  usual: 10_000,
  round: 1_000,
  ...(!oneOrder && { before: { test: "test/faults/every", env: { IID_EVERY_FAULT: "all" } } }),
});
