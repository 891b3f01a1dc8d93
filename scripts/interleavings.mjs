// `npm run interleavings [count] [--seed n] [--path p]`: people, panes and faults in any order, 10,000 unless told, and each
// kind of fault at each request of each action. What fails is made smaller and told with its seed and path.
import { runRandom } from "./random.mjs";

runRandom({
  test: "test/faults",
  count: "IID_INTERLEAVINGS",
  usual: 10_000,
  round: 1_000,
  first: { IID_EVERY_FAULT: "all" },
});
