import { tableProblemTexts } from "../../i18n/problems/tableProblem.texts";
import { officeLocale } from "../../excel/host/culture";
import { functionSupport } from "../../excel/host/functionSupport";
import { officeSettings } from "../../excel/stored/officeSettings";
import type { RuleSet } from "../../rules/types";
import { givesScores } from "../../workbook/columnRoles";
import { readInnovationRange } from "../../workbook/index";
import type { CellValue, InnovationTable, TableProblem } from "../../workbook/types";
import { notThere, wrongArgument, type FunctionProblem } from "../answers/problem";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { originOf, type RangeInput } from "./cells";
import { headerAbove } from "./headerAbove";
import { sheetRange } from "./sheetRange";
import type { Innovations } from "./kinds";
import { argumentTexts } from "./texts";

const HEADERS_SHOWN = 8;

/** Hardly any table leaves a question open. */
const asking = new LoadedOnUse(async () => (await import("../../i18n/readingQuestion")).questionText);

type Problem = Exclude<TableProblem, { kind: "question" }>;

function read(range: RangeInput, header: CellValue[][] | null, rules: RuleSet): InnovationTable | TableProblem {
  return memory.innovations.get(range, header, rules, () => {
    const rows = memory.rows.at(range);
    const found = readInnovationRange(range.values, header, originOf(range), rules, { memory: rows.reading });
    if (!("kind" in found)) memory.rows.keep(found, rows);
    return found;
  });
}

function noScores(headers: readonly string[]): FunctionProblem {
  return notThere(tableProblemTexts.noScores, { seen: headers.slice(0, HEADERS_SHOWN).join(", ") });
}

function problemOf(problem: Problem): FunctionProblem {
  switch (problem.kind) {
    case "no-rows":
      return notThere(argumentTexts.noRows);
    case "not-calculated":
      return notThere(tableProblemTexts.notCalculated, { ...problem });
    case "no-scores":
      return noScores(problem.headers);
    case "two-tables":
    case "two-spd":
    case "several-regions":
      return wrongArgument(argumentTexts.twoTables);
    case "no-table": {
      const headers = problem.seen.flatMap((seen) => seen.headers).filter((header) => header !== "");
      if (headers.length === 0) return notThere(argumentTexts.noHeader);
      return notThere(argumentTexts.noTable, { seen: headers.slice(0, HEADERS_SHOWN).join(", ") });
    }
  }
}

function needTable(found: InnovationTable | Problem): InnovationTable {
  if ("kind" in found) throw problemOf(found);
  return found;
}

/**
 * The innovation table of a range, as its sheet shows it. The header is looked up on the sheet when it is not in the
 * range.
 * @throws FunctionProblem
 */
export function anyInnovationsInput(argument: Argument, rules: RuleSet): Maybe<Innovations> {
  return then(sheetRange(argument), (range) =>
    then(readAnswered(range, null, rules), (inside) => withHeader(range, inside, rules)),
  );
}

/**
 * Reads a range; where it leaves something open, by what the user of the workbook has said.
 * @throws FunctionProblem with what is still open
 */
function readAnswered(
  range: RangeInput,
  header: CellValue[][] | null,
  rules: RuleSet,
): Maybe<InnovationTable | Problem> {
  const found = read(range, header, rules);
  if (!("kind" in found) || found.kind !== "question") return found;
  return then(officeSettings.known() ?? officeSettings.get(), ({ answers }) => {
    const again = readInnovationRange(range.values, header, originOf(range), rules, answers ? { answers } : {});
    if (!("kind" in again) || again.kind !== "question") return again;
    return then(asking.get(), (questionText) => {
      throw notThere(argumentTexts.question, { question: questionText(officeLocale(), again.question) });
    });
  });
}

function withHeader(range: RangeInput, inside: InnovationTable | Problem, rules: RuleSet): Maybe<Innovations> {
  const needsHeader = "kind" in inside && inside.kind === "no-table";
  if (needsHeader && range.sheet === "" && functionSupport() === "noAddresses") {
    throw notThere(argumentTexts.noAddresses);
  }
  if (!needsHeader || range.sheet === "") return { table: needTable(inside), range };
  return then(headerAbove(range, "innovations", rules), (header) => {
    if (!header) throw notThere(argumentTexts.noHeader);
    return then(readAnswered(range, header, rules), (found) => ({ table: needTable(found), range }));
  });
}

/** @throws FunctionProblem naming the columns when there is nothing in the table that gives a score */
function needScores(innovations: Innovations): Innovations {
  const { columns } = innovations.table;
  if (givesScores(columns)) return innovations;
  throw noScores(columns.map(({ header }) => header));
}

/** The same, of a table that gives a score. */
export function innovationsInput(argument: Argument, rules: RuleSet): Maybe<Innovations> {
  return then(anyInnovationsInput(argument, rules), needScores);
}
