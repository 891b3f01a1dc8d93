import type { Analysis, IndexParts } from "../../analysis/types";
import type { RuleSet } from "../../rules/types";
import type { InnovationTable } from "../../workbook/types";
import { notThere } from "../answers/problem";
import type { Spd } from "../arguments/kinds";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import { judgingTexts } from "./texts";

/** The checks are as much code again as the claimed index needs: they come with the first formula that asks for them. */
const engine = new LoadedOnUse(async () => {
  const [{ analyze }, { withOfficeSeverities }] = await Promise.all([
    import("../../analysis/index"),
    import("./severities"),
  ]);
  return { analyze, withOfficeSeverities };
});

/** The analysis of a table with all checks, under the severities chosen in the workbook. */
export function analysisOf(innovations: InnovationTable, spd: Spd, given: RuleSet): Maybe<Analysis> {
  return then(engine.get(), ({ analyze, withOfficeSeverities }) =>
    then(withOfficeSeverities(given), (rules) =>
      memory.analyses.get(innovations, spd, rules, () =>
        analyze({ innovations, spd, opd: null, rules, memory: memory.rows.judgingOf(innovations) }),
      ),
    ),
  );
}

/** Any analysis of the table, for what does not depend on the SPD. */
export function anyAnalysisOf(innovations: InnovationTable, given: RuleSet): Maybe<Analysis> {
  return then(engine.get(), ({ withOfficeSeverities }) =>
    then(
      withOfficeSeverities(given),
      (rules) => memory.analyses.any(innovations, rules) ?? analysisOf(innovations, null, given),
    ),
  );
}

/** @throws FunctionProblem where there is no evidence that could be judged */
export function needParts(parts: IndexParts | null): IndexParts {
  if (!parts) throw notThere(judgingTexts.noEvidence);
  return parts;
}
