import { observationsOf, runningChecks } from "../checks/index";
import { FactsAtHand } from "../checks/shared/factsAtHand";
import type { Finding } from "../checks/types";
import { groupBy } from "../rules/groupBy";
import { mapPausing, toEnd, type Pausing } from "../rules/pausing";
import { indexFormula, type AnyBasis } from "../scoring/index";
import type { InnovationRecord } from "../workbook/types";
import { withDerivedLevels, withDerivedSpd } from "./derived";
import { FoundOf } from "./judging/foundOf";
import { JudgedRows, type ValuedRow } from "./judging/judgedRows";
import { Mending } from "./mending";
import { indexParts, tally, worthKey, type Tally } from "./parts";
import { proofOf } from "./proof";
import { scoringRows, spdLevels, spdScores } from "./scoredRows";
import { situationsOf } from "./situations";
import { inSheetOrder } from "./judging/sheetOrder";
import { findingMaker } from "./judging/toFinding";
import type { Analysis, AnalysisInput, IndexParts } from "./types";
import { Worth } from "./worth/worth";
import { keepWorthBasis } from "./worth/worthTogether";

/** No row of a sheet. */
const NO_ROW = -1;

/** What is judged once becomes the finding itself. */
const NOTHING_ELSE = (): ReadonlyMap<Finding, Finding> => new Map();

/** By what each finding of innovations was judged as: obstacles are among those. */
function judgedAs(valued: readonly ValuedRow[]): () => ReadonlyMap<Finding, Finding> {
  return () =>
    new Map(valued.flatMap(({ judged, findings }) => findings.map((one, at) => [one, judged.found[at]!] as const)));
}

/**
 * Checks and scores a region, with pauses: the one pipeline behind pane, custom functions and command line.
 * @throws MissingValueError when the rule set leaves a value unknown that the index needs
 */
export function* analyzing(input: AnalysisInput): Pausing<Analysis> {
  const { rules } = input;
  const table = withDerivedLevels(input.innovations, rules);
  const included = table.records.filter((record) => record.included);
  const spdTable = typeof input.spd === "number" || input.spd === null ? null : withDerivedSpd(input.spd, rules);
  const memory = input.memory ?? new FactsAtHand();
  const context = { rules, innovations: table, spd: spdTable, opd: input.opd, included, memory };
  input.memory?.begin(context);
  const toFinding = findingMaker(table, rules);
  const found = new FoundOf(included, yield* runningChecks(context), input.files ?? []);
  const regional = found.ofNoRow.map(toFinding);
  const regionalFiles = found.filesOfNoRow.map((finding) => ({ ...finding }));
  const everything = [...regional, ...regionalFiles];
  const proof = proofOf(table, rules);
  const proved = proof !== null;
  const recheck = (record: InnovationRecord): Finding[] => observationsOf(context, record).map(toFinding);
  const mending = new Mending(spdTable, everything, rules, recheck);
  const terms = { context, memory, toFinding, mending, proved };
  const judged = yield* JudgedRows.judging(terms, found, input.files !== undefined);
  const rows = judged.all.map(({ row }) => row);
  const spd = spdScores(spdTable ?? input.spd, everything, rules);

  const formula = indexFormula(rules);
  const on = (basis: AnyBasis): Tally => tally(basis, rows, spd, formula);
  const tallies = { claimed: on("claimed"), evidenced: on("evidenced"), strict: on("strict") };
  const unnamed = table.nameless.filter((record) => record.included);
  const rechecked = (yield* mapPausing(unnamed, recheck)).flat();
  const nameless = yield* scoringRows(
    context,
    unnamed,
    groupBy(rechecked, ({ innovationRow }) => innovationRow ?? NO_ROW),
  );
  const basis = { tallies, mending, rows, nameless };
  const worth = new Worth(basis);
  yield;
  const base = tallies[proved ? "evidenced" : "claimed"];
  const key = Object.values(tallies).map(worthKey).join(";");
  const valued = yield* judged.valuing({ key, worth, base, isKept: input.memory !== undefined });
  // Made anew each time, so that they may become what they are worth themselves.
  yield* mapPausing(everything, (finding) => Object.assign(finding, worth.of(finding)));
  const files = found.filesInOrder(valued, regionalFiles);
  yield;
  const findings = inSheetOrder(valued, regional);
  keepWorthBasis(findings, basis, input.memory ? judgedAs(valued) : NOTHING_ELSE);

  yield;
  const spdRows = spdTable && spdLevels(spdTable, everything);
  const parts = (of: AnyBasis): IndexParts => indexParts(tallies[of], spd !== null, rules);
  return {
    year: rules.year,
    rules,
    assumptions: [...rules.assumptions, ...situationsOf(input, proof)],
    claimed: parts("claimed"),
    evidenced: proved ? parts("evidenced") : null,
    strict: proved ? parts("strict") : null,
    proof,
    spdLevels: spdRows && spdRows.claimed,
    evidencedSpdLevels: spdRows && proved ? spdRows.evidenced : null,
    innovations: valued.map(({ result }) => result),
    excluded: table.records
      .filter((record) => !record.included)
      .map((record) => ({ row: record.row, name: record.name })),
    findings,
    files,
  };
}

/** The same without pauses. */
export function analyze(input: AnalysisInput): Analysis {
  return toEnd(analyzing(input));
}
