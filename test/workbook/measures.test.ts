import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SpdTable } from "../../src/workbook/types";
import { RULES, sheet, workbook } from "./sheets";

function innovations(header: string[], ...rows: CellValue[][]) {
  return readWorkbook(workbook(sheet("Inovasi", [header, ...rows])), RULES).innovations;
}

function spd(header: string[], row: (name: string, index: number) => CellValue[]): SpdTable {
  const names = ["Besaran tingkat pengangguran terbuka", "Capaian IPM", "Jumlah peningkatan PAD", "Opini BPK", "LAKIP"];
  const found = readWorkbook(workbook(sheet("SPD", [header, ...names.map(row)])), RULES).spd;
  if (!found) throw new Error("no SPD table");
  return found;
}

describe("SPD by words, beside blank levels", () => {
  const words = ["", "tinggi", "12 %", "WTP", "BB"];
  test.each<[string, CellValue[]]>([
    ["words alone", ["", "", "", "WTP", "BB"]],
    ["words and a number", ["", 72.5, "", "WTP", "BB"]],
    ["words and shares", words],
    ["one word", ["", "", "", "WTP", ""]],
    ["words beside one level", ["", "", "", "Wajar Tanpa Pengecualian", "B"]],
  ])("%s are measured", (_, cells) => {
    const found = spd(["Indikator", "Level", "Capaian"], (name, index) => [name, "", cells[index]!]);
    expect(found.columns.measure).toBe(2);
    expect(found.records.map(({ measure }) => measure!.text)).toEqual(cells.map(String));
  });

  test("points beside levels are still no measured values", () => {
    // Weights of 5b, 11b, 7, 8, 9: 0.75, 0.75, 1.5, 1.5, 1.
    const points = [1.5, 2.25, 1.5, 4.5, ""];
    const levels = [2, 3, 1, 3, ""];
    const found = spd(["Indikator", "Level", "Nilai"], (name, index) => [name, levels[index]!, points[index]!]);
    expect(found.columns.measure).toBeNull();
  });
});

