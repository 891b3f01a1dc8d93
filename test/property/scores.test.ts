import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import { claimOf } from "../../src/analysis/claim";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import {
  analyzeWorkbook,
  goodEvidence,
  rules2026,
  spdSheet,
  wideSheet,
  workbook,
  type RowSpec,
} from "../support/workbooks";
import { keys, region } from "./regions";

const run = (rows: RowSpec[]) => analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));
const RUNS = { numRuns: 60 };

test("points never drop when acceptable evidence is added", () => {
  fc.assert(
    fc.property(region, fc.nat(), fc.constantFrom(...keys), (rows, pick, key) => {
      const before = run(rows);
      const index = pick % rows.length;
      const row = rows[index]!;
      const added = `${String(row.evidence?.[key] ?? "")}\n${goodEvidence(key, 900 + index)}`;
      const after = run(rows.map((r, i) => (i === index ? { ...r, evidence: { ...r.evidence, [key]: added } } : r)));
      expect(after.evidenced!.index).toBeGreaterThanOrEqual(before.evidenced!.index);
      expect(after.claimed.index).toBe(before.claimed.index);
    }),
    RUNS,
  );
});

test("the evidenced index never exceeds the claimed one, and both are the sum of their parts", () => {
  fc.assert(
    fc.property(region, (rows) => {
      const { claimed, evidenced, innovations } = run(rows);
      expect(evidenced!.index).toBeLessThanOrEqual(claimed.index);
      for (const parts of [claimed, evidenced!]) {
        const sum = (parts.spd! + parts.meanMaturity + parts.countScore) / 2.5;
        expect(parts.index).toBeCloseTo(sum, 9);
      }
      const total = innovations.reduce((maturity, row) => maturity + row.maturity, 0);
      expect(claimed.sumMaturity).toBeCloseTo(total, 9);
    }),
    RUNS,
  );
});

test("the claimed index without checks is the one of the full analysis", () => {
  fc.assert(
    fc.property(region, (rows) => {
      const { innovations: table, spd } = readWorkbook(workbook(wideSheet(rows), spdSheet(2)), rules2026);
      const { claimed, innovations } = analyze({ innovations: table!, spd, opd: null, rules: rules2026 });
      const claim = claimOf({ innovations: table!, spd, rules: rules2026 });
      expect(claim.parts).toEqual(claimed);
      expect(claim.rows).toEqual(innovations.map(({ row, maturity }) => ({ row, maturity })));
    }),
    RUNS,
  );
});

test("shuffling rows changes no row's result and no index", () => {
  fc.assert(
    fc.property(
      region.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const named = rows.map((row, i) => ({ row, name: `${row.name} ${i}` }));
        const first = run(named.map(({ row, name }) => ({ ...row, name })));
        const second = run(shuffled.map((row) => ({ ...row, name: named.find((entry) => entry.row === row)!.name })));
        expect(second.claimed.index).toBe(first.claimed.index);
        expect(second.evidenced!.index).toBe(first.evidenced!.index);
        const byName = new Map(second.innovations.map((result) => [result.name, result]));
        for (const result of first.innovations) {
          const { maturity, evidencedMaturity, status } = byName.get(result.name)!;
          expect({ maturity, evidencedMaturity, status }).toEqual({
            maturity: result.maturity,
            evidencedMaturity: result.evidencedMaturity,
            status: result.status,
          });
        }
      },
    ),
    RUNS,
  );
});

test("every encoding of a blank gives one result", () => {
  const blanks: CellValue[] = [null, "", " ", "\u00a0"];
  const results = blanks.map((blank) => {
    const rows: RowSpec[] = [
      { name: "Inovasi A", levels: { "16": 3, "17": 2, "20": blank }, evidence: { "17": blank } },
    ];
    const { claimed, evidenced, findings } = run(rows);
    return JSON.stringify([claimed, evidenced, findings]);
  });
  expect(new Set(results).size).toBe(1);
});
