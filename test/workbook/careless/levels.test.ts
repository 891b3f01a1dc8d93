import { parseLevel } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";

describe("parseLevel", () => {
  test.each<[CellValue, number]>([
    [1, 1],
    [2, 2],
    [3, 3],
    ["3", 3],
    [" 2 ", 2],
    ["3.0", 3],
    ["2,0", 2],
    ["(1)", 1],
    ["Level 2", 2],
    ["level\u00a03", 3],
    ["LEVEL-1", 1],
    ["Lv. 2", 2],
    ["L2", 2],
    ["Parameter ke-3", 3],
    ["Level Dua", 2],
    ["Level Three", 3],
    ["[2]", 2],
    ["Tk. 2", 2],
    ["2 dari 3", 2],
    ["Parameter 3", 3],
    ["Tingkat 1", 1],
    ["Level III", 3],
    ["III", 3],
    [" ii ", 2],
    ["I.", 1],
    ["Nilai 2", 2],
    ["Level 2 - perkada", 2],
    ["2 - SK Kepala Daerah", 2],
    ["2. SK Kepala Daerah", 2],
    ["3) Perda", 3],
    ["1: manual", 1],
    ["3 (tiga)", 3],
    ["LEVEL 2.", 2],
    ["3*", 3],
    ["2/3", 2],
    ["Dua", 2],
    ["02", 2],
    ["(03)", 3],
    ["II (dua)", 2],
    ["I (Satu)", 1],
    ["Nilai = 3", 3],
    ["Parameter: 1", 1],
    ["'2", 2],
    ["3.", 3],
    // A wording that begins with a number of its own.
    ["2. 11-30 orang", 2],
    ["3) 4 aktor", 3],
    ["1: 1 kali dalam 3 tahun", 1],
    ["2 = 51% s.d. 90%", 2],
    ["2 (11-30 orang)", 2],
    ["3. 5 unsur", 3],
    // The level behind its wording.
    ["11-30 orang (level 2)", 2],
    ["SK Kepala Daerah (Level 1)", 1],
    ["Peraturan Daerah - Parameter 3", 3],
    ["2-5 hari [Tingkat 2]", 2],
    ["Perkada, level 2", 2],
    // A remark that leaves the level as it is.
    ["2 (skor 6)", 2],
    ["Level 2: RKPD T-1 dan T-2", 2],
    ["1 (belum ada SK Bupati)", 1],
    ["3 - hasil verifikasi tahap 1", 3],
    ["2 - SK Tim Penilai 2024", 2],
    ["Level 3 (sudah diverifikasi)", 3],
  ])("%p is level %p", (raw, level) => expect(parseLevel(raw)).toEqual({ level, blank: false, invalid: false }));

  test.each<CellValue>([
    null,
    "",
    0,
    "0",
    " ",
    "\u00a0",
    "-",
    "–",
    "---",
    "\u200b",
    "Level 0",
    "0 - belum ada",
    "n/a",
    "N/A",
    "tidak ada",
    "Belum ada",
    "Belum diisi",
    "Kosong",
    "nihil",
  ])("%p is blank", (raw) => expect(parseLevel(raw)).toEqual({ level: 0, blank: true, invalid: false }));

  test.each<CellValue>([
    4,
    -1,
    2.5,
    33,
    "4",
    "04",
    "002",
    "II (rencana)",
    "-1",
    "2,5",
    "tinggi",
    "Level 4",
    "11-30 orang",
    "3-4 perangkat daerah",
    "1 orang",
    true,
    false,
    "#N/A",
    "tidak ada pengaduan",
    "IV",
    "IIII",
    "I-II",
    "I orang",
    // Two levels: nobody can tell which of them.
    "Level 2 atau 3",
    "Level 1 dan 2",
    "Parameter 2 - 3",
    "Level 1 -> 2",
    "2 - menjadi 3",
    "Level 2 s.d. 3",
    "3 (klaim) / 1 (verif)",
    "Level 3, verifikator 2",
    "3 (turun menjadi 2)",
    // Not reached yet.
    "3 (target)",
    "3 - rencana 2027",
    "Level 2 (belum)",
    "3 (belum tercapai)",
    "2 - menyusul",
    "Belum tercapai (level 3)",
    // A range is a wording, and no level with something behind it.
    "2 - 5 hari",
  ])("%p is no level", (raw) => expect(parseLevel(raw)).toEqual({ level: 0, blank: false, invalid: true }));
});

describe("levels by their wording", () => {
  const REGULATION = ["SK kepala daerah, atau SK kepala PD", "peraturan kepala daerah", "peraturan daerah"];
  test.each<[CellValue, number]>([
    ["Peraturan Daerah", 3],
    ["PERATURAN KEPALA DAERAH.", 2],
    ["SK Kepala Daerah", 1],
    ["Level 2", 2],
  ])("%p is level %p", (raw, level) =>
    expect(parseLevel(raw, REGULATION)).toEqual({ level, blank: false, invalid: false }),
  );

  test.each<CellValue>(["peraturan", "SK", "Peraturan Daerah Nomor 3 Tahun 2024", "undang-undang", 4])(
    "%p is no wording of a level",
    (raw) => expect(parseLevel(raw, REGULATION).invalid).toBe(true),
  );

  test("a wording that begins with a number is not that number", () => {
    const hours = ["6 hari atau lebih", "2-5 hari", "1 hari"];
    expect(["1 hari", "2-5 hari", "6 hari atau lebih"].map((text) => parseLevel(text, hours).level)).toEqual([3, 2, 1]);
    expect(parseLevel("1 hari").invalid).toBe(true);
  });
});
