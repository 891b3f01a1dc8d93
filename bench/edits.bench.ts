import { analyze } from "../src/analysis/index";
import { JudgingMemory } from "../src/checks/shared/judgingMemory";
import { ruleSet } from "../src/rules/years/ruleSet";
import { readWorkbook } from "../src/workbook/index";
import { ReadingMemory } from "../src/workbook/reading/memory";
import { ColumnMemory } from "../src/workbook/reading/rows/columnMemory";
import type { WorkbookData } from "../src/workbook/types";
import { cpuOf, keepRatio, median } from "./measure";
import { officeSheet, wideSheet } from "./wideSheet";

// What a typed level costs until figures and findings are new, against judging the sheet as if it were opened.
const rules = ruleSet(2026);
/** A column of levels. */
const LEVELS = 7;

function typed({ sheets: [sheet], ...rest }: WorkbookData, row: number, level: number): WorkbookData {
  const values = [...sheet!.values];
  values[row] = values[row]!.map((cell, column) => (column === LEVELS ? level : cell));
  return { ...rest, sheets: [{ ...sheet!, values }] };
}

function judge(data: WorkbookData, reading?: ReadingMemory, judging?: JudgingMemory): number {
  const { innovations } = readWorkbook(data, rules, reading ? { memory: reading } : {});
  return analyze({ innovations: innovations!, spd: null, opd: null, rules, memory: judging }).findings.length;
}

for (const [kind, rows, make] of [
  ["sparse", 200, officeSheet],
  ["dense", 200, wideSheet],
  ["sparse", 5000, officeSheet],
  ["dense", 5000, wideSheet],
] as const) {
  let data: WorkbookData = { name: "ukur.xlsx", sheets: [make(rows)], date1904: false };
  const reading = new ReadingMemory(new ColumnMemory());
  const judging = new JudgingMemory();
  const times = { edit: [] as number[], anew: [] as number[] };
  for (let round = -2; round < (rows > 1000 ? 9 : 31); round++) {
    data = typed(data, rows >> 1, (round + 4) % 4);
    const edit = cpuOf(() => void judge(data, reading, judging));
    const anew = cpuOf(() => void judge(data));
    if (round < 0) continue;
    times.edit.push(edit);
    times.anew.push(anew);
  }
  const [edit, anew] = [median(times.edit), median(times.anew)];
  console.log(
    `${kind}, ${rows} rows x 47, ${judge(data)} findings: one edit ${edit.toFixed(1)} ms of CPU, ${(anew / edit).toFixed(1)} times less than anew`,
  );
  keepRatio(`one edit in ${rows} rows, ${kind}, all of it anew`, anew / edit);
}
