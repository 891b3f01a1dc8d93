import fc from "fast-check";
import { claimOf } from "../../src/analysis/claim";
import { readWorkbook } from "../../src/workbook/index";
import {
  columnKeys,
  mappedTable,
  MappingError,
  parseMapping,
  parseRole,
  readMapping,
  recognisedMapping,
  roleText,
  type ColumnMapping,
} from "../../src/workbook/mapping/index";
import type { CellValue, InnovationTable, WorkbookData, WorkbookReading } from "../../src/workbook/types";
import { plainWide, RULES, sheet, SID, workbook } from "./sheets";

const DATA = workbook(sheet("Inovasi", plainWide()));

function read(data: WorkbookData, mapping: unknown): WorkbookReading {
  return readWorkbook(data, RULES, { map: mappedTable(readMapping(mapping, RULES)) });
}

function refused(run: () => unknown): [path: string, reason: string, value: string] {
  try {
    run();
  } catch (error) {
    if (error instanceof MappingError) return [error.path, error.reason, error.value];
    throw error;
  }
  throw new Error("not refused");
}

/** A sheet whose headers say nothing to us. */
const STRANGE: CellValue[][] = [
  ["Kode A", "Kode B", "Kode C", "Kode D"],
  ["x", "SIPINTAR", 3, "perda.pdf"],
  ["y", "SIMPATI", 2, "perbup.pdf"],
];

describe("roles as text", () => {
  test.each([
    ["nama", { kind: "field", field: "nama" }],
    [" UJICOBA ", { kind: "field", field: "ujiCoba" }],
    ["level:regulasi", { kind: "level", indicator: "regulasi" }],
    ["evidence:16", { kind: "evidence", indicator: "regulasi" }],
    ["Score:35", { kind: "score", indicator: "video" }],
    ["measure:17", { kind: "measure", indicator: "sdm" }],
    ["basis:33", { kind: "basis", indicator: "kemanfaatan" }],
    ["tick2:16", { kind: "tick", indicator: "regulasi", level: 2 }],
    ["other", { kind: "other" }],
    ["tick:16", "role"],
    ["tick4:16", "role"],
    ["level2:16", "role"],
    ["warna", "role"],
    ["warna:16", "role"],
    ["level:99", "indicator"],
    ["level:2a", "indicator"],
  ] as const)("%s", (text, role) => expect(parseRole(text, RULES)).toEqual(role));
});

describe("what is no mapping is refused with its place", () => {
  test.each<[unknown, string, string]>([
    [[], "", "shape"],
    [{ columns: 3 }, "columns", "shape"],
    [{ kolom: {}, columns: {} }, "kolom", "shape"],
    [{ sheet: 3, columns: {} }, "sheet", "shape"],
    [{ headerRow: 0, columns: {} }, "headerRow", "shape"],
    [{ headerRow: [4, 2], columns: {} }, "headerRow", "shape"],
    [{ columns: { B: 3 } }, "columns.B", "shape"],
    [{ columns: { B: "judulnya" } }, "columns.B", "role"],
    [{ columns: { "Bukti 1": "evidence:77" } }, "columns.Bukti 1", "indicator"],
  ])("%j", (mapping, path, reason) => {
    expect(refused(() => readMapping(mapping, RULES)).slice(0, 2)).toEqual([path, reason]);
  });

  test("a text that is no JSON", () => {
    expect(refused(() => parseMapping("{", RULES)).slice(0, 2)).toEqual(["", "json"]);
    expect(parseMapping('\ufeff{"columns":{"B":"nama"}}', RULES)).toEqual({ columns: { B: "nama" } });
  });

  test.each<[unknown, string, string]>([
    [{ sheet: "Rekap", columns: {} }, "sheet", "sheet"],
    [{ headerRow: 900, columns: {} }, "headerRow", "header-row"],
    [{ columns: { "Kolom Ajaib": "opd" } }, "columns.Kolom Ajaib", "column"],
    [{ columns: { ZZ: "opd" } }, "columns.ZZ", "column"],
    [{ columns: { B: "opd", C: "opd" } }, "columns.C", "twice"],
    [{ columns: { "Nama Inovasi": "other" } }, "columns", "no-name"],
  ])("%j on a workbook", (mapping, path, reason) => {
    expect(refused(() => read(DATA, mapping)).slice(0, 2)).toEqual([path, reason]);
  });

  test("a header that several columns have", () => {
    const data = workbook(
      sheet("Inovasi", [
        ["Nama Inovasi", "Data", "Data", "Kematangan"],
        ["SIPINTAR", 1, 2, 40],
      ]),
    );
    expect(refused(() => read(data, { columns: { Data: "level:16" } }))).toEqual(["columns.Data", "ambiguous", "Data"]);
    const { innovations } = read(data, { columns: { $C: "level:16" } });
    expect(innovations?.records[0]?.levels["regulasi"]?.level).toBe(2);
  });
});

