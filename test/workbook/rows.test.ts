import { readWorkbook, piecesOf } from "../../src/workbook/index";
import type { Area, CellValue, InnovationTable } from "../../src/workbook/types";
import { RULES, sheet, workbook } from "./sheets";

const HEADER = [
  "No",
  "Nama Inovasi",
  "Perangkat Daerah",
  "Urusan",
  "Tahapan",
  "Waktu Penerapan",
  "Kematangan",
  "Diikutkan",
];
const full = (no: CellValue, name: CellValue): CellValue[] => [
  no,
  name,
  "Dinas Kesehatan",
  "Kesehatan",
  "Penerapan",
  45_444,
  80,
  "Ya",
];

function read(rows: CellValue[][], merges: Area[] = []): InnovationTable {
  const { innovations } = readWorkbook(workbook(sheet("Inovasi", [HEADER, ...rows], { merges })), RULES);
  return innovations!;
}

describe("rows of the table", () => {
  test.each<[string, CellValue[][]]>([
    ["blank rows", [[], ["", "", "\u00a0"], []]],
    ["a total", [["Jumlah", "", "", "", "", "", 160]]],
    ["a total in the name column", [["", "Rata-rata", "", "", "", "", 80]]],
    ["a labelled total", [["", "TOTAL SKOR KEMATANGAN", "", "", "", "", 160]]],
    ["column numbers", [[1, 2, 3, 4, 5, 6, 7, 8]]],
    ["column numbers in brackets", [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"]]],
    ["a section in the number column", [["I. URUSAN WAJIB"]]],
    ["a section of an office", [["", "DINAS KESEHATAN"]]],
    ["a numbered section", [["A", "Urusan Wajib Pelayanan Dasar"]]],
    ["a repeated header", [HEADER]],
    ["format hints", [["(angka)", "(teks)", "(pilih)", "(pilih)", "(pilih)", "(dd/mm/yyyy)", "(0-111)", ""]]],
    ["prefilled numbers and formulas", [[3, "", "", "", "", "", 0, "Ya"]]],
  ])("%s is skipped", (_, extra) => {
    const table = read([...extra, full(1, "SIPINTAR"), full(2, "SIMPATI")]);
    expect(table.records.map((record) => record.name)).toEqual(["SIPINTAR", "SIMPATI"]);
    expect(table.records.map((record) => record.row)).toEqual([extra.length + 2, extra.length + 3]);
    expect(table.nameless).toEqual([]);
  });

  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
  test.each<[string, CellValue[][]]>([
    ["as on each page of a printed table", [HEADER, numbers]],
    ["in brackets", [HEADER, numbers.map((number) => `(${number})`)]],
    ["as letters", [HEADER, [..."ABCDEFGH"]]],
    ["where the header is not repeated", [numbers]],
    ["below a line that names the page", [["Halaman 2 dari 3"], HEADER, numbers]],
  ])("column numbers in the middle: %s", (_, extra) => {
    const table = read([full(1, "SIPINTAR"), full(2, "SIMPATI"), ...extra, full(3, "SIGAP")]);
    expect(table.records.map((record) => record.name)).toEqual(["SIPINTAR", "SIMPATI", "SIGAP"]);
  });

  test("an innovation called by a number is one", () => {
    const table = read([full(1, "SIPINTAR"), full(2, "112"), full(3, "2")]);
    expect(table.records.map((record) => record.name)).toEqual(["SIPINTAR", "112", "2"]);
  });

  test("a merged section row is skipped", () => {
    const merges = [{ top: 2, left: 0, bottom: 2, right: 7 }];
    const table = read([full(1, "SIPINTAR"), ["", "Kelompok Pelayanan"], full(2, "SIMPATI")], merges);
    expect(table.records.map((record) => record.row)).toEqual([2, 4]);
  });

  test("nothing below the signature is data", () => {
    const table = read([
      full(1, "SIPINTAR"),
      [],
      ["", "", "", "", "", "Contoh, 12 Maret 2026"],
      ["", "Kepala Bappeda"],
      ["", "Budi, S.Sos, M.Si"],
      ["", "NIP 197001011990031001"],
    ]);
    expect(table.records).toHaveLength(1);
    expect(table).toMatchObject({ nameless: [], lastRow: 1 });
  });

  test("a row with content but no name is reported", () => {
    expect(read([full(1, "SIPINTAR"), full(2, ""), full(3, "-"), full(4, 0)]).nameless.map(({ row }) => row)).toEqual([
      3, 4, 5,
    ]);
  });

  test("a name alone is an innovation, whatever it is called", () => {
    const table = read([full(1, "Total Care"), ["", "JUMAT BERSIH"], [3, "Dinas Siaga"]]);
    expect(table.records.map((record) => record.name)).toEqual(["Total Care", "JUMAT BERSIH", "Dinas Siaga"]);
  });

  test("departments and affairs merged downwards belong to every row", () => {
    const merges = [2, 3].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
    const second: CellValue[] = [2, "SIMPATI", "", "", "Penerapan", 45_444, 70, "Ya"];
    const table = read([full(1, "SIPINTAR"), second], merges);
    expect(table.records[1]?.fields).toMatchObject({
      opd: { text: "Dinas Kesehatan" },
      urusan: { text: "Kesehatan" },
    });
    expect(read([full(1, "SIPINTAR"), second]).records[1]?.fields.opd?.text).toBe("");
  });

  test("a merged stage and merged days belong to every row", () => {
    const stage = HEADER.indexOf("Tahapan");
    const day = HEADER.indexOf("Waktu Penerapan");
    const merges = [stage, day].map((column) => ({ top: 1, left: column, bottom: 3, right: column }));
    const further = ["SIMPATI", "SIGAP"].map((name, index) => {
      const row = full(index + 2, name);
      row[stage] = row[day] = "";
      return row;
    });
    const table = read([full(1, "SIPINTAR"), ...further], merges);
    const first = table.records[0]!.fields;
    for (const { fields } of table.records) {
      expect(fields.tahapan?.text).toBe("Penerapan");
      expect(fields.penerapan?.date).toBe(first.penerapan?.date);
    }
    expect(first.penerapan?.date).toMatch(/^2024/);
    expect(table.spread?.map(({ column, count }) => [column, count])).toEqual([
      [stage, 2],
      [day, 2],
    ]);
  });

  test("a merged answer leaves out every row", () => {
    const answer = HEADER.indexOf("Diikutkan");
    const merges = [{ top: 1, left: answer, bottom: 2, right: answer }];
    const [first, second] = [full(1, "SIPINTAR"), full(2, "SIMPATI")];
    [first[answer], second[answer]] = ["Tidak", ""];
    expect(read([first, second, full(3, "SIGAP")], merges).records.map(({ included }) => included)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("further rows of a merged name are no nameless rows", () => {
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    const table = read([full(1, "SIPINTAR"), ["", "", "Dinas Lain"]], merges);
    expect(table).toMatchObject({ nameless: [] });
  });

  test("an error in the name is kept for the checks", () => {
    expect(read([full(1, "#REF!")]).records[0]?.name).toBe("#REF!");
  });

  test.each<[CellValue, boolean]>([
    ["Ya", true],
    ["", true],
    [0, true],
    ["-", true],
    [null, true],
    [true, true],
    ["Siap", true],
    ["Lengkapi", true],
    ["Tidak memenuhi", true],
    ["Belum lengkap", true],
    ["tidak ditolak", true],
    ["Tidak", false],
    ["TIDAK diikutkan", false],
    ["tdk", false],
    [false, false],
    ["Ditolak", false],
    ["tidak dapat lanjut", false],
    ["Gugur", false],
    ["Batal", false],
    ["Dikeluarkan", false],
    ["Tidak lolos desk", false],
    ["tidak layak", false],
    ["Drop", false],
  ])("Diikutkan %p: included %p", (answer, included) => {
    const row = [...full(1, "SIPINTAR").slice(0, 7), answer];
    expect(read([row]).records[0]?.included).toBe(included);
  });

  test("date systems", () => {
    const data = { ...workbook(sheet("Inovasi", [HEADER, full(1, "SIPINTAR")])), date1904: true };
    expect(readWorkbook(data, RULES).innovations?.records[0]?.fields.penerapan?.date).toBe("2028-06-02");
  });

  test("36,742 rows are read", () => {
    const rows = Array.from({ length: 36_742 }, (_, index) => full(index + 1, `Inovasi ${index}`));
    expect(read(rows).records).toHaveLength(36_742);
  });
});

describe("rows around the data, as people keep them", () => {
  const names = (rows: CellValue[][], merges: Area[] = []): string[] =>
    read(rows, merges).records.map((record) => record.name);

  test("sub-totals with any words behind", () => {
    expect(names([full(1, "SIPINTAR"), ["Sub Total B"], full(2, "SIMPATI"), ["", "SUBTOTAL INOVASI DIGITAL"]])).toEqual(
      ["SIPINTAR", "SIMPATI"],
    );
  });

  test("a signature right below the table, in the column of the numbers", () => {
    const table = read([full(1, "SIPINTAR"), ["Mengetahui,"], ["Kepala Bappeda", "Budi"], ["NIP. 1970", "x"]]);
    expect(table.records).toHaveLength(1);
    expect(table.nameless).toEqual([]);
  });

  test("an innovation whose name begins like a signature stays, because it has a number", () => {
    expect(names([full(1, "SIPINTAR"), [2, "Mengetahui, Memahami"], full(3, "SIMPATI")])).toHaveLength(3);
  });

  test("the rows about the region below the innovations are no innovations", () => {
    const spd: CellValue[][] = [
      ["No", "Indikator SPD", "Level"],
      [1, "Visi dan Misi", 3],
      [2, "Opini BPK", 2],
    ];
    const table = read([full(1, "SIPINTAR"), ...spd]);
    expect(table.records).toHaveLength(1);
    expect(names([full(1, "SIPINTAR"), [], ["", "ASPEK SPD"], ...spd])).toEqual(["SIPINTAR"]);
  });

  test("documents of an innovation that is merged over several rows belong to it", () => {
    const header = ["No", "Nama Inovasi", "Regulasi Level", "Regulasi Bukti", "SDM Level", "SDM Bukti"];
    const rows: CellValue[][] = [
      header,
      [1, "SIPINTAR", 3, "perda.pdf", "", ""],
      ["", "", "", "lampiran.pdf", 2, "sk.pdf"],
      [2, "SIMPATI", 1, "sk2.pdf", 1, ""],
    ];
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    const [first, second] = readWorkbook(workbook(sheet("Inovasi", rows, { merges })), RULES).innovations!.records;
    expect(piecesOf(first!.evidence["regulasi"]!).map(({ text }) => text)).toEqual(["perda.pdf", "lampiran.pdf"]);
    expect(first?.levels["sdm"]?.level).toBe(2);
    expect(first?.evidence["sdm"]?.raw).toBe("sk.pdf");
    expect(second?.evidence["sdm"]?.blank).toBe(true);
  });

  test("where a merged cell was used for further rows is told", () => {
    const merges = [{ top: 1, left: 2, bottom: 3, right: 2 }];
    const blank = (no: number, name: string): CellValue[] => full(no, name).map((cell, at) => (at === 2 ? "" : cell));
    const table = read([full(1, "A1"), blank(2, "B1"), blank(3, "C1")], merges);
    expect(table.spread).toEqual([{ column: 2, row: 3, count: 2 }]);
    expect(read([full(1, "A1")]).spread).toEqual([]);
  });

  test("indicator numbers below the header are no data", () => {
    const header = ["No", "Nama Inovasi", "Regulasi", "SDM", "Anggaran", "Alat Kerja"];
    const rows: CellValue[][] = [header, ["", "", 16, 17, 18, 19], [1, "SIPINTAR", 3, 2, 1, 1]];
    const table = readWorkbook(workbook(sheet("Inovasi", rows)), RULES).innovations!;
    expect(table).toMatchObject({ nameless: [], records: [{ name: "SIPINTAR" }] });
  });
});
