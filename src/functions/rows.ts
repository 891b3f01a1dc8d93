import type { Analysis, InnovationResult } from "../analysis/types";
import { officeLocale } from "../excel/host/culture";
import type { RuleSet } from "../rules/types";
import type { InnovationTable } from "../workbook/types";
import { basisInput, rulesInput } from "./inputs";
import { rangeInput } from "./rangeInput";
import { then, type Maybe } from "./maybe";
import { analysisOf, anyAnalysisOf, claimedOf } from "./memo";
import { FunctionProblem } from "./problem";
import { read, type Addresses } from "./score";
import { innovationTable, needScores } from "./tables";
import { text, type FunctionTextKey } from "./texts";

type Cell = string | number;

/** Excel takes 32,767 characters in a cell. */
const CELL_LENGTH = 32_000;

/**
 * One cell for each row of the range, in line with it: the header row gets a header, rows without an included
 * innovation stay blank.
 */
function aligned<T extends { row: number }>(
  innovations: unknown,
  address: string | null | undefined,
  table: InnovationTable,
  results: readonly T[],
  header: FunctionTextKey,
  cell: (result: T) => Cell,
): Cell[][] {
  const { values, top } = rangeInput(innovations, address);
  const column: Cell[][] = values.map(() => [""]);
  const put = (row: number, value: Cell): void => {
    if (row >= 0 && row < column.length) column[row] = [value];
  };
  put(table.headerBottom - top, text(header));
  for (const result of results) put(result.row - 1 - top, cell(result));
  return column;
}

/** What a function puts into a row, once the analysis is there. */
type Column = { header: FunctionTextKey; cell: (result: InnovationResult) => Cell };

/** The table of a function that takes rules behind it. */
function tableOf(
  innovations: unknown,
  rules: unknown,
  addresses: Addresses,
): Maybe<{ table: InnovationTable; set: RuleSet }> {
  return then(rulesInput(rules, addresses[1]), (set) =>
    then(innovationTable(rangeInput(innovations, addresses[0]), set), (table) => ({ table, set })),
  );
}

function rowsOf(
  innovations: unknown,
  rules: unknown,
  addresses: Addresses,
  column: (analysis: Analysis) => Column,
): Maybe<Cell[][]> {
  return then(tableOf(innovations, rules, addresses), ({ table, set }) =>
    then(anyAnalysisOf(table, set), (analysis) => {
      const { header, cell } = column(analysis);
      return aligned(innovations, addresses[0], table, analysis.innovations, header, cell);
    }),
  );
}

/** Maturity of each row. */
export function maturityOf(
  innovations: unknown,
  rules: unknown,
  basis: unknown,
  addresses: Addresses,
): Maybe<Cell[][]> {
  const wanted = basisInput(basis);
  const header = "functions.maturity";
  return then(tableOf(innovations, rules, addresses), ({ table: found, set }) => {
    const table = needScores(found);
    if (wanted === "claimed") {
      return then(claimedOf(table, null, set), ({ rows }) =>
        aligned(innovations, addresses[0], table, rows, header, ({ maturity }) => maturity),
      );
    }
    return then(anyAnalysisOf(table, set), ({ evidenced, innovations: results }) => {
      if (!evidenced) throw new FunctionProblem("data", "functions.error.noEvidence");
      return aligned(
        innovations,
        addresses[0],
        table,
        results,
        header,
        (result) => (wanted === "strict" ? result.strictMaturity : result.evidencedMaturity) ?? "",
      );
    });
  });
}

/**
 * What is wrong in each row, worst first. Notes on how something was read (info) do not make a row faulty.
 * The sentences of the findings come in a file of their own, since only this function needs them.
 */
export async function checkOf(innovations: unknown, rules: unknown, addresses: Addresses): Promise<Cell[][]> {
  const { findingMessage } = await import("../i18n/finding");
  const locale = officeLocale();
  return rowsOf(innovations, rules, addresses, (analysis) => {
    const cell = ({ findings }: InnovationResult): string => {
      const faults = findings.filter((finding) => finding.severity !== "info");
      let line = "";
      for (const [i, finding] of faults.entries()) {
        const next = (i === 0 ? "" : "; ") + findingMessage(locale, finding, analysis.rules);
        if (line.length + next.length > CELL_LENGTH) return line + text("functions.more", { count: faults.length - i });
        line += next;
      }
      return line;
    };
    return { header: "functions.check", cell };
  });
}

/** Siap, Lengkapi or Tidak memenuhi for each row. */
export function statusOf(innovations: unknown, rules: unknown, addresses: Addresses): Maybe<Cell[][]> {
  return rowsOf(innovations, rules, addresses, () => ({
    header: "functions.status",
    cell: ({ status }) => text(`functions.status.${status}`),
  }));
}

/** Index points each row can still gain. */
export function gainOf(innovations: unknown, spd: unknown, rules: unknown, addresses: Addresses): Maybe<Cell[][]> {
  return then(read(innovations, spd, rules, addresses), (both) =>
    then(analysisOf(both.table, both.spd, both.rules), ({ innovations: results }) =>
      aligned(innovations, addresses[0], both.table, results, "functions.gain", ({ gain }) => gain),
    ),
  );
}
