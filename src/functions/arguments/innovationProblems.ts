/** Why a range gives no innovations: loaded by the first formula that has to say it. */
import { officeLocale } from "../../excel/host/culture";
import { severalRegionsTexts } from "../../i18n/problems/severalRegions.texts";
import { noScoresText, tableProblemTexts } from "../../i18n/problems/tableProblem.texts";
import { questionText } from "../../i18n/readingQuestion";
import type { TableProblem } from "../../workbook/types";
import { FunctionProblem, notThere, wrongArgument } from "../answers/problem";
import { innovationProblemTexts } from "./innovationProblems.texts";

const HEADERS_SHOWN = 8;

function seen(headers: readonly string[]): { seen: string } {
  return { seen: headers.slice(0, HEADERS_SHOWN).join(", ") };
}

export function noHeader(): FunctionProblem {
  return notThere(innovationProblemTexts.noHeader);
}

export function noAddresses(): FunctionProblem {
  return notThere(innovationProblemTexts.noAddresses);
}

export function problemOf(problem: TableProblem): FunctionProblem {
  switch (problem.kind) {
    case "question":
      return notThere(innovationProblemTexts.question, { question: questionText(officeLocale(), problem.question) });
    case "no-rows":
      return notThere(innovationProblemTexts.noRows);
    case "not-calculated":
      return notThere(tableProblemTexts.notCalculated, { ...problem });
    case "no-scores":
      return new FunctionProblem("data", noScoresText(officeLocale(), seen(problem.headers).seen, problem.unread));
    case "two-tables":
    case "two-spd":
      return wrongArgument(innovationProblemTexts.twoTables);
    case "several-regions":
      return notThere(severalRegionsTexts.refused, { ...problem });
    case "no-table": {
      const headers = problem.seen.flatMap((sheet) => sheet.headers).filter((header) => header !== "");
      return headers.length === 0 ? noHeader() : notThere(innovationProblemTexts.noTable, seen(headers));
    }
  }
}
