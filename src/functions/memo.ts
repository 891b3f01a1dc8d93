import type { Claim } from "../analysis/claim";
import type { Analysis } from "../analysis/types";
import type { RuleSet } from "../rules/types";
import type { CellValue, InnovationTable, SpdTable } from "../workbook/types";
import type { RangeInput } from "./rangeInput";
import { then, type Maybe } from "./maybe";

/** Tables in use at once: innovations and SPD of a few regions. */
const REMEMBERED = 12;

function sameCells(a: readonly CellValue[][] | null, b: readonly CellValue[][] | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.every((row, i) => {
    const other = b[i]!;
    return row.length === other.length && row.every((cell, j) => cell === other[j]);
  });
}

interface Entry<T> {
  range: RangeInput;
  header: CellValue[][] | null;
  rules: RuleSet;
  result: T;
}

/**
 * Remembers what was read from ranges. Cells are compared one by one, which costs less than a hash of them
 * and cannot be wrong; several functions over one range then share the reading.
 */
export class RangeMemo<T> {
  private entries: Entry<T>[] = [];

  get(range: RangeInput, header: CellValue[][] | null, rules: RuleSet, read: () => T): T {
    const known = this.entries.find(
      (entry) =>
        entry.rules === rules &&
        entry.range.sheet === range.sheet &&
        entry.range.top === range.top &&
        entry.range.left === range.left &&
        sameCells(entry.range.values, range.values) &&
        sameCells(entry.header, header),
    );
    const entry = known ?? { range, header, rules, result: read() };
    this.entries = [entry, ...this.entries.filter((other) => other !== entry)].slice(0, REMEMBERED);
    return entry.result;
  }
}

type Spd = SpdTable | number | null;

/** Results for one table that came from a `RangeMemo`, each computed once for each SPD. */
class ResultMemo<T> {
  private readonly known = new WeakMap<InnovationTable, { spd: Spd; rules: RuleSet; result: T }[]>();

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
}

const claims = new ResultMemo<Claim>();
const analyses = new ResultMemo<Analysis>();

// What computes comes in files of its own, loaded by the first formula; the claimed index is there without the checks.
let claiming: typeof import("../analysis/claim") | null = null;
let engine: typeof import("../analysis/index") | null = null;
let office: typeof import("./severities") | null = null;

function withEngine<T>(use: (loaded: typeof import("../analysis/index")) => T): Maybe<T> {
  if (engine) return use(engine);
  return import("../analysis/index").then((loaded) => use((engine = loaded)));
}

/** The rules with the severities chosen in the workbook. */
function chosenRules(rules: RuleSet): Maybe<RuleSet> {
  if (office) return office.withOfficeSeverities(rules);
  return import("./severities").then((loaded) => (office = loaded).withOfficeSeverities(rules));
}

function withClaim<T>(use: (loaded: typeof import("../analysis/claim")) => T): Maybe<T> {
  if (claiming) return use(claiming);
  return import("../analysis/claim").then((loaded) => use((claiming = loaded)));
}

/** The claimed index of a table, without any check. */
export function claimedOf(innovations: InnovationTable, spd: Spd, rules: RuleSet): Maybe<Claim> {
  return withClaim(({ claimOf }) => claims.get(innovations, spd, rules, () => claimOf({ innovations, spd, rules })));
}

/** The SPD score of a table in points, as claimed. */
export function claimedSpdOf(spd: SpdTable, rules: RuleSet): Maybe<number> {
  return withClaim(({ claimedSpd }) => (claimedSpd(spd, rules)?.claimed ?? 0) / 100);
}

/** The analysis of a table with all checks, under the severities chosen in the workbook. */
export function analysisOf(innovations: InnovationTable, spd: Spd, given: RuleSet): Maybe<Analysis> {
  return then(chosenRules(given), (rules) =>
    withEngine(({ analyze }) =>
      analyses.get(innovations, spd, rules, () => analyze({ innovations, spd, opd: null, rules })),
    ),
  );
}

/** Any analysis of the table, for what does not depend on the SPD. */
export function anyAnalysisOf(innovations: InnovationTable, rules: RuleSet): Maybe<Analysis> {
  return then(
    chosenRules(rules),
    (chosen) => analyses.any(innovations, chosen) ?? analysisOf(innovations, null, rules),
  );
}