describe("measured values of innovations", () => {
  const header = ["Nama Inovasi", "Level 17", "Nilai Ukur 17", "Level 33", "Basis Ukur Kemanfaatan", "Nilai Ukur 33"];

  test("are kept as typed, beside the level and the basis", () => {
    const record = innovations([...header, "Level 16"], ["SIPINTAR", 3, " 35\norang", "", "a. orang", 1234.5, 2])!
      .records[0]!;
    expect(record.levels["sdm"]).toMatchObject({ level: 3 });
    expect(record.measures["sdm"]).toEqual({ column: 2, raw: " 35\norang", text: "35 orang", number: null });
    expect(record.measures["kemanfaatan"]).toMatchObject({ column: 5, text: "1234.5", number: 1234.5 });
    expect(record.bases["kemanfaatan"]).toEqual({ column: 4, raw: "a. orang", text: "a. orang" });
    expect(record.levels["kemanfaatan"]).toMatchObject({ blank: true });
  });

  test.each<[CellValue, string, number | null]>([
    ["12,5 %", "12,5 %", 12.5],
    ["1.234", "1.234", 1234],
    ["0", "0", 0],
    [0, "", null],
    ["-", "", null],
    ["N/A", "", null],
    ["belum diukur", "", null],
    ["tidak ada", "tidak ada", null],
    [null, "", null],
    ["#N/A", "#N/A", null],
  ])("%j reads as %j, %j", (raw, text, number) => {
    const found = innovations([...header, "Level 16"], ["SIPINTAR", 1, raw, 1, "", "", 1])!.records[0]!;
    expect(found.measures["sdm"]).toMatchObject({ text, number });
  });

  test.each<[string, CellValue[], CellValue[], unknown]>([
    ["values with units", [2, 1, 3], ["15 orang", "", "35 orang"], { kind: "measure", indicator: "sdm" }],
    ["shares", [2, 1, 3], ["60%", "20%", ""], { kind: "measure", indicator: "sdm" }],
    ["weight x level", [1, 1, 1], [2, 2, 2], { kind: "score", indicator: "sdm" }],
    ["points", [2, 1, 3], [85, 60, 90], { kind: "score", indicator: "sdm" }],
  ])("Nilai beside the levels themselves: %s", (_, levels, values, role) => {
    const title = "17 Ketersediaan dan peran SDM";
    const rows = levels.map((level, i): CellValue[] => [`Inovasi ${i}`, 2, level, 3, values[i]!]);
    const table = innovations(
      ["Nama Inovasi", "16 Regulasi Inovasi Daerah", title, "18 Dukungan anggaran", `Nilai ${title}`],
      ...rows,
    )!;
    expect(table.columns[4]?.role).toEqual(role);
    expect(table.records.map((record) => record.levels["sdm"]?.level)).toEqual(levels);
  });

  test("Nilai has the levels where the column beside it has something else", () => {
    const header = ["Nama Inovasi", "16 Regulasi Inovasi Daerah", "17 Ketersediaan dan peran SDM", "Nilai 17"];
    const table = innovations(header, ["SATU", 2, "sk-tim.pdf", 3], ["DUA", 1, "sk-tim-2.pdf", 2])!;
    expect(table.records.map((record) => record.levels["sdm"]?.level)).toEqual([3, 2]);
  });

  const sdm = "17 Ketersediaan dan peran SDM";

  test.each<[string, CellValue[]]>([
    ["Jumlah Orang", [12, 35]],
    ["Jumlah Orang", ["12 orang", "35 orang"]],
    ["Isian", ["Tim 12 orang", "lebih dari 30 orang"]],
    ["Capaian", ["12 orang", "35 orang"]],
  ])("%s beside the levels: %j", (title, values) => {
    const header = ["No", "Nama Inovasi", "OPD", `${sdm} Level`, `17 ${title}`, "16 Regulasi Inovasi Daerah Level"];
    const rows = values.map((value, i): CellValue[] => [i + 1, `Inovasi ${i}`, "Dinas Sosial", 2 + i, value, 3]);
    const table = innovations(header, ...rows)!;
    expect(table.columns[4]?.role).toEqual({ kind: "measure", indicator: "sdm" });
    expect(table.records.map((record) => record.levels["sdm"]?.level)).toEqual([2, 3]);
  });

  test.each<[string, CellValue[]]>([
    ["Bukti", ["12 orang", "35 orang"]],
    ["Isian", ["SK Nomor 12 hari ini", "sk-35 orang.pdf"]],
    ["Isian", ["daftar hadir", "12 orang", "undangan"]],
  ])("%s beside the levels stays evidence: %j", (title, values) => {
    const rows = values.map((value, i): CellValue[] => [i + 1, `Inovasi ${i}`, 2, value, 3]);
    const header = ["No", "Nama Inovasi", `${sdm} Level`, `${sdm} ${title}`, "16 Regulasi Inovasi Daerah Level"];
    expect(innovations(header, ...rows)!.columns[3]?.role).toEqual({ kind: "evidence", indicator: "sdm" });
  });

  test("stand in the place of levels that nobody typed", () => {
    const header = ["No", "Nama Inovasi", "17 SDM", "18 Dukungan anggaran", "24 Jejaring", "33 Level", "33 Nilai"];
    const table = innovations(
      header,
      [1, "SATU", "12 orang", "2024, 2025", "4 OPD", "", "350 orang"],
      [2, "DUA", "35 orang", "3 tahun", "6 OPD", "", "20 orang"],
    )!;
    expect(table.columns.slice(2).map(({ role }) => role.kind)).toEqual([
      "measure",
      "measure",
      "measure",
      "level",
      "measure",
    ]);
  });

  test("wordings of levels are levels, and so is a bare level under a header that says so", () => {
    const header = ["No", "Nama Inovasi", "20 Bimtek", "22 Aktor", `${sdm} Level`];
    const table = innovations(
      header,
      [1, "SATU", "2 kali", "4 aktor", 2],
      [2, "DUA", "1 kali dalam 3 tahun", "5 aktor atau lebih", "12 orang"],
      [3, "TIGA", "2 kali", "4 aktor", "15 orang"],
    )!;
    expect(table.columns.slice(2).map(({ role }) => role.kind)).toEqual(["level", "level", "level"]);
  });

  test("make a table that has no levels, but not a recap with a maturity", () => {
    const measured = ["Nilai Ukur 17", "Nilai Ukur 22", "Nilai Ukur 24"];
    expect(innovations(["Nama Inovasi", ...measured], ["SIPINTAR", 3, 4, 5])).toMatchObject({ layout: "wide" });
    expect(innovations(["Nama Inovasi", "Kematangan", ...measured], ["SIPINTAR", 90, 3, 4, 5])).toMatchObject({
      layout: "recap",
    });
  });
});

