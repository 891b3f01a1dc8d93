import fc from "fast-check";
import { sidIndicators } from "../../src/rules/index";
import { isFindingCode } from "../../src/checks/codes";
import { severityOf } from "../../src/checks/severities";
import { findingMessage } from "../../src/i18n/finding";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { CellValue, FieldId } from "../../src/workbook/types";
import { CLEAN_PROFILE, codes, goodEvidence, observe, rules, type RecordSpec } from "./build";

const ids = sidIndicators(rules).map(({ id }) => id);
const piece = fc.constantFrom(
  "",
  "-",
  "menyusul",
  "foto.jpg",
  "dokumen.pdf",
  "rekap.xlsx",
  "video.mp4",
  "https://youtu.be/abc",
  "https://contoh.go.id/a.pdf",
  "htp://salah",
  "C:\\bukti.pdf",
  "SK Bupati",
  "Nomor 5",
  "SK Bupati Nomor 1 Tahun 2024",
  "catatan rapat",
);
const separator = fc.constantFrom("\n", "; ", " | ");
const cell = fc.tuple(fc.array(piece, { maxLength: 4 }), separator).map(([pieces, between]) => pieces.join(between));

const errors = (id: string, text: string): string[] =>
  observe({ records: [{ evidence: { [id]: text } }] })
    .filter(({ code, atMost }) => severityOf(code, rules) === "error" && atMost === undefined)
    .map(({ code }) => code);

test("a cell has one error at most, and an acceptable piece takes it away", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), cell, separator, (id, text, between) => {
      expect(errors(id, text).length).toBeLessThanOrEqual(1);
      expect(errors(id, `${text}${between}${goodEvidence(id, "baru")}`)).toEqual([]);
      expect(errors(id, `${goodEvidence(id, "baru")}${between}${text}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("adding any piece never turns an acceptable cell into an error", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), cell, piece, (id, text, more) => {
      if (errors(id, text).length === 0) expect(errors(id, `${text}\n${more}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the order of the rows changes no row's codes", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), cell), { minLength: 2, maxLength: 5 }), (rows) => {
      const specs = rows.map(([id, text], i) => ({ name: `Inovasi ${i}`, evidence: { [id]: text } }));
      const forth = codes({ records: specs }).sort();
      expect(codes({ records: [...specs].reverse() }).sort()).toEqual(forth);
    }),
  );
});

/** A message quotes its cell, so the words that betray a mistake of ours are left out. */
const text = fc.string().filter((value) => !/undefined|NaN/.test(value));
const anything = fc.oneof(
  cell,
  text,
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constantFrom(
    "#N/A",
    "-",
    "constructor",
    "Dinas Kesehatan",
    "DINKES",
    "Sosial, Kesehatan",
    "durasi 9:99",
    "T-2",
    "2019",
    45444,
  ),
);
const profile = [...Object.keys(CLEAN_PROFILE), "urusanLain", "pelaporan", "kematangan"] as FieldId[];
const someOf = <Key extends string>(keys: readonly Key[]) =>
  fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 6 }) as fc.Arbitrary<Partial<Record<Key, CellValue>>>;
const row = fc.record({
  name: fc.oneof(text, fc.constantFrom("Sistem Antrean Warga", "Sistem Antrian Warga")),
  fields: someOf(profile),
  levels: someOf(ids),
  evidence: someOf(ids),
});

test("whatever the cells hold, every year's rules judge them without an exception", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom(2021, 2023, 2024, 2026, 2027),
      fc.constantFrom("wide", "recap"),
      (records, year, layout) => {
        const found = observe({
          fields: profile,
          records: records as RecordSpec[],
          rules: ruleSet(year),
          layout,
          spd: {},
        });
        for (const { code, column } of found) expect([isFindingCode(code), column >= 0]).toEqual([true, true]);
        for (const finding of found) expect(findingMessage("id", finding, ruleSet(year))).not.toMatch(/undefined|NaN/);
      },
    ),
    { numRuns: 150 },
  );
});
