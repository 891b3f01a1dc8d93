// `npm run fuzz [count] [--seed n] [--path p]`: the reader over many damaged workbooks, 5,000 unless told. What fails is
// made smaller and told with its seed and path, which read it again.
import { runRandom } from "./random.mjs";

runRandom({ test: "test/fuzz", count: "IID_FUZZ", usual: 5_000, round: 5_000 });
