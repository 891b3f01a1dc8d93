import { analyze } from "../src/analysis/index";
import { ruleSet } from "../src/rules/years/ruleSet";
import { readWorkbook } from "../src/workbook/index";
import type { WorkbookData } from "../src/workbook/types";
import { medians } from "./measure";
import { wideSheet } from "./wideSheet";

const rules = ruleSet(2026);

for (const rows of [200, 5000]) {
  const data: WorkbookData = { name: "ukur.xlsx", sheets: [wideSheet(rows)], date1904: false };
  const reading = readWorkbook(data, rules);
  const innovations = reading.innovations;
  if (!innovations) throw new Error("no table");
  const times = medians(
    {
      read: () => readWorkbook(data, rules),
      analyze: () => analyze({ innovations, spd: null, opd: null, rules }),
    },
    rows > 1000 ? 5 : 21,
  );
  console.log(
    `${rows} rows x 47: read ${times["read"]!.toFixed(1)} ms, check and score ${times["analyze"]!.toFixed(1)} ms`,
  );
}
