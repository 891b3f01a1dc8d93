import { translate, type Locale } from "../../i18n/cliTexts";
import { fill } from "../../i18n/fill";
import { questionText } from "../../i18n/readingQuestion";
import { severalRegionsTexts } from "../../i18n/problems/severalRegions.texts";
import { noScoresText, tableProblemTexts } from "../../i18n/problems/tableProblem.texts";
import type { ReadOptions, TableProblem, WorkbookData } from "../../workbook/types";
import { oneLine } from "../output/oneLine";
import { problem, type InputProblem } from "../call/problem";

const HEADERS_SHOWN = 6;
const PLACES_SHOWN = 3;

function headerList(headers: readonly string[]): string {
  const filled = headers.map(oneLine).filter((header) => header !== "");
  const rest = filled.length > HEADERS_SHOWN ? ", …" : "";
  return filled.slice(0, HEADERS_SHOWN).join(", ") + rest;
}

function isNamed(names: readonly string[], wanted: string | undefined): boolean {
  const plain = (name: string): string => name.trim().toLowerCase();
  return wanted === undefined || names.some((name) => plain(name) === plain(wanted));
}

/** A sheet or Excel table that was asked for and is not there; `null` when both are, or nothing was asked for. */
export function missingPlace(
  locale: Locale,
  file: string,
  { sheets }: WorkbookData,
  { sheet, merged = [], tableName, spdSheet }: ReadOptions,
): InputProblem | null {
  const names = sheets.map(({ name }) => name);
  const tables = sheets.flatMap((one) => one.tables.map(({ name }) => name));
  const listed = (all: readonly string[]): string => all.map((name) => `“${name}”`).join(", ") || "-";
  const wanted = sheet === undefined ? (merged === "all" ? [] : merged) : [sheet];
  const absent = wanted.find((one) => !isNamed(names, one));
  if (absent !== undefined) return problem(locale, "cli.table.noSheet", { file, sheet: absent, names: listed(names) });
  if (!isNamed(names, spdSheet))
    return problem(locale, "cli.table.noSpdSheet", { file, sheet: spdSheet!, names: listed(names) });
  if (isNamed(tables, tableName)) return null;
  return problem(locale, "cli.table.noNamedTable", { file, table: tableName!, names: listed(tables) });
}

/** What was looked for and what was seen instead. */
export function tableProblem(locale: Locale, file: string, found: TableProblem): InputProblem {
  switch (found.kind) {
    case "no-table": {
      const places = found.seen
        .slice(0, PLACES_SHOWN)
        .map(({ sheet, row, headers }) =>
          translate(locale, "cli.table.place", { sheet, row, headers: headerList(headers) }),
        );
      const seen =
        places.length === 0
          ? translate(locale, "cli.table.seenNothing")
          : translate(locale, "cli.table.seen", { places: places.join("; ") });
      return problem(locale, "cli.table.noTable", { file, seen });
    }
    case "two-tables": {
      const candidates = found.candidates.map(({ sheet, row, rows, tableName }) =>
        tableName === null
          ? translate(locale, "cli.table.candidate", { sheet, row, rows })
          : translate(locale, "cli.table.candidateNamed", { sheet, row, rows, table: tableName }),
      );
      return problem(locale, "cli.table.twoTables", { file, candidates: candidates.join("; ") });
    }
    case "two-spd": {
      const candidates = found.candidates.map((one) => translate(locale, "cli.table.candidate", one));
      return problem(locale, found.parts ? "cli.table.spdParts" : "cli.table.twoSpd", {
        file,
        candidates: candidates.join("; "),
      });
    }
    case "not-calculated":
      return problem(locale, "cli.table.notCalculated", {
        file,
        reason: fill(tableProblemTexts.notCalculated[locale], { ...found }),
      });
    case "several-regions": {
      const refusal = fill(severalRegionsTexts.refused[locale], { ...found });
      return problem(locale, "cli.table.noScores", { file, sheet: found.sheet, row: found.row, refusal });
    }
    case "question":
      return problem(locale, `cli.table.${found.question.kind}`, {
        file,
        question: questionText(locale, found.question),
      });
    case "no-scores": {
      const { sheet, row, headers, unread } = found;
      const refusal = noScoresText(locale, headerList(headers), unread);
      return problem(locale, "cli.table.noScores", { file, sheet, row, refusal });
    }
    case "no-rows":
      return problem(locale, "cli.table.noRows", { file, sheet: found.sheet, row: found.row });
  }
}
