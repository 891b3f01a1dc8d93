import { readingWorkbook, readWorkbook } from "../../../src/workbook/index";
import { mappedTable, readMapping } from "../../../src/workbook/mapping/index";
import type { CellValue, ReadOptions, SheetData, WorkbookData } from "../../../src/workbook/types";
import { spdSheet, wideSheet as wide } from "../../support/workbooks";
import { PROFILE_HEADER, RULES, sheet, SID, workbook } from "../sheets";

const ROWS = 400;
/** So many different cells may be looked at between two pauses: some columns, and all cells of some thirty rows. */
const mostIn = ({ sheets }: WorkbookData): number => 3 * Math.max(...sheets.map(({ values }) => values.length)) + 1_500;

const rows = (count: number, row: (index: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: count }, (_, index) => row(index));
const profile = (index: number): CellValue[] => [
  index + 1,
  `Inovasi ${index}`,
  `Dinas ${index % 30}`,
  "Penerapan",
  "Kesehatan",
  45_292,
  45_444,
];
const levels = (index: number): number[] => SID.map((_, at) => (index + at) % 4);
const names = SID.map(({ name }) => name);
const office = (count: number, name = "Inovasi"): SheetData => ({
  ...wide(Array.from({ length: count }, (_, index) => ({ name: `${name} ${index}` }))),
  name,
});
const ticked = [
  [...PROFILE_HEADER, ...SID.flatMap(({ name }) => [name, "", ""])],
  [...PROFILE_HEADER.map(() => ""), ...SID.flatMap(() => [1, 2, 3])],
  ...rows(ROWS, (index) => [
    ...profile(index),
    ...levels(index).flatMap((level) => [1, 2, 3].map((column) => (column === level ? "v" : ""))),
  ]),
];
const mapping = { headerRow: 1, columns: { B: "nama", H: "level:16" } };

const CASES: readonly (readonly [about: string, data: WorkbookData, options?: ReadOptions])[] = [
  ["levels and evidence", workbook(office(ROWS), spdSheet(2))],
  ["ticks", workbook(sheet("Inovasi", ticked))],
  [
    "columns that may be levels, points or answers",
    workbook(
      sheet("Inovasi", [
        [...PROFILE_HEADER, ...names],
        ...rows(ROWS, (index) => [...profile(index), ...levels(index).map((level) => Number(level > 0))]),
      ]),
    ),
  ],
  [
    "points",
    workbook(
      sheet("Inovasi", [
        [...PROFILE_HEADER, ...SID.map(({ name }) => `Skor ${name}`)],
        ...rows(ROWS, (index) => [
          ...profile(index),
          ...levels(index).map((level, at) => level * (SID[at]!.weight.value ?? 1)),
        ]),
      ]),
    ),
  ],
  [
    "a row for each indicator",
    workbook(
      sheet("Inovasi", [
        ["No", "Nama Inovasi", "Perangkat Daerah", "Indikator", "Level", "Bukti"],
        ...rows(ROWS * SID.length, (index) => {
          const [at, innovation] = [index % SID.length, Math.floor(index / SID.length)];
          return [index + 1, `Inovasi ${innovation}`, "Dinas Kesehatan", names[at]!, at % 4, `bukti-${index}.pdf`];
        }),
      ]),
    ),
  ],
  [
    "sheets of departments as one table",
    workbook(...["Dinkes", "Disdik", "Dinsos"].map((name) => office(ROWS / 3, name))),
    { merged: "all" },
  ],
  ["the same sheet twice", workbook(office(ROWS), { ...office(ROWS), name: "Salinan" })],
  [
    "a long list below the table",
    workbook(
      sheet("Inovasi", [
        ...office(3).values.map((cells) => [...cells]),
        [],
        ["Keterangan", "Daftar lain"],
        ...rows(ROWS * 3, (index) => ["", `Uraian ${index}`, "ada", "ada", "ada", "ada", "ada"]),
      ]),
    ),
  ],
  [
    "a long list of indicators of the region",
    workbook(
      office(3),
      sheet("Indikator", [
        ["No", "Indikator", "Level", "Bukti"],
        ...rows(ROWS * 4, (index) => [index + 1, `Uraian indikator ke-${index}`, 2, `dokumen-${index}.pdf`]),
      ]),
    ),
  ],
  ["columns that the user named", workbook(office(ROWS)), { map: mappedTable(readMapping(mapping, RULES)) }],
];

/** The workbook with rows that note which of their cells are looked at. */
function watched(data: WorkbookData): { data: WorkbookData; seen: Set<string> } {
  const seen = new Set<string>();
  const sheets = data.sheets.map((one) => {
    const values = one.values.map(
      (cells, row): CellValue[] =>
        new Proxy([...cells], {
          get(of, key, self) {
            if (typeof key === "string" && key !== "length") seen.add(`${one.name} ${row} ${key}`);
            return Reflect.get(of, key, self) as unknown;
          },
        }),
    );
    return { ...one, values };
  });
  return { data: { ...data, sheets }, seen };
}

test.each(CASES.map(([about, given, options]) => [about, { given, options }] as const))(
  "%s: reading pauses before it has looked at many rows",
  (_, { given, options }) => {
    const { data, seen } = watched(given);
    const work = readingWorkbook(data, RULES, options);
    let most = 0;
    let all = 0;
    for (;;) {
      seen.clear();
      const step = work.next();
      most = Math.max(most, seen.size);
      all += seen.size;
      if (!step.done) continue;
      expect(step.value).toEqual(readWorkbook(given, RULES, options));
      break;
    }
    expect(most).toBeLessThan(mostIn(given));
    expect(all).toBeGreaterThan(2 * mostIn(given));
  },
);
