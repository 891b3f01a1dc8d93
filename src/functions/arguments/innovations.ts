import { functionSupport } from "../../excel/host/functionSupport";
import { officeSettings } from "../../excel/stored/officeSettings";
import type { RuleSet } from "../../rules/types";
import { readInnovationRange } from "../../workbook/index";
import { withScores } from "../../workbook/reading/withScores";
import type { ReadingAnswers } from "../../workbook/questions";
import type { CellValue, InnovationTable, TableProblem } from "../../workbook/types";
import type { FunctionProblem } from "../answers/problem";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { originOf, type RangeInput } from "./cells";
import { headerAbove } from "./headerAbove";
import { sheetRange } from "./sheetRange";
import type { Innovations } from "./kinds";

/** Most ranges are read without one. */
const problems = new LoadedOnUse(() => import("./innovationProblems"));

/** @throws FunctionProblem, as soon as its words are there */
function fail(problem: (named: typeof import("./innovationProblems")) => FunctionProblem): Maybe<never> {
  return then(problems.get(), (named) => {
    throw problem(named);
  });
}

/** @param answers what the user of the workbook has said, where something was left open */
function read(
  range: RangeInput,
  header: CellValue[][] | null,
  rules: RuleSet,
  answers?: ReadingAnswers,
): InnovationTable | TableProblem {
  return memory.innovations.get(range, header, [rules, answers], () => {
    const rows = memory.rows.at(range);
    const options = { memory: rows.reading, ...(answers && { answers }) };
    const found = readInnovationRange(range.values, header, originOf(range), rules, options);
    if (!("kind" in found)) memory.rows.keep(found, rows);
    return found;
  });
}

/** @throws FunctionProblem saying why there is no table */
function needTable(found: InnovationTable | TableProblem): Maybe<InnovationTable> {
  return "kind" in found ? fail(({ problemOf }) => problemOf(found)) : found;
}

/**
 * The innovation table of a range, as its sheet shows it. The header is looked up on the sheet when it is not in the
 * range.
 * @throws FunctionProblem
 */
export function anyInnovationsInput(argument: Argument, rules: RuleSet): Maybe<Innovations> {
  return then(sheetRange(argument), (range) =>
    then(readAnswered(range, null, rules), (inside) =>
      then(withHeader(range, inside, rules), (table) => ({ table, range })),
    ),
  );
}

/** Reads a range; where it leaves something open, by what the user of the workbook has said. */
function readAnswered(
  range: RangeInput,
  header: CellValue[][] | null,
  rules: RuleSet,
): Maybe<InnovationTable | TableProblem> {
  const found = read(range, header, rules);
  if (!("kind" in found) || found.kind !== "question") return found;
  return then(officeSettings.known() ?? officeSettings.get(), ({ answers }) =>
    answers ? read(range, header, rules, answers) : found,
  );
}

function withHeader(range: RangeInput, inside: InnovationTable | TableProblem, rules: RuleSet): Maybe<InnovationTable> {
  const needsHeader = "kind" in inside && inside.kind === "no-table";
  if (needsHeader && range.sheet === "" && functionSupport() === "noAddresses") {
    return fail(({ noAddresses }) => noAddresses());
  }
  if (!needsHeader || range.sheet === "") return needTable(inside);
  return then(headerAbove(range, "innovations", rules), (header) =>
    header ? then(readAnswered(range, header, rules), needTable) : fail(({ noHeader }) => noHeader()),
  );
}

/** @throws FunctionProblem naming the columns when there is nothing in the table that gives a score */
function needScores(innovations: Innovations): Maybe<Innovations> {
  const { problem } = withScores({ table: innovations.table, problem: null });
  return problem ? fail(({ problemOf }) => problemOf(problem)) : innovations;
}

/** The same, of a table that gives a score. */
export function innovationsInput(argument: Argument, rules: RuleSet): Maybe<Innovations> {
  return then(anyInnovationsInput(argument, rules), needScores);
}
