import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import { claimOf } from "../../src/analysis/claim";
import { readWorkbook } from "../../src/workbook/index";
import { headerTokens } from "../../src/workbook/reading/header/phrases";
import { mappedTable, MappingError, readMapping } from "../../src/workbook/mapping/index";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";
import { KNOWN, pairsOf, plainWide, profileOf, PROFILE_HEADER, RULES, sheet, SID, workbook } from "./sheets";

/** What sheets hold, good and bad. */
const HEADERS = [
  ...PROFILE_HEADER,
  ...SID.map(({ name }) => name),
  ...SID.map(({ key }) => `Bukti ${key}`),
  "Kematangan",
  "Indikator",
  "Level",
  "Skor",
  "Diikutkan",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(null, "", "-", 0, 1, 2, 3, "Level 2", "Penerapan", "#N/A", "#REF!"),
  },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(...HEADERS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>("Jumlah", "Mengetahui,", "12 Maret 2024", "SK Bupati; sk.pdf", 45_444, true),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
);

function scoreOf(data: WorkbookData): number {
  const { innovations, spd } = readWorkbook(data, RULES);
  return claimOf({ innovations: innovations!, spd, rules: RULES }).parts.index;
}

const anySheet: fc.Arbitrary<SheetData> = fc
  .record({
    top: fc.nat(3),
    left: fc.nat(3),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 12 }), { maxLength: 14 }),
    merges: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3)), { maxLength: 4 }),
    header: fc.boolean(),
  })
  .map(({ top, left, rows, merges, header }) =>
    sheet("Data", header ? [["Nama Inovasi", ...HEADERS.slice(2, 14)], ...rows] : rows, {
      top,
      left,
      merges: merges.map(([row, column, height, width]) => ({
        top: top + row,
        left: left + column,
        bottom: top + row + height,
        right: left + column + width,
      })),
    }),
  );

test("any sheet gives findings or a problem, never an exception", () => {
  let read = 0;
  fc.assert(
    fc.property(anySheet, anySheet, (first, second) => {
      const { innovations, spd, opd, problem } = readWorkbook(workbook(first, { ...second, name: "Lain" }), RULES);
      if (problem || !innovations) return;
      read += 1;
      const { claimed, findings } = analyze({ innovations, spd, opd, rules: RULES });
      expect(claimed.index).toBeGreaterThanOrEqual(0);
      expect(claimed.index).toBeLessThanOrEqual(100);
      for (const { row, column } of findings) expect([row > 0, column >= 0]).toEqual([true, true]);
    }),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(50);
});

test("any mapping of any sheet is read or refused, never an exception", () => {
  const role = fc.constantFrom(
    "nama",
    "opd",
    "penerapan",
    "level:16",
    "evidence:35",
    "score:18",
    "measure:17",
    "other",
  );
  const mapping = fc.record(
    {
      headerRow: fc.integer({ min: 1, max: 12 }),
      columns: fc.dictionary(fc.constantFrom("A", "B", "$C", "D", "E", "Nama Inovasi", "Urusan", "tidak ada"), role),
    },
    { requiredKeys: ["columns"] },
  );
  fc.assert(
    fc.property(anySheet, mapping, (data, given) => {
      try {
        readWorkbook(workbook(data), RULES, { map: mappedTable(readMapping(given, RULES)) });
      } catch (error) {
        expect(error).toBeInstanceOf(MappingError);
      }
    }),
    { numRuns: 300 },
  );
});

/** Other spellings of the headers that the reader knows. */
const SPELLINGS: readonly (readonly string[])[] = [
  ["No", "No.", "NOMOR", "No Urut"],
  ["Nama Inovasi", "NAMA INOVASI *", "Judul Inovasi", "Nama\nInovasi"],
  ["Perangkat Daerah", "OPD", "SKPD Pelaksana", "Unit Kerja"],
  ["Tahapan", "Tahapan Inovasi", "TAHAP"],
  ["Urusan", "Urusan Pemerintahan", "Urusan Utama *"],
  ["Waktu Uji Coba", "Tgl Uji Coba", "Tanggal Uji Coba (dd/mm/yyyy)"],
  ["Waktu Penerapan", "TANGGAL PENERAPAN", "Waktu Implementasi"],
];
const KINDS: readonly [level: string, evidence: string][] = [
  ["(Level)", "(Bukti)"],
  ["- Level", "- Data Dukung"],
  ["Parameter", "Eviden"],
];

test("headers shuffled and renamed within what is known do not change the score", () => {
  const expected = scoreOf(workbook(sheet("Inovasi", plainWide())));
  const choice = fc.record({
    spelling: fc.array(fc.nat(11), { minLength: SPELLINGS.length, maxLength: SPELLINGS.length }),
    alias: fc.array(fc.nat(11), { minLength: SID.length, maxLength: SID.length }),
    kind: fc.constantFrom(...KINDS),
    upper: fc.boolean(),
    order: fc.shuffledSubarray(
      Array.from({ length: 47 }, (_, index) => index),
      { minLength: 47, maxLength: 47 },
    ),
  });
  fc.assert(
    fc.property(choice, ({ spelling, alias, kind, upper, order }) => {
      const header = [
        ...SPELLINGS.map((names, index) => names[spelling[index]! % names.length]!),
        ...SID.flatMap(({ name, aliases }, index) => {
          const names = [name, ...aliases].filter((one) => headerTokens(one).length > 0);
          const chosen = names[alias[index]! % names.length]!;
          return [`${chosen} ${kind[0]}`, `${chosen} ${kind[1]}`];
        }),
      ].map((text) => (upper ? text.toUpperCase() : text));
      const rows: CellValue[][] = [header, ...KNOWN.map((known) => [...profileOf(known), ...pairsOf(known)])];
      const shuffled = rows.map((row) => order.map((index) => row[index]!));
      expect(scoreOf(workbook(sheet("Inovasi", shuffled)))).toBe(expected);
    }),
    { numRuns: 100 },
  );
});

/** What people put around a header without changing what it says. */
const NUMBERS: readonly ((key: string, form: number) => string)[] = [
  () => "",
  (key) => `${key}. `,
  (key) => `(${key}) `,
  (key) => `Indikator ${key}: `,
  (key) => `IND. ${key} - `,
  (_, form) => `${form}) `,
  (_, form) => `Indikator ke-${form} `,
];
const ENDINGS = ["", " *", " *)", ":", " (wajib diisi)", " (min. 300 kata)", " (Bobot 3)", " - bobot: 2", " (maks. 9)"];
const BLANKS = [" ", "  ", "\n", "\u00a0", "\r\n "];
const CASES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
];

