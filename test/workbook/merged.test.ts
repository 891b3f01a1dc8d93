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
