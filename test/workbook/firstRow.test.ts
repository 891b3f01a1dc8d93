import fc from "fast-check";
import { sidIndicators } from "../../src/rules/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { PROFILE, rules2026, workbook } from "../support/workbooks";

const INDICATORS = sidIndicators(rules2026);

function records(header: CellValue[], row: CellValue[]): number {
  const sheet = { name: "Inovasi", visible: true, top: 0, left: 0, values: [header, row], merges: [], tables: [] };
  return readWorkbook(workbook(sheet), rules2026).innovations?.records.length ?? 0;
}

const levels = fc.array(fc.constantFrom<CellValue>("", 0, 1, 2, 3, "x"), { minLength: 20, maxLength: 20 });
const profile = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom("A", "SIPANDU", "Kelas Ibu Hamil"), fc.boolean())
  .map(([number, name, dated]): CellValue[] => [
    number,
    name,
    "Dinas Kesehatan",
    "Kesehatan",
    "Penerapan",
    ...(dated ? [45352, 45444] : ["", ""]),
  ]);

test("the first innovation is never taken for a second row of the header, whatever its levels", () => {
  const header = [...PROFILE, ...INDICATORS.map(({ key, name }) => `${key} ${name}`)];
  fc.assert(
    fc.property(profile, levels, (cells, given) => records(header, [...cells, ...given]) === 1),
    { numRuns: 400 },
  );
});

test("nor with evidence beside the levels", () => {
  const header = [...PROFILE, ...INDICATORS.flatMap(({ key, name }) => [`${key} ${name}`, `Bukti ${key} ${name}`])];
  const proof = fc.constantFrom<CellValue>("", "bukti.pdf", "menyusul", "SK Bupati Nomor 1 Tahun 2024 tentang A");
  fc.assert(
    fc.property(profile, levels, fc.array(proof, { minLength: 20, maxLength: 20 }), (cells, given, proofs) => {
      const pairs = given.flatMap((level, at) => [level, proofs[at] ?? ""]);
      return records(header, [...cells, ...pairs]) === 1;
    }),
    { numRuns: 400 },
  );
});

test("nor in a table of few indicators, whose numbers could be those of columns", () => {
  const header = ["No", "Nama Inovasi", "OPD", "17 Ketersediaan SDM Level", "17 Jumlah Orang"];
  const count = fc.integer({ min: 1, max: 35 });
  fc.assert(
    fc.property(count, fc.integer({ min: 0, max: 3 }), count, (number, level, people) => {
      return records(header, [number, "Inovasi A", "Dinas Kesehatan", level, people]) === 1;
    }),
  );
});

test("nor where most of its few cells are words of a header", () => {
  const header = [...PROFILE, ...INDICATORS.flatMap(({ key, name }) => [`${key} ${name}`, `Bukti ${key} ${name}`])];
  const letter = "SK Bupati Nomor 1 Tahun 2024 tentang A";
  const given: Record<number, CellValue> = { 3: "x", 5: "x", 10: "x", 13: "x", 14: "x", 15: 1 };
  const files = new Set([0, 1, 3, 9]);
  const letters = new Set([5, 6, 8]);
  const proofAt = (at: number): string => (files.has(at) ? "bukti.pdf" : letters.has(at) ? letter : "");
  const pairs = INDICATORS.flatMap((_, at) => [given[at] ?? "", proofAt(at)]);
  expect(records(header, [1, "A", "Dinas Kesehatan", "Kesehatan", "Penerapan", "", "", ...pairs])).toBe(1);
});