describe("a mapping overrides what was recognised", () => {
  test("headers that say nothing are read by it", () => {
    const mapping: ColumnMapping = {
      columns: { "Kode B": "nama", "Kode C": "level:regulasi", "kode d": "evidence:regulasi" },
    };
    const { innovations, problem } = read(workbook(sheet("Data", STRANGE)), mapping);
    expect(problem).toBeNull();
    expect(
      innovations?.records.map(({ name, levels, evidence }) => [
        name,
        levels["regulasi"]?.level,
        evidence["regulasi"]?.raw,
      ]),
    ).toEqual([
      ["SIPINTAR", 3, "perda.pdf"],
      ["SIMPATI", 2, "perbup.pdf"],
    ]);
    expect(innovations?.columns.map(({ certainty }) => certainty)).toEqual([0, 1, 1, 1]);
  });

  test("letters and a header row serve where headers are blank", () => {
    const rows = [["Rekap"], [], ["", "", ""], ...STRANGE.slice(1)];
    const mapping = { sheet: "data", headerRow: 3, columns: { B: "nama", C: "score:16" } };
    const { innovations } = read(workbook(sheet("Data", rows)), mapping);
    // Weight 3: a score of 3 is level 1; 2 is no multiple of the weight.
    expect(innovations?.records.map(({ row, levels }) => [row, levels["regulasi"]?.level])).toEqual([
      [4, 1],
      [5, 0],
    ]);
  });

  test("a role goes from the column that was recognised to the one that is named", () => {
    const data = workbook(
      sheet("Data", [
        ["No", "Nama Inovasi", "Judul Lain", "Kematangan"],
        [1, "SATU", "DUA", 50],
      ]),
    );
    const { innovations } = read(data, { columns: { "Judul Lain": "nama" } });
    expect(innovations?.records[0]?.name).toBe("DUA");
    expect(innovations?.columns.map(({ role }) => roleText(role))).toEqual(["nomor", "other", "nama", "kematangan"]);
  });

  test("of two tables that fit equally it settles one by its sheet", () => {
    const data = workbook(sheet("A", plainWide()), sheet("B", plainWide()));
    expect(read(data, { columns: {} }).problem?.kind).toBe("two-tables");
    expect(read(data, { sheet: "b", columns: {} }).innovations?.sheet).toBe("B");
  });

  test("SPD and departments are read as ever", () => {
    const opd = sheet("OPD", [["Perangkat Daerah"], ["Dinas Kesehatan"], ["Dinas Sosial"]]);
    expect(read(workbook(sheet("Inovasi", plainWide()), opd), { columns: {} }).opd?.names).toHaveLength(2);
  });
});

describe("what was recognised, given back, changes nothing", () => {
  const withoutCertainty = (table: InnovationTable | null): unknown =>
    table && { ...table, certainty: 0, columns: table.columns.map((column) => ({ ...column, certainty: 0 })) };

  test.each<[string, WorkbookData]>([
    ["one header row", DATA],
    [
      "two header rows and repeated headers",
      workbook(
        sheet("Inovasi", [
          ["No", "Nama Inovasi", "Regulasi", "", "Video", ""],
          ["", "", "Level", "Bukti", "Level", "Bukti"],
          [1, "SIPINTAR", 3, "perda.pdf", 2, "https://youtu.be/a"],
        ]),
      ),
    ],
    [
      "an Excel table",
      workbook(
        sheet("Inovasi", [["Judul"], ...plainWide(), ["Jumlah"]], {
          tables: [{ name: "T", area: { top: 1, left: 0, bottom: 6, right: 46 }, hasHeader: true, hasTotals: true }],
        }),
      ),
    ],
  ])("%s", (_, data) => {
    const before = readWorkbook(data, RULES);
    const mapping = JSON.stringify(recognisedMapping(before.innovations!));
    const after = readWorkbook(data, RULES, { map: mappedTable(parseMapping(mapping, RULES)) });
    expect(withoutCertainty(after.innovations)).toEqual(withoutCertainty(before.innovations));
  });

  test("every column has a name of its own", () => {
    const columns = ["Nama", "Data", "data ", "", ""].map((header, column) => ({ column, header }));
    expect([...columnKeys(columns).values()]).toEqual(["Nama", "$B", "$C", "$D", "$E"]);
  });
});

test("headers renamed at will do not change the score when the mapping names their columns", () => {
  const rows = plainWide();
  const { innovations } = readWorkbook(DATA, RULES);
  const expected = claimOf({ innovations: innovations!, spd: null, rules: RULES }).parts.index;
  const columns = Object.fromEntries(
    innovations!.columns.map(({ column, role }) => [recognisedLetter(column), roleText(role)]),
  );
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12 }), { minLength: rows[0]!.length, maxLength: rows[0]!.length }),
      (headers) => {
        const renamed = workbook(sheet("Inovasi", [headers.map((text) => `#${text}`), ...rows.slice(1)]));
        const mapped = read(renamed, { headerRow: 1, columns }).innovations!;
        expect(claimOf({ innovations: mapped, spd: null, rules: RULES }).parts.index).toBe(expected);
      },
    ),
    { numRuns: 50 },
  );
  expect(SID).toHaveLength(20);
});

function recognisedLetter(column: number): string {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return `$${column < 26 ? letter(column) : `A${letter(column - 26)}`}`;
}
