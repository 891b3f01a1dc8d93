import { spdIndicators } from "../../src/rules";
import { isHeaderRow, readInnovationRange, readSpdRange, readWorkbook, piecesOf } from "../../src/workbook/index";
import type { CellValue, InnovationTable, SpdTable } from "../../src/workbook/types";
import { KNOWN, plainWide, RULES, sheet, SID, workbook } from "./sheets";

const SPD = spdIndicators(RULES);
const level = (index: number): number => (index % 3) + 1;
const FULL = SPD.map((one, index): CellValue[] => [one.key, one.name, level(index), `bukti-${one.id}.pdf`]);

function spdOf(rows: CellValue[][]): SpdTable | null {
  return readWorkbook(workbook(sheet("Data Umum", rows)), RULES).spd;
}

function levelsOf(table: SpdTable | null): [string, number][] {
  return table?.records.map((record) => [record.indicator, record.level.level]) ?? [];
}

const ALL = SPD.map((one, index): [string, number] => [one.id, level(index)]);

describe("the SPD table", () => {
  test.each<[string, CellValue[][]]>([
    ["No, Indikator, Level, Bukti", [["No", "Indikator", "Level", "Bukti"], ...FULL]],
    [
      "below titles",
      [["ASPEK SATUAN PEMERINTAHAN DAERAH"], [], ["NO.", "NAMA INDIKATOR", "PARAMETER", "DATA DUKUNG"], ...FULL],
    ],
    [
      "keys with dots and blanks",
      [
        ["No", "Indikator SPD", "Level (0-3)", "Eviden"],
        ...FULL.map(([key, ...rest]) => [String(key).replace(/([ab])$/, ". $1"), ...rest]),
      ],
    ],
    ["names only", [["Indikator", "Nilai"], ...FULL.map(([, name, value]) => [name!, value!])]],
    [
      "numbers inside the names",
      [["Indikator", "Level"], ...FULL.map(([key, name, value]) => [`${key}. ${name}`, value!])],
    ],
    [
      "running numbers 1-20 lose against names",
      [["No", "Indikator", "Level"], ...FULL.map(([, name, value], index) => [index + 1, name!, value!])],
    ],
    ["keys with unknown names", [["No", "Uraian", "Skor"], ...FULL.map(([key, , value]) => [key!, "isian", value!])]],
    [
      "level descriptions beside",
      [
        ["No", "Indikator", "Level 1", "Level 2", "Level 3", "Level", "Bukti"],
        ...FULL.map(([key, name, value]) => [key!, name!, "a", "b", "c", value!, "x.pdf"]),
      ],
    ],
    [
      "letters below their number",
      [
        ["No", "Indikator", "Level"],
        ...FULL.flatMap(([key, , value]): CellValue[][] => {
          const [, number, letter] = /^(\d+)([ab]?)$/.exec(String(key))!;
          if (!letter) return [[Number(number), "isian", value!]];
          return letter === "a"
            ? [
                [Number(number), "induk", ""],
                ["a", "isian", value!],
              ]
            : [["b.", "isian", value!]];
        }),
      ],
    ],
  ])("%s", (_, rows) => expect(levelsOf(spdOf(rows))).toEqual(ALL));

  test("tells columns, headers, rows and evidence", () => {
    const table = spdOf([[], ["No", "Indikator", "Level", "Bukti"], ...FULL]);
    expect(table).toMatchObject({
      sheet: "Data Umum",
      headerBottom: 1,
      lastRow: 21,
      columns: { indicator: 1, level: 2, evidence: 3 },
      headers: { indicator: "Indikator", level: "Level", evidence: "Bukti" },
    });
    expect(table?.records[0]).toMatchObject({ row: 3, evidence: { column: 3, blank: false } });
    expect(piecesOf(table!.records[0]!.evidence!)[0]?.files[0]?.name).toBe("bukti-visi-misi.pdf");
  });

  test("without an evidence column there is none", () =>
    expect(spdOf([["No", "Indikator", "Level"], ...FULL])?.records[0]?.evidence).toBeNull());

  test("a few rows are no SPD table", () =>
    expect(spdOf([["No", "Indikator", "Level"], ...FULL.slice(0, 3)])).toBeNull());

  test("the innovation table is none", () => expect(spdOf(plainWide())).toBeNull());
});

describe("the list of departments", () => {
  const opdOf = (name: string, rows: CellValue[][]): string[] | undefined =>
    readWorkbook(workbook(sheet(name, rows)), RULES).opd?.names.map((one) => `${one.row} ${one.name}`);

  test("a sheet of departments", () =>
    expect(
      opdOf("OPD", [
        ["DAFTAR"],
        ["No", "Perangkat Daerah"],
        [1, "Dinas Kesehatan"],
        [],
        [2, "Bappeda"],
        ["", "Jumlah"],
      ]),
    ).toEqual(["3 Dinas Kesehatan", "5 Bappeda"]));
  test("known by its names on another sheet", () =>
    expect(opdOf("Referensi", [["OPD"], ["Dinas A"], ["Badan B"], ["Kecamatan C"]])).toHaveLength(3));
  test("a letterhead is none", () =>
    expect(
      opdOf("Profil", [
        ["Instansi", "BRIDA"],
        ["Alamat", "Jl. A"],
        ["Kepala", "Budi"],
      ]),
    ).toBeUndefined());
  test("the innovation table is none", () => expect(opdOf("OPD", plainWide())).toBeUndefined());
});