describe("measured values of the region", () => {
  test.each(["Nilai", "Capaian", "Nilai Terukur", "Data", "Realisasi", "Nilai Capaian", "Data T-1"])(
    "%s beside the levels",
    (title) => {
      const found = spd(["Indikator", title, "Level", "Bukti"], (name, i) => [name, 5.5 + i, 2, "a.pdf"]);
      expect(found.columns).toEqual({ indicator: 0, measure: 1, level: 2, evidence: 3 });
      expect(found.headers.measure).toBe(title);
      expect(found.records[0]).toMatchObject({ level: { level: 2 }, measure: { column: 1, number: 5.5 } });
    },
  );

  test.each(["Nilai", "Capaian", "Skor"])("%s alone is the level", (title) => {
    const found = spd(["Indikator", title, "Bukti"], (name) => [name, 2, "a.pdf"]);
    expect(found.columns).toEqual({ indicator: 0, level: 1, measure: null, evidence: 2 });
    expect(found.records.every(({ level, measure }) => level.level === 2 && measure === null)).toBe(true);
  });

  test.each(["Nilai", "Capaian", "Nilai Terukur"])(
    "%s alone is measured where the values can be no levels",
    (title) => {
      const values = [4.2, 71.2, "8,17%", "WTP", "B"];
      const found = spd(["Indikator", title, "Bukti"], (name, i) => [name, values[i]!, "a.pdf"]);
      expect(found.columns).toMatchObject({ level: 1, measure: 1 });
      expect(found.records.map(({ level, measure }) => [level.blank, measure?.text])).toEqual(
        ["4.2", "71.2", "8,17%", "WTP", "B"].map((text) => [true, text]),
      );
    },
  );

  test.each([
    ["Nilai", [2, 7, 2, 1, 3]],
    // Weight x level, and one that is not.
    ["Skor", [1.5, 2.25, 4.5, 4, 1]],
    ["Level", [4.2, 71.2, "8,17%", "WTP", "B"]],
  ] as [string, CellValue[]][])("mistakes among the levels below %s stay mistakes", (title, values) => {
    const found = spd(["Indikator", title, "Bukti"], (name, i) => [name, values[i]!, "a.pdf"]);
    expect(found.columns.measure).toBeNull();
    expect(found.records.some(({ level }) => level.invalid)).toBe(true);
  });

  test("Realisasi alone stands in the place of levels that nobody typed", () => {
    const found = spd(["Indikator", "Realisasi", "Bukti"], (name) => [name, "5,5", "a.pdf"]);
    expect(found.columns).toMatchObject({ level: 1, measure: 1 });
    expect(found.records[0]).toMatchObject({ level: { blank: true, level: 0 }, measure: { number: 5.5 } });
  });

  test("weight x level beside the levels is no measured value", () => {
    const weights = [0.75, 0.75, 1.5, 1.5, 1];
    const found = spd(["Indikator", "Level", "Nilai", "Bukti"], (name, i) => [name, 2, 2 * weights[i]!, "a.pdf"]);
    expect(found.columns.measure).toBeNull();
    expect(found.records.every(({ measure }) => measure === null)).toBe(true);
    const weighted = spd(["Indikator", "Bobot", "Level", "Nilai"], (name) => [name, 1, 2, 7.5]);
    expect(weighted.columns.measure).toBeNull();
  });

  test("the unit of measurement and the evidence are not taken for values", () => {
    const found = spd(["Indikator", "Satuan Ukur", "Level", "Data Dukung"], (name) => [name, "persen", 2, "a.pdf"]);
    expect(found.columns).toEqual({ indicator: 0, level: 2, measure: null, evidence: 3 });
  });
});
