import { HyperFormula } from "hyperformula";
import { ruleSet } from "../src/rules/years/ruleSet";
import { fractionToHundredths, indexFormula, indexOf, sidWeights, weightedSum } from "../src/scoring/index";
import { keepRatio, medians } from "./measure";

const rules = ruleSet(2026);
const table = sidWeights(rules);
const formula = indexFormula(rules);
const SPD = 4000;

function levels(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => table.ids.map((_id, column) => (row * 7 + column * 3) % 4));
}

/** Scores a region; `repeat` makes a small region long enough to be timed. */
function ours(data: number[][], repeat: number): number {
  let index = 0;
  for (let round = 0; round < repeat; round++) {
    let sumMaturity = 0;
    for (const row of data) sumMaturity += weightedSum(table, row);
    const n = data.length;
    index = fractionToHundredths(indexOf(formula, { spd: SPD, sumMaturity, n, counted: n, coveredBasicServices: 6 }));
  }
  return index;
}

/** The least that a program could do. */
function bare(data: number[][], repeat: number): number {
  const { weights } = table;
  let index = 0;
  for (let round = 0; round < repeat; round++) {
    let sum = 0;
    for (const row of data) for (let i = 0; i < 20; i++) sum += weights[i]! * row[i]!;
    const n = data.length;
    index = ((SPD + sum / Math.max(12, n) + 38 * Math.min(n, 200)) / 25000) * 100;
  }
  return Math.round(index * 100);
}

/** The same formulas as cells: a maturity per row, then the index; one changed cell recalculates everything above it. */
function sheet(data: number[][]): HyperFormula {
  const weights = table.weights.map((weight) => weight / 100);
  const last = data.length + 1;
  const rows = data.map((row, i) => [...row, `=SUMPRODUCT(A$1:T$1,A${i + 2}:T${i + 2})`]);
  const index = `=(40+SUM(U2:U${last})/MAX(12,${data.length})+0.38*MIN(${data.length},200))/250*100`;
  return HyperFormula.buildFromArray([[...weights, index], ...rows], {
    licenseKey: "gpl-v3",
    maxRows: last + 1,
  });
}

for (const [rows, repeat] of [
  [200, 200],
  [36742, 1],
] as const) {
  const data = levels(rows);
  const engine = sheet(data);
  const shown = engine.getCellValue({ sheet: 0, row: 0, col: 20 }) as number;
  if (Math.round(shown * 100) !== ours(data, 1) || bare(data, 1) !== ours(data, 1)) throw new Error("results differ");
  // A changed weight makes HyperFormula recalculate every row and the index, without parsing anything again.
  const weightCell = { sheet: 0, row: 0, col: 0 };
  let turn = 0;
  const recalculate = (): unknown => engine.setCellContents(weightCell, 3 + (turn++ % 2));
  const times = medians(
    { ours: () => ours(data, repeat), bare: () => bare(data, repeat), hyperformula: recalculate },
    rows > 1000 ? 9 : 15,
  );
  const per = (name: string, divide: number): number => times[name]! / divide;
  console.log(
    `${rows} rows: ${per("ours", repeat).toFixed(4)} ms; ` +
      `${(per("ours", repeat) / per("bare", repeat)).toFixed(2)}x a bare loop; ` +
      `HyperFormula ${per("hyperformula", 1).toFixed(2)} ms = ${(per("hyperformula", 1) / per("ours", repeat)).toFixed(0)}x ours`,
  );
  keepRatio(`scoring ${rows} rows, a bare loop`, per("bare", repeat) / per("ours", repeat));
  keepRatio(`scoring ${rows} rows, HyperFormula`, per("hyperformula", 1) / per("ours", repeat));
}
