import { analyze } from "../src/analysis/index";
import type { Analysis } from "../src/analysis/types";
import { plan, type PlanOptions } from "../src/planning/index";
import { ruleSet } from "../src/rules/years/ruleSet";
import { sidIndicators } from "../src/rules/index";
import { readWorkbook } from "../src/workbook/index";
import type { CellValue, SheetData } from "../src/workbook/types";
import { medians } from "./measure";

const rules = ruleSet(2026);
const AFFAIRS = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat", "Pertanian", "Perdagangan"];

/** A wide sheet: a third of the evidence is missing, one innovation in eight has no date of application. */
function sheet(rows: number): SheetData {
  const indicators = sidIndicators(rules);
  const header: CellValue[] = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Tahapan", "Waktu Penerapan"];
  for (const { key, name } of indicators) header.push(`${key} ${name}`, `Bukti ${key}`);
  const body = Array.from({ length: rows }, (_, row) => {
    const date = row % 8 === 0 ? "" : 45444;
    const cells: CellValue[] = [row + 1, `Inovasi ${row}`, `Dinas ${row % 20}`, AFFAIRS[row % 6]!, "Penerapan", date];
    indicators.forEach(({ key }, i) => {
      const proof = (row + i) % 3 === 0 ? "" : `https://drive.google.com/file/d/${row}x${key}/view`;
      cells.push(1 + ((row * 7 + i) % 3), proof);
    });
    return cells;
  });
  return { name: "Inovasi", visible: true, top: 0, left: 0, values: [header, ...body], merges: [], tables: [] };
}

function analysisOf(rows: number): Analysis {
  const { innovations } = readWorkbook({ name: "ukur.xlsx", sheets: [sheet(rows)], date1904: false }, rules);
  if (!innovations) throw new Error("no table");
  return analyze({ innovations, spd: null, opd: null, rules });
}

for (const rows of [40, 200, 230, 500]) {
  const analysis = analysisOf(rows);
  const { index } = analysis.evidenced!;
  const effort = new Map(Array.from({ length: 30 }, (_, i) => [`${i + 2}:16:3`, (i % 9) + 1]));
  const ways: Record<string, PlanOptions> = {
    "20 documents": { goal: { kind: "documents", count: 20 } },
    "+5 points": { goal: { kind: "index", index: index + 5 }, newInnovations: 2 },
    "+25 points": { goal: { kind: "index", index: index + 25 }, newInnovations: 2 },
    "+25 points, 30 own efforts": { goal: { kind: "index", index: index + 25 }, newInnovations: 2, effort },
    "out of reach": { goal: { kind: "index", index: 100 }, newInnovations: 2 },
  };
  const times = medians(
    Object.fromEntries(Object.entries(ways).map(([name, options]) => [name, () => plan(analysis, options)])),
    5,
  );
  for (const [name, time] of Object.entries(times)) {
    const { steps, effort: documents, reached } = plan(analysis, ways[name]!);
    const found = `${steps.length} steps, ${documents} documents${reached ? "" : ", not reached"}`;
    console.log(`${rows} x 20, ${name}: ${time.toFixed(1)} ms (${found})`);
  }
}