test("numbers, stars, notes, weights, letters and blanks around a header do not change the score", () => {
  const expected = scoreOf(workbook(sheet("Inovasi", plainWide())));
  const looks = fc.record({
    ending: fc.constantFrom(...ENDINGS),
    blank: fc.constantFrom(...BLANKS),
    letters: fc.constantFrom(...CASES),
  });
  const choice = fc.record({
    numbers: fc.constantFrom(...NUMBERS),
    kind: fc.constantFrom(...KINDS),
    looks: fc.array(looks, { minLength: 47, maxLength: 47 }),
    merged: fc.boolean(),
    order: fc.shuffledSubarray(
      SID.map((_, index) => index),
      { minLength: SID.length, maxLength: SID.length },
    ),
  });
  fc.assert(
    fc.property(choice, ({ numbers, kind, looks: seen, merged, order }) => {
      const dressed = (text: string, index: number): string => {
        const { ending, blank, letters } = seen[index]!;
        return `${letters(text)}${ending}`.replaceAll(" ", blank);
      };
      const names = order.map((at, index) => {
        const { key, name, formNumber } = SID[at]!;
        return dressed(`${numbers(key, formNumber!)}${name}`, PROFILE_HEADER.length + index);
      });
      const own = PROFILE_HEADER.map((text, index) => dressed(text, index));
      const bare = (text: string): string => text.replace(/[()-]/g, "").trim();
      const header: CellValue[][] = merged
        ? [
            [...own, ...names.flatMap((name) => [name, ""])],
            [...own.map(() => ""), ...names.flatMap(() => [bare(kind[0]), bare(kind[1])])],
          ]
        : [[...own, ...names.flatMap((name) => [`${name} ${kind[0]}`, `${name} ${kind[1]}`])]];
      const rows = KNOWN.map((known) => [
        ...profileOf(known),
        ...order.flatMap((at) => [known.levels[at]!, known.evidence[at]!]),
      ]);
      const merges = names.map((_, index) => {
        const left = PROFILE_HEADER.length + 2 * index;
        return { top: 0, left, bottom: 0, right: left + 1 };
      });
      const data = sheet("Inovasi", [...header, ...rows], merged ? { merges } : {});
      expect(scoreOf(workbook(data))).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test("blank rows, title rows and an offset do not change the score", () => {
  const expected = scoreOf(workbook(sheet("Inovasi", plainWide())));
  const titles = fc.array(fc.constantFrom("REKAP INOVASI DAERAH", "Kabupaten Contoh", "Tahun 2026", ""), {
    maxLength: 5,
  });
  const blanks = fc.array(fc.nat(4), { maxLength: 6 });
  fc.assert(
    fc.property(titles, blanks, fc.nat(20), fc.nat(5), (above, gaps, top, left) => {
      const [header, ...data] = plainWide();
      for (const at of gaps) data.splice(at, 0, []);
      const rows = [...above.map((text): CellValue[] => [text]), header!, ...data];
      expect(scoreOf(workbook(sheet("Inovasi", rows, { top, left })))).toBe(expected);
    }),
    { numRuns: 100 },
  );
});
