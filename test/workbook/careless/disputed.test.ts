import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import { saysLeftOut } from "../../../src/workbook/reading/rows/saidOut";
import type { CellValue, ReadOptions, SheetData } from "../../../src/workbook/types";
import { plainWide, RULES, sheet, workbook } from "../sheets";

const HEADER = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Waktu Penerapan", "Kematangan"];
/** Applied on 15 June 2024. */
const APPLIED = 45_458;
const innovation = (at: number): CellValue[] => [at, `Inovasi ${at}`, "Dinas A", "Sosial", APPLIED, 60];

function told(options: ReadOptions, ...sheets: SheetData[]): { n: number; found: string[] } {
  const { innovations, problem } = readWorkbook(workbook(...sheets), RULES, options);
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  const { findings, claimed } = analyze({ innovations, spd: null, opd: null, rules: RULES });
  const found = findings.flatMap(({ code, address, params: { value, years, rows } }) => {
    if (code === "counted-despite-note") return [`${address} ${value}`];
    return code === "other-year-counted" ? [`${address} ${years}: ${rows}`] : [];
  });
  return { n: claimed.n, found };
}

const withColumn = (header: CellValue, cells: CellValue[]): SheetData =>
  sheet("Data", [[...HEADER, header], ...cells.map((cell, at) => [...innovation(at + 1), cell])]);

describe("what a remark says of an innovation", () => {
  test.each([
    "tidak diikutkan",
    "Tidak ikut IGA 2026",
    "TDK DIIKUTSERTAKAN",
    "dibatalkan",
    "Dibatalkan oleh OPD karena anggaran",
    "dihapus",
    "gugur",
    "Gugur seleksi administrasi",
    "drop",
    "tidak dilaporkan",
    "Belum lengkap, tidak diikutkan",
    "Usulan dibatalkan OPD",
    "Duplikat no 5",
    "Kata Kepala Dinas tidak ikut IGA dulu",
    "Sudah dihapus dari daftar",
    "mundur",
    "tidak lolos verifikasi",
    "Tidak memenuhi syarat (terlalu lama)",
    "ditunda ke tahun depan",
    "untuk IGA 2027",
    "Diusulkan tahun depan",
    "tidak jadi diusulkan",
    "Inovasi ini sudah tidak aktif",
    "withdrawn by the department",
  ])("%s: it does not take part", (text) => {
    expect(saysLeftOut(text, 2026)).toBe(true);
  });

  test.each([
    "",
    "lengkap",
    "tidak lengkap",
    "SK menyusul",
    "bukti tidak ada",
    "Denda dihapus bagi warga miskin",
    "Peserta yang gugur dapat mengulang",
    "SK dikeluarkan oleh Dinas",
    "tidak dibatalkan",
    "batal dihapus",
    "jangan dihapus",
    "tahun 2025 tidak diikutkan",
    "Tahun lalu tidak ikut, sekarang diikutkan",
    "Bila belum lengkap, tidak diikutkan",
    "lengkapi agar tidak digugurkan",
    "Gugur Gunung Bersih Desa",
    "Drop box sampah",
    "diterapkan sejak 2024",
    "Target 2027: seluruh desa",
    "aplikasi lama dihapus, diganti yang baru",
    "Hapus tato gratis",
    "belum diunggah",
    "cek foto",
    "IGA 2025 juara 2",
    "Tolak angin untuk lansia",
  ])("%s: nothing of who takes part", (text) => {
    expect(saysLeftOut(text, 2026)).toBe(false);
  });
});

