import type { RuleSet } from "../../rules/types";
import type { InnovationTable } from "../../workbook/types";
import type { Spd } from "../arguments/kinds";

/** Results for one table that came from a `RangeMemo`, each computed once for each SPD. */
export class ResultMemo<T> {
  private known = new WeakMap<InnovationTable, { spd: Spd; rules: RuleSet; result: T }[]>();

  get(innovations: InnovationTable, spd: Spd, rules: RuleSet, compute: () => T): T {
    const present = this.known.get(innovations)?.find((entry) => entry.spd === spd && entry.rules === rules);
    if (present) return present.result;
    const result = compute();
    this.known.set(innovations, [...(this.known.get(innovations) ?? []), { spd, rules, result }]);
    return result;
  }

  /** Any result of the table, for what does not depend on the SPD. */
  any(innovations: InnovationTable, rules: RuleSet): T | undefined {
    return this.known.get(innovations)?.find((entry) => entry.rules === rules)?.result;
  }

  forget(): void {
    this.known = new WeakMap();
  }
}
