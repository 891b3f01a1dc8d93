import { areaAddress } from "../../workbook/index";
import type { Area, CellValue } from "../../workbook/types";
import { texts } from "../../i18n/text";
import { cellInput } from "../cells/cellText";
import { functionCalls, type FunctionCall } from "../host/functionCalls";
import { supportsExcelApi } from "../host/run";
import { rangeAt } from "../sheets/chartsAndPage";
import { officeSettings } from "../stored/officeSettings";
import { storedRuleYears } from "../stored/ruleParts";
import type { Bench } from "./bench";
import { asExpected, different, skipped, type Outcome } from "./outcome";

/** The year of the rules that all formulas of the test name. */
export const TEST_YEAR = 2026;

const said = texts({
  ownRules: {
    id: "Buku kerja ini memakai aturan atau keparahan sendiri, jadi angkanya lain. Jalankan Swauji di buku kerja kosong.",
    en: "This workbook has rules or severities of its own, so the figures differ. Run Swauji in an empty workbook.",
  },
});

/** What the user of formulas does where they do not work. */
export const FORMULA_HELP = texts({
  without: {
    id: "Rumus IID tidak jalan di Excel ini. Angka tetap ada di panel. Klik Beranda › Add-in › IID, lalu Ctrl+Alt+F9; bila tetap, perbarui Excel.",
    en: "IID formulas do not work in this Excel. The figures are in the pane. Click Home › Add-ins › IID, then Ctrl+Alt+F9; if that does not help, update Excel.",
  },
}).without;

/** Not what the formula gives: its file is still loading, or Excel still calculates. */
const NOT_YET: readonly CellValue[] = ["#BUSY!", "#GETTING_DATA", "#CALC!", "", 0];
/** Excel does not know the function. */
const UNKNOWN = "#NAME?";

/** A list: one of them, such as a word in two languages; a pattern: a text like it; `null`: anything. */
type Expected = CellValue | readonly CellValue[] | RegExp;

export interface FormulaTrial {
  /** Written first; the formula is given their address. Strings are text. */
  cells: readonly (readonly CellValue[])[];
  /** Without its equals sign, in English notation. */
  formula: (range: string) => string;
  /** Number format of the cells. */
  format?: string;
  /** The cells from that of the formula on. */
  expected: readonly (readonly Expected[])[];
}

/** Beyond these digits computers differ. */
function plain(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function fits(seen: CellValue, expected: Expected): boolean {
  if (expected === null) return true;
  if (expected instanceof RegExp) return expected.test(String(seen));
  const all: readonly CellValue[] = Array.isArray(expected) ? expected : [expected as CellValue];
  return all.some((one) => plain(one) === plain(seen));
}

/** The workbook's own rules and severities would change what formulas say. */
async function hasOwnRules(): Promise<boolean> {
  const [years, { severities = {} }] = await Promise.all([storedRuleYears.get(), officeSettings.get()]);
  return years.has(TEST_YEAR) || Object.keys(severities).length > 0;
}

interface WrittenFormula {
  /** Where the cells are, and where the results are expected. */
  cells: Area;
  result: Area;
}

/** Writes cells and a formula about them; the results have free cells around them. */
async function writeFormula(bench: Bench, { cells, format, formula, expected }: FormulaTrial): Promise<WrittenFormula> {
  const [height, width] = [expected.length, Math.max(1, expected[0]?.length ?? 0)];
  const columns = Math.max(1, cells[0]?.length ?? 0);
  const place = bench.place(Math.max(1, cells.length, height), columns + width + 1);
  const own = { ...place, bottom: place.top + Math.max(1, cells.length) - 1, right: place.left + columns - 1 };
  const left = own.right + 2;
  const result = { top: place.top, left, bottom: place.top + height - 1, right: left + width - 1 };
  await bench.write(async (sheet, context) => {
    if (format !== undefined) rangeAt(sheet, own).numberFormat = [[format]];
    if (cells.length > 0) rangeAt(sheet, own).formulas = cells.map((row) => row.map(cellInput));
    await context.sync();
    sheet.getRangeByIndexes(result.top, left, 1, 1).formulas = [[`=${formula(areaAddress(own))}`]];
    await context.sync();
  });
  return { cells: own, result };
}

/** Writes a formula of ours, waits for its result, and compares it. */
export async function formulaResult(bench: Bench, trial: FormulaTrial): Promise<Outcome> {
  if (await hasOwnRules()) return skipped(said.ownRules);
  const { result } = await writeFormula(bench, trial);
  const matches = (values: CellValue[][]): boolean =>
    trial.expected.every((row, y) => row.every((cell, x) => fits(values[y]?.[x] ?? "", cell)));
  const seen = await bench.until(
    () =>
      bench.read(async (sheet, context) => {
        const range = rangeAt(sheet, result).load("values");
        await context.sync();
        return range.values as CellValue[][];
      }),
    (values) => {
      const first = values[0]?.[0] ?? "";
      return first === UNKNOWN || (!NOT_YET.includes(first) && matches(values));
    },
  );
  return matches(seen) && seen[0]?.[0] !== UNKNOWN ? asExpected(seen) : different(seen);
}

/**
 * Writes a formula of ours and waits for Excel's call of it.
 * @param isOurs tells that call from those of other formulas of the workbook
 * @returns the call, and where the cells are; no call when none came
 */
export async function heardCall(
  bench: Bench,
  trial: Omit<FormulaTrial, "expected">,
  isOurs: (call: FunctionCall) => boolean,
): Promise<{ call: FunctionCall | undefined; cells: Area }> {
  const calls: FunctionCall[] = [];
  const end = functionCalls.follow((call) => calls.push(call));
  try {
    const { cells } = await writeFormula(bench, { ...trial, expected: [[null]] });
    const call = await bench.until(
      () => calls.find(isOurs),
      (found) => found !== undefined,
    );
    return { call, cells };
  } finally {
    end();
  }
}

/** Writes a formula of ours and waits until its results have spilled. @returns over how many rows; 0 when they have not */
export async function spillOf(bench: Bench, trial: Omit<FormulaTrial, "expected">): Promise<number> {
  if (!supportsExcelApi("1.12")) return 0;
  const { result } = await writeFormula(bench, { ...trial, expected: trial.cells.map(() => [null]) });
  return bench.until(
    () =>
      bench.read(async (sheet, context) => {
        const first = sheet.getRangeByIndexes(result.top, result.left, 1, 1);
        const spill = supportsExcelApi("1.12") ? first.getSpillingToRangeOrNullObject() : null;
        spill?.load("rowCount");
        await context.sync();
        return spill && !spill.isNullObject ? spill.rowCount : 0;
      }),
    (rows) => rows > 0,
  );
}