describe("an innovation counts, and what is said against it is told", () => {
  test.each<[header: string, cells: CellValue[], said: number[]]>([
    ["Keterangan", ["", "tidak diikutkan", "lengkap", "dibatalkan"], [2, 4]],
    ["Catatan", ["Tidak ikut IGA", "", "", "cek foto"], [1]],
    ["Status", ["Siap", "ditunda", "Lengkapi", ""], [2]],
    ["Status Pelaporan", ["Dilaporkan", "Tidak", "Dilaporkan", "Tidak dilaporkan"], [2, 4]],
    ["Tindak Lanjut", ["", "", "dihapus", "perbaiki SK"], [3]],
    ["Lolos Seleksi", ["Ya", "Ya", "Tidak", "Ya"], [3]],
    ["", ["", "tidak diikutkan", "", ""], [2]],
    ["Petugas", ["Ani", "Budi", "gugur", "Cici"], [3]],
    ["Posisi Terakhir", ["di Bappeda", "mundur", "", ""], [2]],
  ])("%s", (header, cells, said) => {
    const { n, found } = told({}, withColumn(header, cells));
    expect([n, found]).toEqual([cells.length, said.map((at) => `Data!G${at + 1} ${cells[at - 1]}`)]);
  });

  test.each<[header: string, cells: CellValue[]]>([
    ["Ikut IGA 2025", ["Ya", "Tidak", "Ya"]],
    ["Catatan 2025", ["", "tidak diikutkan", ""]],
    ["Pernah Dilaporkan ke Pusat", ["Tidak", "Tidak", "Ya"]],
    ["Jumlah Peserta", [0, 12, 30]],
    ["Permasalahan", ["Kasus tidak dilaporkan warga", "Bantuan sering tidak diikuti data", "Denda"]],
    ["Sudah punya SK", ["Tidak", "Ya", "Ya"]],
  ])("%s says nothing of this year's part", (header, cells) => {
    expect(told({}, withColumn(header, cells))).toEqual({ n: 3, found: [] });
  });

  test("behind the name, and not in it", () => {
    const names = ["SIPINTAR (dibatalkan)", "GUGUR GUNUNG", "SIMPATI - tidak diikutkan", "TOLAK (Tolong Lansia Kita)"];
    const rows = names.map((name, at) => innovation(at + 1).map((cell, column) => (column === 1 ? name : cell)));
    expect(told({}, sheet("Data", [HEADER, ...rows])).found).toEqual([`Data!B2 ${names[0]}`, `Data!B4 ${names[2]}`]);
  });

  test("a remark beside each indicator is about its evidence", () => {
    const [header, ...rows] = plainWide() as [CellValue[], ...CellValue[][]];
    const at = header.length - 4;
    const noted = (row: CellValue[], ...notes: CellValue[]): CellValue[] => {
      return [...row.slice(0, at), notes[0]!, ...row.slice(at, at + 2), notes[1]!, ...row.slice(at + 2)];
    };
    const all = [noted(header, "Catatan", "Catatan"), ...rows.map((row) => noted(row, "dihapus", "ditolak"))];
    expect(told({}, sheet("Data", all))).toEqual({ n: rows.length, found: [] });
  });

  test("whoever is left out already is not told again", () => {
    const rows = [
      [...HEADER, "Diikutkan", "Keterangan"],
      [...innovation(1), "Ya", ""],
      [...innovation(2), "Tidak", "tidak diikutkan"],
    ];
    expect(told({}, sheet("Data", rows))).toEqual({ n: 1, found: [] });
  });

  test("in a cell that is merged over several rows", () => {
    const merged = { ...withColumn("Keterangan", ["", "dibatalkan", "", "lengkap"]) };
    merged.merges = [{ top: 2, bottom: 3, left: 6, right: 6 }];
    expect(told({}, merged).found).toEqual(["Data!G3 dibatalkan", "Data!G4 dibatalkan"]);
  });

  test("on each of several sheets, in its own cell", () => {
    const second = sheet("Lain", [
      [...HEADER, "Tindak Lanjut"],
      [...innovation(9), "mundur"],
    ]);
    expect(told({ merged: "all" }, withColumn("Keterangan", ["", "gugur"]), second)).toEqual({
      n: 3,
      found: ["Data!G3 gugur", "Lain!G2 mundur"],
    });
  });
});

describe("years beside innovations that count", () => {
  test.each<[header: string, cells: CellValue[], said: string[]]>([
    ["Tahun Pelaporan", [2026, 2025, 2026, 2025], ["Data!G1 2025: 3, 5"]],
    ["Tahun Pelaporan", [2025, 2025, 2024, 2025], ["Data!G1 2024, 2025: 2, 3, 4, 5"]],
    ["Tahun Dilaporkan", ["2025, 2026", "2025", "2026", "2026"], ["Data!G1 2025: 3"]],
    ["Tahun IGA", [2025, 2025, 2025, 2025], ["Data!G1 2025: 2, 3, 4, 5"]],
    ["Tahun Penilaian", ["2026 (baru)", 2025, 2026, 2026], ["Data!G1 2025: 3"]],
    ["Tahun", ["2026", "2025", "baru", ""], ["Data!G1 2025: 3"]],
    ["Tahun Pelaporan", ["", "2024, 2025", "", 2025], []],
    ["Tahun Pelaporan", ["2024, 2026", "2025, 2026", 2026, ""], []],
    ["Pernah Dilaporkan", [2025, 2025, 2024, 2025], []],
    ["Tahun", [2024, 2024, 2024, 2023], []],
    ["Tahun Mulai", [2026, 2025, 2024, 2025], []],
  ])("%s %j", (header, cells, said) => {
    expect(told({}, withColumn(header, cells))).toEqual({ n: cells.length, found: said });
  });

  test("on each of several sheets, with its own rows", () => {
    const years = (name: string, ...cells: CellValue[]): SheetData => ({ ...withColumn("Tahun IGA", cells), name });
    const other = sheet("B", [
      [...HEADER, "Tahun IGA"],
      [...innovation(8), 2025],
      [...innovation(9), 2024],
    ]);
    expect(told({ merged: "all" }, years("A", 2025, 2025), other).found).toEqual([
      "A!G1 2025: 2, 3",
      "B!G1 2024, 2025: 2, 3",
    ]);
  });
});
