import { officeSettings } from "../src/excel/stored/officeSettings";
import { storedRuleYears } from "../src/excel/stored/ruleParts";
import { codeOf } from "../src/functions/frame/call";
import { FUNCTIONS } from "../src/functions/registry.generated";
import type { CellValue } from "../src/workbook/types";
import { median } from "./measure";
import { officeSheet } from "./wideSheet";

// What 200 formulas in one sheet cost together after an edit of the table that they speak of. Each of them is handed the
// cells of the range in arrays of its own, as Excel does; making these is Excel's work and not counted.
const FORMULAS = 200;
/** A column of levels. */
const LEVELS = 7;

const CALLS: readonly (readonly [id: string, ...rest: unknown[]])[] = [
  ["SCORE", null, null, "klaim"],
  ["SCORE", null, null, "bukti"],
  ["SUMMARY", null, null],
  ["MATURITY", null, "bukti"],
  ["CHECK", null],
  ["STATUS", null],
  ["GAIN", null, null],
];
const CODES = new Map(CALLS.map(([id]) => [id, codeOf(FUNCTIONS[id]!)]));

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function formulas(values: readonly (readonly CellValue[])[]): Promise<number> {
  const given = Array.from({ length: FORMULAS }, () => values.map((cells) => [...cells]));
  const before = cpu();
  for (const [at, cells] of given.entries()) {
    const [id, ...rest] = CALLS[at % CALLS.length]!;
    await CODES.get(id)!(cells, ...rest);
  }
  return cpu() - before;
}

async function measure(rows: number, rounds: number): Promise<void> {
  const values = officeSheet(rows).values.map((cells) => [...cells]);
  const times: number[] = [];
  for (let round = -2; round < rounds; round++) {
    values[rows >> 1]![LEVELS] = (round + 4) % 4;
    const time = await formulas(values);
    if (round >= 0) times.push(time);
  }
  console.log(`${FORMULAS} formulas over ${rows} rows after an edit: ${median(times).toFixed(0)} ms of CPU together`);
}

// There is no Excel here to ask: an Indonesian one with a workbook that keeps neither choices nor rules of its own.
Object.assign(globalThis, { Office: { context: { displayLanguage: "id-ID" } } });
officeSettings.put({});
storedRuleYears.put(new Set());

void measure(200, 15).then(() => measure(5000, 3));
