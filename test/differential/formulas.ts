import type { Analysis, IndexParts, InnovationResult } from "../../src/analysis/types";
import { findingMessage } from "../../src/i18n/finding";
import { areaAddress, quoteSheet } from "../../src/workbook/index";
import type { CellValue, SheetData, WorkbookReading } from "../../src/workbook/types";
import type { OfficeHost } from "../support/officeHost";
import { YEAR } from "./ways";

/** An empty cell of a range, as one of the platforms hands it over. */
export type Blank = "" | 0 | null;

interface Range {
  cells: CellValue[][];
  address: string;
  /** Excel's number of its first row. */
  firstRow: number;
}

/** Rows of a sheet over its whole width. */
function rangeOf(sheet: SheetData, first: number, last: number | null, blank: Blank): Range {
  const { left } = sheet;
  const top = Math.max(sheet.top, first);
  const bottom = last ?? sheet.top + sheet.values.length - 1;
  const area = { top, left, bottom, right: left + sheet.values[0]!.length - 1 };
  const cells = sheet.values
    .slice(top - sheet.top, bottom + 1 - sheet.top)
    .map((row) => row.map((cell) => (cell === "" || cell === null ? blank : cell)));
  return { cells, address: `${quoteSheet(sheet.name)}!${areaAddress(area)}`, firstRow: top + 1 };
}

/** The ranges that hold the tables; where one sheet holds both, each goes to the end of its table. */
function rangesOf(office: OfficeHost, reading: WorkbookReading, blank: Blank): { table: Range; spd: Range | null } {
  const { innovations, spd } = reading;
  const { sheet, headerTop, lastRow } = innovations!;
  const sheets = office.adapter.dump("").sheets;
  const named = (name: string): SheetData => sheets.find((one) => one.name === name)!;
  const shared = spd !== null && spd.sheet === sheet;
  return {
    table: rangeOf(named(sheet), headerTop, shared ? lastRow : null, blank),
    spd: spd && rangeOf(named(spd.sheet), shared ? spd.headerBottom : 0, shared ? spd.lastRow : null, blank),
  };
}

/** What stands in a cell, one in each row of the table. */
type Line = (result: InnovationResult) => unknown;

/** What a formula says, and what it has to say. */
interface Said {
  formula: string;
  expected: unknown;
  value: Promise<unknown>;
}

const STATUS = { siap: "Siap", lengkapi: "Lengkapi", tidakMemenuhi: "Tidak memenuhi" };
const ABSENT = "–";

/** The parts of an index under each other, as IID.SUMMARY has them. */
function partsOf(parts: IndexParts | null): unknown[] {
  if (!parts) return Array<unknown>(8).fill(ABSENT);
  const { spd, meanMaturity, divisor, n, countScore, basicServices, index, predicate } = parts;
  return [
    spd ?? ABSENT,
    meanMaturity,
    divisor,
    n,
    countScore,
    basicServices.covered.length,
    index,
    predicate ?? ABSENT,
  ];
}

const faultsIn = ({ rules }: Analysis): Line => {
  return ({ findings }) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map((finding) => findingMessage("id", finding, rules))
      .join("; ");
};

/** Asks all at once, as Excel does when it calculates. */
export async function sayTheSame(
  office: OfficeHost,
  { analysis, reading }: { analysis: Analysis; reading: WorkbookReading },
  blank: Blank,
): Promise<{ said: Record<string, unknown>; expected: Record<string, unknown> }> {
  const { table, spd } = rangesOf(office, reading, blank);
  const ask = async (functionId: string, ranges: (Range | null)[], ...rest: CellValue[]): Promise<unknown> => {
    const result = await office.callFunction({
      functionId,
      params: [...ranges.map((range) => range && range.cells), ...rest],
      caller: "Inovasi!ZZ1",
      parameterAddresses: [...ranges.map((range) => range && range.address), ...rest.map(() => null)],
    });
    return result.ok ? result.value : result.error;
  };
  const { claimed, evidenced, strict, innovations } = analysis;
  const asked: Said[] = [];
  const figure = (formula: string, expected: unknown, value: Promise<unknown>): void => {
    asked.push({ formula, expected, value });
  };
  const line = (formula: string, expected: Line, value: Promise<unknown>): void => {
    const cells = value.then((rows) =>
      Array.isArray(rows) ? innovations.map(({ row }) => (rows as unknown[][])[row - table.firstRow]?.[0]) : rows,
    );
    asked.push({ formula, expected: innovations.map(expected), value: cells });
  };
  figure("SCORE klaim", claimed.index, ask("SCORE", [table, spd], YEAR, "klaim"));
  figure("SCORE bukti", evidenced?.index ?? "#N/A", ask("SCORE", [table, spd], YEAR, "bukti"));
  figure("SCORE aman", strict?.index ?? "#N/A", ask("SCORE", [table, spd], YEAR, "aman"));
  if (spd) figure("SPD", claimed.spd, ask("SPD", [spd], YEAR));
  const summary = ask("SUMMARY", [table, spd], YEAR).then((rows) =>
    Array.isArray(rows) ? (rows as unknown[][]).slice(1, 9).map(([, ...parts]) => parts) : rows,
  );
  const right = partsOf(evidenced);
  figure(
    "SUMMARY",
    partsOf(claimed).map((part, at) => [part, right[at]]),
    summary,
  );
  line("MATURITY klaim", ({ maturity }) => maturity, ask("MATURITY", [table], YEAR, "klaim"));
  if (evidenced) {
    line("MATURITY bukti", (row) => row.evidencedMaturity ?? "", ask("MATURITY", [table], YEAR, "bukti"));
    line("MATURITY aman", (row) => row.strictMaturity ?? "", ask("MATURITY", [table], YEAR, "aman"));
  }
  line("GAIN", ({ gain }) => gain, ask("GAIN", [table, spd], YEAR));
  line("STATUS", ({ status }) => STATUS[status], ask("STATUS", [table], YEAR));
  line("CHECK", faultsIn(analysis), ask("CHECK", [table], YEAR));
  const values = await Promise.all(asked.map(({ value }) => value));
  return {
    said: Object.fromEntries(asked.map(({ formula }, at) => [formula, values[at]])),
    expected: Object.fromEntries(asked.map(({ formula, expected }) => [formula, expected])),
  };
}
