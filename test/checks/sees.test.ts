import fc from "fast-check";
import { FactsAtHand } from "../../src/checks/shared/factsAtHand";
import { TABLE_CHECKS } from "../../src/checks/registry.generated";
import type { CheckContext, TableCheck } from "../../src/checks/types";
import { toEnd } from "../../src/rules/pausing";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, InnovationRecord } from "../../src/workbook/types";
import { goodEvidence, rules2026 as rules, wideSheet, workbook } from "../support/workbooks";

const CHECKS = TABLE_CHECKS.filter(({ sees }) => sees !== undefined);
const DESIGN = Array.from({ length: 150 }, (_, at) => `kata${at}`).join(" ");

/** Few values for each column, so that innovations have much in common and an edit often changes nothing of it. */
const VALUES: Readonly<Record<string, readonly CellValue[]>> = {
  "Nama Inovasi": ["SIPINTAR Desa", "Sipintar desa", "Layanan Keliling Desa", "Layanan Keliling Desi"],
  "Perangkat Daerah": ["Dinas Kesehatan", "Dinkes", "Dinas Sosial", ""],
  "Urusan Utama": ["Kesehatan", "Sosial", "Pendidikan", "#N/A", ""],
  "Urusan Lain Beririsan": ["Kesehatan", "Pendidikan, Sosial", "-"],
  "Rancang Bangun": [DESIGN, DESIGN.replace("kata7", "lain"), "singkat"],
  "Waktu Penerapan": [45_444, 45_444, 45_444, 45_444, 45_500],
  Tahapan: ["Penerapan", "Uji Coba"],
};
const EVIDENCE: readonly CellValue[] = [
  goodEvidence("17", 1),
  "SK Kadis Nomor 5/2024 tanggal 1 Maret 2024 tentang Inovasi",
  "sk-inovasi.pdf",
  "SK-Inovasi.PDF",
  "https://contoh.go.id/a.pdf",
  "menyusul",
  "",
];
const LEVELS: readonly CellValue[] = [0, 1, 2, 3, "Level 2", "tidak ada", "x"];

const [HEADER, ...ROWS] = wideSheet(Array.from({ length: 12 }, (_, row) => ({ name: `Inovasi ${row}` }))).values as [
  CellValue[],
  ...CellValue[][],
];
const header = [...HEADER, "Urusan Lain Beririsan", "Rancang Bangun"];

function valuesOf(column: number): readonly CellValue[] {
  const text = String(header[column]);
  return VALUES[text] ?? (text.startsWith("Bukti") ? EVIDENCE : /^\d/.test(text) ? LEVELS : ["Ya"]);
}

/** A column and the number of one of its values. */
const pick = fc.record({
  row: fc.nat(ROWS.length - 1),
  column: fc.integer({ min: 1, max: header.length - 1 }),
  at: fc.nat(9),
});

function contextOf(values: readonly (readonly CellValue[])[]): CheckContext {
  const sheet = { ...wideSheet([]), values: [header, ...values.map((cells) => [...cells])] };
  const { innovations } = readWorkbook(workbook(sheet), rules);
  const included = innovations!.records.filter((record) => record.included);
  return { rules, innovations: innovations!, spd: null, opd: null, included, memory: new FactsAtHand() };
}

function saidBy(check: TableCheck, context: CheckContext): unknown {
  if ("run" in check) return check.run(context);
  const pass = check.pass(context);
  for (const record of context.included) pass.see(record);
  return toEnd(pass.end());
}

const typed = (values: CellValue[][], { row, column, at }: { row: number; column: number; at: number }): void => {
  const some = valuesOf(column);
  values[row] = values[row]!.map((cell, index) => (index === column ? some[at % some.length]! : cell));
};

test("what a check of the table says follows from what it says that it sees", () => {
  const same = new Map(CHECKS.map(({ code }) => [code, 0]));
  const said = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(pick, { minLength: 40, maxLength: 120 }),
      fc.array(pick, { minLength: 8, maxLength: 8 }),
      (first, edits) => {
        const values = ROWS.map((cells, row) =>
          [...cells, "", ""].map((cell, column) =>
            column === 0 ? cell : valuesOf(column)[(row * 5 + column) % valuesOf(column).length]!,
          ),
        );
        for (const one of first) typed(values, one);
        let before = contextOf(values);
        for (const edit of edits) {
          typed(values, edit);
          const now = contextOf(values);
          const isComparable = now.included.length === before.included.length;
          for (const check of isComparable ? CHECKS : []) {
            const shown = (context: CheckContext): string =>
              JSON.stringify(
                context.included.map((record: InnovationRecord) => [record.row, check.sees!(context, record)]),
              );
            if (shown(before) !== shown(now)) continue;
            const result = saidBy(check, now);
            expect([check.code, result]).toEqual([check.code, saidBy(check, before)]);
            same.set(check.code, same.get(check.code)! + 1);
            if (Array.isArray(result) && result.length > 0) said.add(check.code);
          }
          before = now;
        }
      },
    ),
    { numRuns: 40 },
  );
  for (const [code, times] of same) expect([code, times > 50]).toEqual([code, true]);
  // The list of departments is not in these tables.
  expect([...said, "opd-absent"].sort()).toEqual(CHECKS.map(({ code }) => code).sort());
});