describe("ranges of custom functions", () => {
  const [header, ...rows] = plainWide() as [CellValue[], ...CellValue[][]];
  const origin = { sheet: "Inovasi", top: 9, left: 3 };
  const table = (read: ReturnType<typeof readInnovationRange>): InnovationTable => {
    if ("kind" in read) throw new Error(read.kind);
    return read;
  };

  test("with its header row", () => {
    const read = table(readInnovationRange([header, ...rows], null, origin, RULES));
    expect(read.records.map((record) => record.row)).toEqual([11, 12, 13, 14]);
    expect(read.columns[0]?.column).toBe(3);
  });

  test("with the header above", () => {
    const read = table(readInnovationRange(rows, [header], origin, RULES));
    expect(read.records.map((record) => record.row)).toEqual([10, 11, 12, 13]);
    expect(SID.map(({ id }) => read.records[0]?.levels[id]?.level)).toEqual(KNOWN[0]!.levels);
  });

  test("with title and header above, and with the header in both places", () => {
    const title = header.map((_, index) => (index === 0 ? "DAFTAR INOVASI" : ""));
    expect(table(readInnovationRange(rows, [title, header], origin, RULES)).records).toHaveLength(4);
    expect(
      table(readInnovationRange([header, ...rows], [header], origin, RULES)).records.map((one) => one.row),
    ).toEqual([11, 12, 13, 14]);
  });

  test("a header of two rows, one of them in the range", () => {
    const groups = header.map((_, index) => (index < 7 ? header[index]! : index % 2 ? SID[(index - 7) / 2]!.name : ""));
    const kinds = header.map((_, index) => (index < 7 ? "" : index % 2 ? "Level" : "Bukti"));
    for (const [values, above] of [
      [rows, [groups, kinds]],
      [[kinds, ...rows], [groups]],
      [[groups, kinds, ...rows], null],
    ] as const) {
      const read = table(readInnovationRange([...values], above && [...above], origin, RULES));
      expect(read.records.map((record) => record.name)).toEqual(KNOWN.map((known) => known.nama));
      expect(SID.map(({ id }) => read.records[3]?.evidence[id]?.raw)).toEqual(KNOWN[3]!.evidence);
    }
  });

  test("a single row", () =>
    expect(table(readInnovationRange([rows[0]!], [header], origin, RULES)).records).toHaveLength(1));

  test("near the top of the sheet", () =>
    expect(table(readInnovationRange(rows, [header, header], { ...origin, top: 0 }, RULES)).headerTop).toBe(0));

  test("nothing above, nothing inside", () => {
    expect(readInnovationRange(rows, null, origin, RULES)).toMatchObject({ kind: "no-table" });
    expect(readInnovationRange([[1, 2, 3]], null, origin, RULES)).toEqual({ kind: "no-table", seen: [] });
    expect(readInnovationRange([header], null, origin, RULES)).toEqual({ kind: "no-rows", sheet: "Inovasi", row: 10 });
  });

  test("empty cells as 0 or null read alike", () => {
    const blanked = (blank: CellValue): CellValue[][] =>
      rows.map((row) => row.map((cell) => (cell === "" || cell === 0 ? blank : cell)));
    const read = (blank: CellValue): unknown =>
      table(readInnovationRange([...blanked(blank), header.map(() => blank)], [header], origin, RULES)).records.map(
        (record) => [
          record.name,
          Object.values(record.levels).map((cell) => [cell.level, cell.blank]),
          Object.values(record.evidence).map((cell) => [cell.blank, piecesOf(cell).length]),
        ],
      );
    expect(read(0)).toEqual(read(null));
    expect(read("")).toEqual(read(null));
  });

  test("header rows are told", () => {
    expect(isHeaderRow(header, RULES)).toBe(true);
    expect(isHeaderRow(["No", "Nama Inovasi", "Kematangan"], RULES)).toBe(true);
    expect(isHeaderRow(["No", "Indikator", "Level", "Bukti"], RULES)).toBe(true);
    expect(isHeaderRow(rows[0]!, RULES)).toBe(false);
    expect(isHeaderRow(["", "", "Level", "Bukti"], RULES)).toBe(false);
    expect(isHeaderRow([], RULES)).toBe(false);
  });

  test("SPD ranges: header inside, above, or none at all", () => {
    const spdHeader = ["No", "Indikator", "Level", "Bukti"];
    expect(levelsOf(readSpdRange([spdHeader, ...FULL], null, origin, RULES))).toEqual(ALL);
    expect(levelsOf(readSpdRange(FULL, [spdHeader], origin, RULES))).toEqual(ALL);
    expect(readSpdRange(FULL, [spdHeader], origin, RULES)?.records[0]?.row).toBe(10);
    expect(levelsOf(readSpdRange(FULL, null, origin, RULES))).toEqual(ALL);
    expect(
      levelsOf(
        readSpdRange(
          FULL.map((row) => row.slice(1, 3)),
          null,
          origin,
          RULES,
        ),
      ),
    ).toEqual(ALL);
    expect(
      readSpdRange(
        [
          [1, 2],
          [3, 4],
        ],
        null,
        origin,
        RULES,
      ),
    ).toBeNull();
  });
});
