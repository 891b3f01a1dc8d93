import type { Claim } from "../../analysis/claim";
import type { Analysis } from "../../analysis/types";
import type { SeverityChoices } from "../../checks/severities";
import type { RuleSet } from "../../rules/types";
import type { InnovationTable, SpdTable, TableProblem } from "../../workbook/types";
import { RangeMemo } from "./rangeMemo";
import { ResultMemo } from "./resultMemo";

/** What formulas have read and computed. Each entry is found by what it was made of, so none can be out of date. */
class FunctionMemory {
  readonly innovations = new RangeMemo<InnovationTable | TableProblem>();
  readonly spd = new RangeMemo<SpdTable | null>();
  readonly ruleTables = new RangeMemo<RuleSet>();
  readonly claims = new ResultMemo<Claim>();
  readonly analyses = new ResultMemo<Analysis>();
  /** The rules under the severities last chosen, by the rules without them. */
  chosenRules = new WeakMap<RuleSet, { choices: SeverityChoices; rules: RuleSet }>();

  /** Everything is read and computed anew by the next formula. */
  forget(): void {
    for (const memo of [this.innovations, this.spd, this.ruleTables, this.claims, this.analyses]) memo.forget();
    this.chosenRules = new WeakMap();
  }
}

/** Shared by all functions of this runtime; the only thing they keep between two calls. */
export const memory = new FunctionMemory();
