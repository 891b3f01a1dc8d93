import { holdsField } from "../workbook/columnRoles";
import type { RuleSet } from "../rules/types";
import { readInnovationRange } from "../workbook/index";
import type { Area, CellValue, InnovationTable, SpdTable, TableProblem } from "../workbook/types";
import type { RangeInput } from "./rangeInput";
import type { Maybe } from "./maybe";
import { RangeMemo } from "./memo";
import { FunctionProblem } from "./problem";

const innovationRanges = new RangeMemo<InnovationTable | TableProblem>();
const spdRanges = new RangeMemo<SpdTable | null>();

const HEADERS_SHOWN = 8;
/** Rows at the top of an SPD range in which its header is looked for. */
const HEADER_ROWS = 6;

function areaOf({ values, top, left }: RangeInput): Area {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
}

/** What asks Excel for a header comes when a range without one is given: most ranges have theirs. */
async function headerAbove(
  range: RangeInput,
  purpose: string,
  isHeader: (row: CellValue[]) => boolean,
): Promise<CellValue[][] | null> {
  const { readHeaderFor } = await import("../excel/reading/header");
  return readHeaderFor(range.sheet, areaOf(range), purpose, isHeader);
}

function readInnovations(
  range: RangeInput,
  header: CellValue[][] | null,
  rules: RuleSet,
): InnovationTable | TableProblem {
  return innovationRanges.get(range, header, rules, () =>
    readInnovationRange(range.values, header, { sheet: range.sheet, top: range.top, left: range.left }, rules),
  );
}

function problemOf(problem: TableProblem): FunctionProblem {
  switch (problem.kind) {
    case "no-rows":
      return new FunctionProblem("data", "functions.error.noRows");
    case "two-tables":
      return new FunctionProblem("value", "functions.error.twoTables");
    case "no-table": {
      const headers = problem.seen.flatMap((seen) => seen.headers).filter((header) => header !== "");
      if (headers.length === 0) return new FunctionProblem("data", "functions.error.noHeader");
      const seen = headers.slice(0, HEADERS_SHOWN).join(", ");
      return new FunctionProblem("data", "functions.error.noTable", { seen });
    }
  }
}

function needTable(read: InnovationTable | TableProblem): InnovationTable {
  if ("kind" in read) throw problemOf(read);
  return read;
}

/**
 * The innovation table of a range. With its header in the range nothing is read from the sheet and the result is
 * there at once; otherwise the header is looked up on the sheet.
 * @throws FunctionProblem
 */
export function innovationTable(range: RangeInput, rules: RuleSet): Maybe<InnovationTable> {
  const inside = readInnovations(range, null, rules);
  const needsHeader = "kind" in inside && inside.kind === "no-table";
  if (!needsHeader || range.sheet === "") return needTable(inside);
  return import("../workbook/reading/spd/spdRange")
    .then(({ isHeaderRow }) => headerAbove(range, `innovations ${rules.year}`, (row) => isHeaderRow(row, rules)))
    .then((header) => {
      if (!header) throw new FunctionProblem("data", "functions.error.noHeader");
      return needTable(readInnovations(range, header, rules));
    });
}

/** @throws FunctionProblem naming the columns when there is nothing in the table that gives a score */
export function needScores(table: InnovationTable): InnovationTable {
  const scored = table.columns.some(
    (column) => ["level", "tick", "measure"].includes(column.role.kind) || holdsField("kematangan")(column),
  );
  if (scored) return table;
  const seen = table.columns.slice(0, HEADERS_SHOWN).map(({ header }) => header);
  throw new FunctionProblem("data", "functions.error.noScores", { seen: seen.join(", ") });
}

/**
 * The SPD table of a range, its header looked up when it is not inside. Where there is none at all, the columns are
 * told by what they hold.
 * @throws FunctionProblem
 */
export async function spdTable(range: RangeInput, rules: RuleSet): Promise<SpdTable> {
  // Many formulas have no SPD table: what reads one comes when it is asked for.
  const { isHeaderRow, readSpdRange } = await import("../workbook/reading/spd/spdRange");
  const isHeader = (row: CellValue[]): boolean => isHeaderRow(row, rules);
  const { values, sheet, top, left } = range;
  const header =
    sheet === "" || values.slice(0, HEADER_ROWS).some(isHeader)
      ? null
      : await headerAbove(range, `spd ${rules.year}`, isHeader);
  const read = spdRanges.get(range, header, rules, () => readSpdRange(values, header, { sheet, top, left }, rules));
  if (!read) throw new FunctionProblem("data", "functions.error.noSpdTable");
  return read;
}
