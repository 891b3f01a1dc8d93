import type { IndexParts } from "../analysis/types";
import { officeLocale } from "../excel/host/culture";
import type { Assumption, RuleSet } from "../rules/types";
import type { InnovationTable, SpdTable } from "../workbook/types";
import { basisInput, rulesInput, spdInput } from "./inputs";
import { rangeInput } from "./rangeInput";
import { then, type Maybe } from "./maybe";
import { analysisOf, claimedOf, claimedSpdOf } from "./memo";
import { FunctionProblem } from "./problem";
import { innovationTable, needScores, spdTable } from "./tables";
import { text } from "./texts";

export type Addresses = readonly (string | null | undefined)[];

export interface Read {
  table: InnovationTable;
  spd: SpdTable | number | null;
  rules: RuleSet;
}

/** Reads rules and both tables; at once for the newest year when the headers are in the ranges. */
export function read(innovations: unknown, spd: unknown, rules: unknown, addresses: Addresses): Maybe<Read> {
  return then(rulesInput(rules, addresses[2]), (set) => readTables(innovations, spd, set, addresses));
}

function readTables(innovations: unknown, spd: unknown, rules: RuleSet, addresses: Addresses): Maybe<Read> {
  const spdArgument = spdInput(spd, addresses[1], rules);
  const spdRead = spdArgument !== null && typeof spdArgument === "object" ? spdTable(spdArgument, rules) : spdArgument;
  const tableRead = innovationTable(rangeInput(innovations, addresses[0]), rules);
  if (spdRead instanceof Promise || tableRead instanceof Promise) {
    return Promise.all([tableRead, spdRead]).then(([table, found]) => ({
      table: needScores(table),
      spd: found,
      rules,
    }));
  }
  return { table: needScores(tableRead), spd: spdRead, rules };
}

function provedParts(parts: IndexParts | null): IndexParts {
  if (!parts) throw new FunctionProblem("data", "functions.error.noEvidence");
  return parts;
}

/** The index, unrounded. */
export function scoreOf(
  innovations: unknown,
  spd: unknown,
  rules: unknown,
  basis: unknown,
  addresses: Addresses,
): Maybe<number> {
  const wanted = basisInput(basis);
  return then(read(innovations, spd, rules, addresses), (both) =>
    wanted === "claimed"
      ? then(claimedOf(both.table, both.spd, both.rules), (claim) => claim.parts.index)
      : then(analysisOf(both.table, both.spd, both.rules), (result) => provedParts(result[wanted]).index),
  );
}

/** What stands in a column that cannot be computed. */
const ABSENT = "–";

function parts(part: IndexParts | null): (string | number)[] {
  if (!part) return Array.from({ length: 8 }, () => ABSENT);
  return [
    part.spd ?? ABSENT,
    part.meanMaturity,
    part.divisor,
    part.n,
    part.countScore,
    part.basicServices.covered.length,
    part.index,
    part.predicate ?? ABSENT,
  ];
}

/** What the result rests on, one line each. */
function assumptionLines(assumptions: readonly Assumption[]): string {
  const locale = officeLocale();
  return assumptions.map((assumption) => assumption.text[locale]).join("\n");
}

/** The parts of the index, claimed and evidenced, with a header row, and what they rest on. */
export function summaryOf(
  innovations: unknown,
  spd: unknown,
  rules: unknown,
  addresses: Addresses,
): Maybe<unknown[][]> {
  const analysis = then(read(innovations, spd, rules, addresses), (both) =>
    analysisOf(both.table, both.spd, both.rules),
  );
  return then(analysis, ({ claimed, evidenced, assumptions }) => {
    const { required, of } = claimed.basicServices;
    const labels = [
      text("functions.spd"),
      text("functions.meanMaturity"),
      text("functions.divisor"),
      text("functions.n"),
      text("functions.countScore"),
      text("functions.basicServices", { required, of }),
      text(claimed.spd === null ? "functions.indexShare" : "functions.index"),
      text("functions.predicate"),
    ];
    const left = parts(claimed);
    const right = parts(evidenced);
    return [
      [text("functions.part"), text("functions.claimed"), text("functions.evidenced")],
      ...labels.map((label, i) => [label, left[i] ?? ABSENT, right[i] ?? ABSENT]),
      // One row whatever their number, so that the size of the result does not depend on the year.
      [text("functions.assumptions", { count: assumptions.length }), assumptionLines(assumptions), ""],
    ];
  });
}

/** The SPD score in points, as claimed. */
export function spdScoreOf(spd: unknown, rules: unknown, addresses: Addresses): Maybe<number> {
  return then(rulesInput(rules, addresses[1]), (set) =>
    then(spdTable(rangeInput(spd, addresses[0]), set), (table) => claimedSpdOf(table, set)),
  );
}
