import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import { readWorkbook, sourcesOf } from "../../src/workbook/index";
import { cellBehind, cellInTable, exactCellBehind } from "../../src/workbook/places";
import type { CellValue, ReadOptions, SheetData, WorkbookReading } from "../../src/workbook/types";
import { plainWide, RULES, sheet, workbook } from "./sheets";

const [HEADER, ...ROWS] = plainWide() as [CellValue[], ...CellValue[][]];

function read(options: ReadOptions, ...sheets: SheetData[]): { reading: WorkbookReading; analysis: Analysis } {
  const reading = readWorkbook(workbook(...sheets), RULES, options);
  const { innovations, spd, opd, problem } = reading;
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  return { reading, analysis: analyze({ innovations, spd, opd, rules: RULES }) };
}

const whole = read({}, sheet("Inovasi", [HEADER, ...ROWS])).analysis;
const figures = ({ claimed, evidenced, innovations }: Analysis): unknown => [
  claimed.index,
  evidenced?.index,
  innovations.map(({ name, maturity, evidencedMaturity }) => [name, maturity, evidencedMaturity]),
];
const A = sheet("Dinkes", [HEADER, ROWS[0]!, ROWS[1]!]);
const titled = sheet("Disdik", [["DAFTAR INOVASI"], [], HEADER, ROWS[2]!, ROWS[3]!]);

test("several sheets of one layout are asked about, and one region when the user says so", () => {
  expect(readWorkbook(workbook(A, titled), RULES).problem?.kind).toBe("two-tables");
  const { analysis, reading } = read({ merged: "all" }, A, titled);
  expect(figures(analysis)).toEqual(figures(whole));
  expect(sourcesOf(reading)).toMatchObject([
    { sheet: "Dinkes", rows: [2, 3], count: 2 },
    { sheet: "Disdik", rows: [4, 5], count: 2 },
  ]);
});

test.each<[about: string, SheetData]>([
  [
    "columns in another order",
    sheet(
      "B",
      [HEADER, ROWS[2]!, ROWS[3]!].map((row) => [row[1]!, row[0]!, ...row.slice(2)]),
    ),
  ],
  ["further to the right", sheet("B", [HEADER, ROWS[2]!, ROWS[3]!], { left: 4, top: 6 })],
  ["with a total below", sheet("B", [HEADER, ROWS[2]!, ROWS[3]!, ["Jumlah", "", "", "", "", "", "", 9]])],
  [
    "with a column more",
    sheet("B", [
      [...HEADER, "Keterangan"],
      [...ROWS[2]!, "baik"],
      [...ROWS[3]!, "baik"],
    ]),
  ],
  [
    "as an Excel table",
    sheet("B", [HEADER, ROWS[2]!, ROWS[3]!], {
      tables: [
        {
          name: "T",
          area: { top: 0, left: 0, bottom: 2, right: HEADER.length - 1 },
          hasHeader: true,
          hasTotals: false,
        },
      ],
    }),
  ],
])("the second sheet %s", (_, second) => {
  expect(figures(read({ merged: "all" }, A, second).analysis)).toEqual(figures(whole));
});

test("findings and cells to write are those of the own sheet", () => {
  const wrong = sheet("Disdik", [
    ["DAFTAR INOVASI"],
    [],
    HEADER,
    ROWS[2]!,
    ROWS[3]!.map((cell, at) => (at === 7 ? 9 : cell)),
  ]);
  const { analysis, reading } = read({ merged: "all" }, A, wrong);
  const table = reading.innovations!;
  const invalid = analysis.findings.filter(({ code }) => code === "level-invalid");
  // The fourth innovation of the table stands in row 5 of its sheet.
  expect(invalid.map(({ address, innovationRow }) => [address, innovationRow])).toEqual([["Disdik!H5", 5]]);
  expect(cellBehind(table, 5, 7)).toEqual({ sheet: "Disdik", row: 5, column: 7 });
  expect(cellInTable(table, { sheet: "Disdik", row: 5, column: 7 })).toMatchObject({ row: 5, column: 7 });
  expect(cellInTable(table, { sheet: "Dinkes", row: 2, column: 7 })).toMatchObject({ row: 2, column: 7 });
  expect(cellInTable(table, { sheet: "Lain", row: 2, column: 7 })).toBeNull();
});

