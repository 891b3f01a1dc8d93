import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, InnovationTable } from "../../../src/workbook/types";
import { RULES, sheet, SID, workbook } from "../sheets";

function read(rows: CellValue[][]): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", rows)), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

const kindsOf = (table: InnovationTable): string[] => table.columns.map(({ role }) => role.kind);
const roleAt = (table: InnovationTable, column: number): string => {
  const { role } = table.columns[column]!;
  if (role.kind === "other") return "-";
  return role.kind === "field" ? role.field : `${role.kind}:${role.indicator}`;
};

const NAMES = SID.map(({ key, name }) => `${key}. ${name}`);
const twos = SID.map((): CellValue => 2);

/** A table with a column between those of the profile and all indicators. */
const withColumn = (header: string, cells: CellValue[]): CellValue[][] => [
  ["No", "Nama Inovasi", "Perangkat Daerah", header, "Urusan", ...NAMES],
  ...cells.map((cell, index): CellValue[] => [index + 1, `Inovasi ${index}`, "Dinas A", cell, "Sosial", ...twos]),
];
/** A table whose seventeenth indicator, _Kecepatan_, has this header. */
const withSeventeenth = (header: string): CellValue[][] => [
  ["Nama Inovasi", ...NAMES.slice(0, 16), header],
  ["SIPINTAR", ...twos.slice(0, 16), 3],
];

describe("columns that are alike in name only", () => {
  test.each<[string, CellValue[]]>([
    ["Kecamatan", ["Maju", "Jaya", "", "Sukses"]],
    ["Kesehatan", ["Puskesmas A", "", "RSUD", "Posyandu"]],
    ["Pengadaan", ["Lelang", "Langsung", "", "E-katalog"]],
    ["Evakuasi", ["ya", "ada", "", "Titik A"]],
    ["Ketepatan", ["tepat", "SK.pdf", "", "foto.jpg"]],
    ["Jejaringan", ["a.pdf", "b.pdf", "", "c.pdf"]],
    ["Dokumen Pengadaan", ["a.pdf", "b.pdf", "", "c.pdf"]],
    ["Bukti Kecamatan", ["a.pdf", "b.pdf", "", "c.pdf"]],
  ])("%s", (header, cells) => {
    const table = read(withColumn(header, cells));
    expect(kindsOf(table)).not.toContain("evidence");
    expect(roleAt(table, 3)).toBe("-");
    expect(kindsOf(table).filter((kind) => kind === "level")).toHaveLength(20);
  });

  test.each(["Anggaran", "Jumlah Anggaran (Rp)", "Pagu Anggaran", "Manfaat", "Sumber Daya", "Informasi"])(
    "%s of the profile beside the indicators' full names",
    (header) => {
      const table = read(withColumn(header, [50_000_000, 75_000_000, "", "100 juta"]));
      expect(kindsOf(table)).not.toContain("evidence");
    },
  );

  test("a recap gets neither levels nor evidence from them", () => {
    const rows = [
      ["No", "Nama Inovasi", "OPD", "Kecamatan", "Anggaran", "Kematangan"],
      [1, "SIPINTAR", "Dinas A", "Maju", 5_000_000, 70],
      [2, "SIMPATI", "Dinas A", "", "", 71],
    ];
    const table = read(rows);
    expect([table.layout, roleAt(table, 3), roleAt(table, 4)]).toEqual(["recap", "-", "anggaran"]);
  });

  test("a slip of the pen in a long name, and in a short one between its neighbours", () => {
    const slips = ["Kecepatn penciptaan inovasi", "Kemanfatan", "Monitoring dan Evaluasi", "Video inovasi daerah"];
    const rows = [
      ["Nama Inovasi", ...slips],
      ["SIPINTAR", 2, 3, 1, 2],
    ];
    expect([1, 2, 3, 4].map((column) => roleAt(read(rows), column))).toEqual([
      "level:kecepatan",
      "level:kemanfaatan",
      "level:monev",
      "level:video",
    ]);
  });

  test.each(["Inovasi Kesehatan", "Inovasi Kecamatan", "Kesempatan Inovasi", "Kuantitas Inovasi", "Imigrasi Layanan"])(
    "%s is another word, no slip of the pen",
    (header) => {
      expect(roleAt(read(withSeventeenth(header)), 17)).not.toMatch(/^level/);
    },
  );

  test.each([
    "Kecpeatan Inovasi",
    "Kecepatn Inovasi",
    "Kecepataan Inovasi",
    "Kecepetan Inovasi",
    "Kecepatann Inovasii",
  ])("%s is a slip of the pen", (header) => {
    expect(roleAt(read(withSeventeenth(header)), 17)).toBe("level:kecepatan");
  });

  test("innovations whose names are like those of indicators are a table all the same", () => {
    const names = [0, 1, 2, 3, 4, 5].map((number) => `Inovasi Kesehatan ${number}`);
    const table = read([["No", "Nama Inovasi", ...NAMES], ...names.map((name, at) => [at + 1, name, ...twos])]);
    expect(table.records.map(({ name }) => name)).toEqual(names);
  });

  test("evidence under short names in a row of its own block stays evidence", () => {
    const short =
      "Regulasi|SDM|Anggaran|Alat Kerja|Bimtek|RKPD|Aktor|Pelaksana|Jejaring|Sosialisasi|Pedoman|Informasi|Proses|Pengaduan|Integrasi|Replikasi|Kecepatan|Manfaat|Monev|Video";
    const rows = [
      ["Nama Inovasi", ...NAMES, ...short.split("|").map((name) => `Bukti ${name}`)],
      ["SIPINTAR", ...twos, ...SID.map(({ key }) => `bukti-${key}.pdf`)],
    ];
    expect(kindsOf(read(rows)).filter((kind) => kind === "evidence")).toHaveLength(20);
  });
});

describe("names of columns in exports", () => {
  test.each([
    ["Admin OPD", "opd"],
    ["Admin Perangkat Daerah", "opd"],
    ["Asta Cipta", "astaCita"],
    ["Program Asta Cipta", "astaCita"],
    ["AstaCipta", "astaCita"],
  ])("%s is %s", (header, field) => {
    const table = read([
      ["Nama Inovasi", header, "Urusan", "Kematangan"],
      ["SIPINTAR", "Dinas A", "Sosial", 70],
    ]);
    expect(roleAt(table, 1)).toBe(field);
  });

  test.each<[string, CellValue[], string]>([
    ["how far it is", ["Baru", "Pengembangan", "Baru"], "-"],
    ["how far it is, and blanks", ["Baru", "", ""], "-"],
    ["days", [45_444, "", "12 Maret 2025"], "pengembangan"],
    ["years among words", ["Baru", "Dikembangkan 2025", ""], "pengembangan"],
    ["nothing yet", ["", "", ""], "pengembangan"],
  ])("Perkembangan Inovasi with %s", (_, cells, role) => {
    const rows = cells.map((cell, index): CellValue[] => [`Inovasi ${index}`, "Dinas A", cell, 70]);
    const table = read([["Nama Inovasi", "OPD", "Perkembangan Inovasi", "Kematangan"], ...rows]);
    expect(roleAt(table, 2)).toBe(role);
  });
});
