import { readWorkbook } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { KNOWN, plainWide, PROFILE_HEADER, profileOf, RULES, sheet, SID, workbook } from "./sheets";

const RECAP: CellValue[][] = [
  ["No", "Nama Inovasi", "Perangkat Daerah", "Tahapan", "Urusan", "Kematangan"],
  ...KNOWN.map((known) => [known.no, known.nama, known.opd, known.tahapan, known.urusan, 80]),
];
const GUIDE: CellValue[][] = [
  ["PETUNJUK PENGISIAN"],
  ["Kolom", "Penjelasan"],
  ["Nama Inovasi", "Isi dengan nama inovasi"],
  ["Tahapan", "Inisiatif, Uji Coba, Penerapan"],
];
const OPD: CellValue[][] = [
  ["No", "Perangkat Daerah"],
  [1, "Dinas Kesehatan"],
  [2, "Dinas Pendidikan"],
  [3, "Bappeda"],
];
const SPD: CellValue[][] = [
  ["No", "Indikator", "Level", "Bukti"],
  [1, "Visi dan Misi", 3, "visi.pdf"],
];
const AREA = { top: 0, left: 0, bottom: 4, right: 46 };

describe("which table is the innovation table", () => {
  test("guide, department list and SPD sheet in front are not it", () => {
    const data = workbook(sheet("Petunjuk", GUIDE), sheet("OPD", OPD), sheet("SPD", SPD), sheet("Data", plainWide()));
    const { innovations, problem } = readWorkbook(data, RULES);
    expect(problem).toBeNull();
    expect(innovations?.sheet).toBe("Data");
  });

  test("an example on a guide sheet gives way to the data", () => {
    const data = workbook(sheet("Contoh Pengisian", plainWide()), sheet("Inovasi", plainWide()));
    expect(readWorkbook(data, RULES).innovations?.sheet).toBe("Inovasi");
  });

  test("level columns win over a recap of the same innovations", () => {
    const data = workbook(sheet("Rekap", RECAP), sheet("Inovasi", plainWide()));
    const { innovations, problem } = readWorkbook(data, RULES);
    expect(problem).toBeNull();
    expect(innovations).toMatchObject({ sheet: "Inovasi", layout: "wide" });
  });

  test("a visible sheet wins over a hidden one; a hidden one is found when it is the only one", () => {
    const hidden = sheet("Lama 2025", plainWide(), { visible: false });
    expect(readWorkbook(workbook(hidden, sheet("Inovasi", plainWide())), RULES).innovations?.sheet).toBe("Inovasi");
    expect(readWorkbook(workbook(hidden), RULES).innovations?.sheet).toBe("Lama 2025");
  });

  /** Other innovations, with the level of each indicator, and evidence of some of them only. */
  function withEvidenceOf(count: number): CellValue[][] {
    const others = KNOWN.map((known) => ({ ...known, nama: `LAIN ${known.no}` }));
    const proved = SID.slice(0, count);
    return [
      [...PROFILE_HEADER, ...SID.map(({ name }) => `${name} (Level)`), ...proved.map(({ name }) => `${name} (Bukti)`)],
      ...others.map((known) => [...profileOf(known), ...known.levels, ...known.evidence.slice(0, count)]),
    ];
  }

  // What is understood weighs 7 for the profile, 2 for each level, 1 for each piece of evidence: the whole table 67.
  test.each([
    [10, "57: no less than 85 %", "two-tables"],
    [9, "56: less", undefined],
    [0, "47: much less", undefined],
  ])("a rival with evidence for %i of 20 indicators (%s)", (count, _, kind) => {
    const data = workbook(sheet("Inovasi", plainWide()), sheet("Lain", withEvidenceOf(count)));
    const { innovations, problem } = readWorkbook(data, RULES);
    expect([problem?.kind, innovations?.sheet]).toEqual([kind, kind ? undefined : "Inovasi"]);
  });

  test("two that are equally good are asked about", () => {
    const data = workbook(sheet("Inovasi A", plainWide()), sheet("Inovasi B", plainWide()));
    expect(readWorkbook(data, RULES)).toMatchObject({
      innovations: null,
      problem: {
        kind: "two-tables",
        candidates: [
          { sheet: "Inovasi A", row: 1, rows: 4, tableName: null },
          { sheet: "Inovasi B", row: 1, rows: 4, tableName: null },
        ],
      },
    });
    const chosen = readWorkbook(data, RULES, { sheet: "inovasi b" });
    expect(chosen.problem).toBeNull();
    expect(chosen.innovations?.sheet).toBe("Inovasi B");
  });

  test("of a sheet for each year the one of the assessed year", () => {
    const years = ["IGA 2024", "IGA 2026", "IGA 2025"].map((name) => sheet(name, plainWide()));
    const { innovations, problem } = readWorkbook(workbook(...years), RULES);
    expect([problem, innovations?.sheet]).toEqual([null, "IGA 2026"]);
  });

  test("a title above an Excel table that reads like a header makes no second table", () => {
    const rows = [["DAFTAR INOVASI"], ...plainWide()];
    const tables = [{ name: "T", area: { top: 1, left: 0, bottom: 5, right: 46 }, hasHeader: true, hasTotals: false }];
    expect(readWorkbook(workbook(sheet("Data", rows, { tables })), RULES).problem).toBeNull();
  });

  test("an empty copy is no second table", () => {
    const data = workbook(sheet("Kosong", [plainWide()[0]!]), sheet("Inovasi", plainWide()));
    expect(readWorkbook(data, RULES)).toMatchObject({ problem: null, innovations: { sheet: "Inovasi" } });
  });

  test("an Excel table keeps its name, its totals are no data, rows below are not its own", () => {
    const rows = [...plainWide(), ["Jumlah", "", "", "", "", "", "", 9], ["", "CATATAN DI BAWAH"]];
    const data = sheet("Inovasi", rows, {
      tables: [{ name: "TInovasi", area: { ...AREA, bottom: 5 }, hasHeader: true, hasTotals: true }],
    });
    const { innovations } = readWorkbook(workbook(data), RULES);
    expect(innovations).toMatchObject({ tableName: "TInovasi", lastRow: 4, nameless: [] });
    expect(innovations?.records).toHaveLength(4);
  });

  test("two Excel tables on one sheet are chosen by name", () => {
    const rows = [...plainWide(), [], ...plainWide()];
    const data = workbook(
      sheet("Inovasi", rows, {
        tables: [
          { name: "A", area: AREA, hasHeader: true, hasTotals: false },
          { name: "B", area: { ...AREA, top: 6, bottom: 10 }, hasHeader: true, hasTotals: false },
        ],
      }),
    );
    expect(readWorkbook(data, RULES).problem?.kind).toBe("two-tables");
    expect(readWorkbook(data, RULES, { tableName: "b" }).innovations).toMatchObject({
      tableName: "B",
      headerBottom: 6,
    });
  });

  test("nothing found: what was seen", () => {
    const data = workbook(sheet("Lembar1", [[], ["Tanggal", "Uraian", "Jumlah"], [1, 2, 3]]), sheet("Kosong", []));
    expect(readWorkbook(data, RULES)).toEqual({
      innovations: null,
      spd: null,
      opd: null,
      problem: { kind: "no-table", seen: [{ sheet: "Lembar1", row: 2, headers: ["Tanggal", "Uraian", "Jumlah"] }] },
    });
  });

  test("a header without rows", () => {
    const { innovations, problem } = readWorkbook(workbook(sheet("Inovasi", [[], plainWide()[0]!])), RULES);
    expect(problem).toEqual({ kind: "no-rows", sheet: "Inovasi", row: 2 });
    expect(innovations).toMatchObject({ records: [], headerBottom: 1, lastRow: 2 });
  });

  test("an empty workbook", () => {
    expect(readWorkbook(workbook(), RULES).problem).toEqual({ kind: "no-table", seen: [] });
  });

  test("a vertical description of the columns is no table", () => {
    expect(readWorkbook(workbook(sheet("Petunjuk", GUIDE)), RULES).problem?.kind).toBe("no-table");
  });
});