test("a column that only one sheet has is no cell of the other", () => {
  const more = sheet("B", [
    [...HEADER, "Keterangan"],
    [...ROWS[2]!, "baik"],
  ]);
  const table = read({ merged: "all" }, A, more).reading.innovations!;
  const note = table.columns.find(({ header }) => header === "Keterangan")!;
  expect(exactCellBehind(table, 2, note.column)).toBeNull();
  expect(exactCellBehind(table, 4, note.column)).toEqual({ sheet: "B", row: 2, column: HEADER.length });
});

test("only the sheets that are named, in the order of the workbook", () => {
  const third = sheet("Dinsos", [HEADER, ["5", "LAIN", ...ROWS[0]!.slice(2)]]);
  const { reading } = read({ merged: ["disdik", "Dinkes"] }, A, titled, third);
  expect(reading.innovations?.places?.sheets).toEqual(["Dinkes", "Disdik"]);
  expect(reading.innovations?.unread).toEqual([{ sheet: "Dinsos", count: 1 }]);
});

test("a sheet that holds all of the others is not counted beside them", () => {
  const { analysis } = read({ merged: "all" }, sheet("Gabungan", [HEADER, ...ROWS]), A, titled);
  expect(figures(analysis)).toEqual(figures(whole));
});

test("one sheet alone stays what it is", () => {
  expect(read({ merged: "all" }, A).reading.innovations).toMatchObject({ sheet: "Dinkes", records: [{}, {}] });
  expect(readWorkbook(workbook(), RULES, { merged: "all" }).problem?.kind).toBe("no-table");
});

describe("what no part counts is told with its own sheet", () => {
  const told = (...sheets: SheetData[]): string[] =>
    read({ merged: "all" }, ...sheets).analysis.findings.flatMap(({ code, address, header, params }) =>
      code.startsWith("rows-") ? [`${code} ${address} ${header} ${params["value"] ?? params["count"]}`] : [],
    );
  const NAME = HEADER[1];
  const example = ["", "(contoh) nama inovasi", ...ROWS[0]!.slice(2)];
  const withTable = (name: string, first: CellValue[], second: CellValue[], last: CellValue[]): SheetData =>
    sheet(name, [HEADER, first, second, [], last], {
      tables: [
        { name, area: { top: 0, left: 0, bottom: 2, right: HEADER.length - 1 }, hasHeader: true, hasTotals: false },
      ],
    });

  test("examples and sums, on each sheet", () => {
    const first = sheet("Dinkes", [HEADER, ROWS[0]!, example, ROWS[1]!]);
    const second = sheet("Disdik", [["DAFTAR INOVASI"], HEADER, example, ROWS[2]!, ROWS[3]!, ["9", "TOTAL"]]);
    expect(told(first, second)).toEqual([
      `rows-skipped Dinkes!B3 ${NAME} (contoh) nama inovasi`,
      `rows-skipped Disdik!B3 ${NAME} (contoh) nama inovasi`,
      `rows-skipped Disdik!B6 ${NAME} TOTAL`,
    ]);
  });

  test("rows below the table, whose numbers the next sheet uses again", () => {
    const lost = (at: number): CellValue[] => [String(at), `HILANG ${at}`, ...ROWS[0]!.slice(2)];
    const first = withTable("Dinkes", ROWS[0]!, ROWS[1]!, lost(5));
    const second = withTable("Disdik", ROWS[2]!, ROWS[3]!, lost(6));
    expect(told(first, second)).toEqual([
      `rows-outside Dinkes!B5 ${NAME} HILANG 5`,
      `rows-outside Disdik!B5 ${NAME} HILANG 6`,
    ]);
  });

  test("innovations of another year, on each sheet", () => {
    const year = (rows: CellValue[][], ...years: number[]): CellValue[][] => [
      [...HEADER, "Tahun IGA"],
      ...rows.map((row, at) => [...row, years[at]!]),
    ];
    const first = sheet("Dinkes", year([ROWS[0]!, ROWS[1]!], 2026, 2025));
    const second = sheet("Disdik", year([ROWS[2]!, ROWS[3]!], 2025, 2026));
    const column = sheet("X", year([], 2026)).values[0]!.length - 1;
    const letters = String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
    expect(told(first, second)).toEqual([
      `rows-other-year Dinkes!${letters}1 Tahun IGA 1`,
      `rows-other-year Disdik!${letters}1 Tahun IGA 1`,
    ]);
  });
});
