import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  isHeaderRow,
  isoToSerial,
  parseAddress,
  parseDate,
  parseEvidence,
  parseLevel,
  parseNumber,
  readInnovationRange,
  readSpdRange,
  readWorkbook,
  serialToIso,
} from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { KNOWN, plainWide, RULES, sheet, SID, workbook } from "./sheets";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

describe("addresses", () => {
  test("columns there and back", () => {
    expect([
      columnName(0),
      columnName(25),
      columnName(26),
      columnName(701),
      columnName(702),
      columnName(16_383),
    ]).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnName(column)) === column));
    expect([columnIndex("XFE"), columnIndex("A1"), columnIndex("")]).toEqual([-1, -1, -1]);
  });

  test("cells there and back, whatever the sheet is called", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[[\]:*?/\\]/.test(text));
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 1_048_576 }), fc.nat(16_383), (sheetName, row, column) => {
        const area = { top: row - 1, left: column, bottom: row - 1, right: column };
        expect(parseAddress(cellAddress(sheetName, row, column))).toEqual({ sheet: sheetName, area });
      }),
    );
  });

  test("areas there and back", () =>
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(300), fc.nat(300), (top, left, height, width) => {
        const area = { top, left, bottom: top + height, right: left + width };
        expect(parseAddress(areaAddress(area))).toEqual({ sheet: null, area });
      }),
    ));

  test.each<[string, number, number, string]>([
    ["Data", 12, 10, "Data!K12"],
    ["Data Inovasi", 12, 10, "'Data Inovasi'!K12"],
    ["Jum'at", 1, 0, "'Jum''at'!A1"],
    ["2026", 1, 0, "'2026'!A1"],
    ["AB12", 1, 0, "'AB12'!A1"],
    ["R1C1", 1, 0, "'R1C1'!A1"],
    ["Daerah_1.a", 1, 0, "Daerah_1.a!A1"],
  ])("%s", (name, row, column, address) => expect(cellAddress(name, row, column)).toBe(address));

  test("dollars, whole columns and rows, other books", () => {
    expect(parseAddress("$A$2:K40")?.area).toEqual({ top: 1, left: 0, bottom: 39, right: 10 });
    expect(parseAddress("B:C")?.area).toEqual({ top: 0, left: 1, bottom: 1_048_575, right: 2 });
    expect(parseAddress("'A b'!3:5")).toEqual({ sheet: "A b", area: { top: 2, left: 0, bottom: 4, right: 16_383 } });
    expect(parseAddress("[Buku.xlsx]Data!A1")).toMatchObject({ sheet: "Data", workbook: "Buku.xlsx" });
    const folder = "'C:\\Data [1]\\[Rekap [2].xlsx]Inovasi'!A1";
    expect(parseAddress(folder)).toMatchObject({ sheet: "Inovasi" });
    expect(["", "A", "1", "A0", "A1:B2:C3", "AAAA1", "Data!", "A1048577", "A:1"].map(parseAddress)).toEqual(
      Array(9).fill(null),
    );
  });
});

describe("dates", () => {
  test("serial numbers there and back, 1900", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_958_465 }),
        (serial) => isoToSerial(serialToIso(serial, false)!, false) === serial,
      ),
    );
    expect([1, 59, 60, 61, 45_363].map((serial) => serialToIso(serial, false))).toEqual([
      "1900-01-01",
      "1900-02-28",
      "1900-02-29",
      "1900-03-01",
      "2024-03-12",
    ]);
    expect([0, -1, 2_958_466, NaN, Infinity].map((serial) => serialToIso(serial, false))).toEqual(Array(5).fill(null));
  });

  test("serial numbers there and back, 1904", () => {
    fc.assert(fc.property(fc.nat(2_957_003), (serial) => isoToSerial(serialToIso(serial, true)!, true) === serial));
    expect(serialToIso(0, true)).toBe("1904-01-01");
    expect(isoToSerial("1903-12-31", true)).toBeNull();
    expect(isoToSerial("1900-02-29", true)).toBeNull();
  });

  test("both systems are 1462 days apart", () =>
    fc.assert(
      fc.property(fc.nat(2_900_000), (serial) => serialToIso(serial, true) === serialToIso(serial + 1462, false)),
    ));

  test("no other dates", () =>
    expect(["2024-02-30", "2024-13-01", "12/03/2024", "", "1899-12-31"].map((iso) => isoToSerial(iso, false))).toEqual(
      Array(5).fill(null),
    ));

  test("every way of writing a day is read as that day", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2079-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-").map(Number) as [number, number, number];
        const name = MONTHS[month - 1]!;
        const written: CellValue[] = [
          iso,
          `${dayOfMonth}/${month}/${year}`,
          `${String(dayOfMonth).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
          `${dayOfMonth} ${name} ${year}`,
          `Rabu, ${dayOfMonth} ${name.toUpperCase()} ${year}`,
          `${dayOfMonth}-${name.slice(0, 3)}-${year}`,
          isoToSerial(iso, false),
        ];
        for (const text of written) expect([text, parseDate(text, false)]).toEqual([text, iso]);
      }),
    );
  });
});

const anyCell = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    "",
    0,
    "-",
    "Nama Inovasi",
    "No",
    "Level",
    "Bukti",
    "16",
    "Data Dukung",
    "#N/A",
    "Kematangan",
    "Jumlah",
    "Indikator",
    "Perangkat Daerah",
  ),
  fc.constantFrom<CellValue>(...SID.map((indicator) => indicator.name)),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.double(),
  fc.boolean(),
  fc.integer({ min: -3, max: 50 }),
);
const anyGrid = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 8 });
const anyArea = fc.record({ top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(9), right: fc.nat(9) });

describe("anything can be read", () => {
  test("any grid gives a reading, never an exception", () =>
    fc.assert(
      fc.property(
        anyGrid,
        fc.array(anyArea, { maxLength: 4 }),
        fc.nat(5),
        fc.boolean(),
        (grid, areas, top, hasHeader) => {
          const tables = areas.slice(0, 1).map((area) => ({ name: "T", area, hasHeader, hasTotals: !hasHeader }));
          const data = { name: "Lembar", visible: true, top, left: top, values: grid, merges: areas, tables };
          const reading = readWorkbook(workbook(data, sheet("OPD", grid)), RULES);
          expect(reading.innovations !== null || reading.problem !== null).toBe(true);
          const origin = { sheet: "Lembar", top, left: 0 };
          readInnovationRange(grid, grid.slice(0, 2), origin, RULES);
          readSpdRange(grid, null, origin, RULES);
          if (grid[0]) isHeaderRow(grid[0], RULES);
        },
      ),
      { numRuns: 300 },
    ));

  test("any text is parsed", () =>
    fc.assert(
      fc.property(
        fc.oneof(anyCell, fc.string({ unit: fc.constantFrom(..."https://www.go.id;|.pdf C:\\ SK No 1/2024 \n") })),
        (raw) => {
          parseEvidence(raw);
          parseDate(raw, true);
          parseLevel(raw);
          const number = parseNumber(raw);
          expect(number === null || Number.isFinite(number)).toBe(true);
        },
      ),
      { numRuns: 500 },
    ));

  test("evidence pieces cover the cell and none is blank", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("sk.pdf", "ada", "https://x.go.id/a", "Foto 1.jpg"), { minLength: 1 }),
        fc.constantFrom("\n", "; ", " | ", "\r\n\n"),
        (parts, separator) => expect(parseEvidence(parts.join(separator)).map((piece) => piece.text)).toEqual(parts),
      ),
    ));
});

describe("the same table gives the same records", () => {
  const rows = plainWide();
  const records = (grid: CellValue[][]): [string, Record<string, number>, Record<string, string>][] =>
    readWorkbook(workbook(sheet("Inovasi", grid)), RULES).innovations!.records.map((record) => [
      record.name,
      Object.fromEntries(SID.map(({ id }) => [id, record.levels[id]!.level])),
      Object.fromEntries(SID.map(({ id }) => [id, String(record.evidence[id]!.raw)])),
    ]);
  const plain = records(rows);
  const orderOf = (length: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray(
      Array.from({ length }, (_, index) => index),
      { minLength: length, maxLength: length },
    );

  test("whatever the order of the columns", () =>
    fc.assert(
      fc.property(orderOf(rows[0]!.length), (order) => {
        expect(records(rows.map((row) => order.map((index) => row[index]!)))).toEqual(plain);
      }),
      { numRuns: 30 },
    ));

  test("whatever the order of the rows", () =>
    fc.assert(
      fc.property(orderOf(KNOWN.length), (order) => {
        const shuffled = records([rows[0]!, ...order.map((index) => rows[index + 1]!)]);
        expect(shuffled).toEqual(order.map((index) => plain[index]));
      }),
    ));

  test("whatever stands for an empty level", () =>
    fc.assert(
      fc.property(fc.constantFrom<CellValue>(null, "", 0, "\u00a0", "-", " ", "0"), (blank) => {
        const grid = rows.map((row, index) =>
          row.map((cell, column) => (index > 0 && column >= 7 && cell === 0 ? blank : cell)),
        );
        expect(records(grid).map(([name, levels]) => [name, levels])).toEqual(
          plain.map(([name, levels]) => [name, levels]),
        );
      }),
    ));
});
