import { evidenceYears, letterYear, yearsOf } from "../../../src/checks/shared/evidence/letterYear";
import { levelByKind } from "../../../src/checks/shared/evidence/documentLevel";
import { durationIn } from "../../../src/checks/shared/evidence/videoLength";
import { parseEvidence } from "../../../src/workbook/index";
import type { EvidencePiece } from "../../../src/workbook/types";
import { observe, rules } from "../build";

const piece = (text: string): EvidencePiece => parseEvidence(text)[0]!;

test.each([
  ["Laporan APBD 2023-2025", [2023, 2024, 2025]],
  ["Laporan APBD 2023–2024", [2023, 2024]],
  ["Laporan APBD 2023/2024", [2023, 2024]],
  ["Laporan APBD 2023 s.d. 2025", [2023, 2024, 2025]],
  ["Laporan APBD 2023 s/d 2024", [2023, 2024]],
  ["Laporan APBD 2023 sd 2024", [2023, 2024]],
  ["Laporan APBD 2023 sampai 2024", [2023, 2024]],
  ["Laporan APBD 2023 hingga 2024", [2023, 2024]],
  ["Laporan APBD 2025-2023", [2023, 2025]],
  ["Laporan APBD 2024 dan 2025", [2024, 2025]],
  ["Laporan sejak Undang-Undang 1945, APBD 2024", [2024]],
  ["Rp 2024,5 juta dan 2.025 kegiatan", []],
])("all years that %s names: %j", (text, years) => {
  expect([...new Set(yearsOf(piece(text), true))].sort()).toEqual(years);
});

test("a dated letter is of its year, an undated one of the years that it is for", () => {
  expect(yearsOf(piece("SK Bupati Nomor 5 Tahun 2024 tentang Tim 2023-2026"), false)).toEqual([2023, 2024, 2025, 2026]);
  expect(yearsOf(piece("SK Bupati Nomor 5/2024 tanggal 1 Maret 2024 tentang Tim 2023-2026"), false)).toEqual([2024]);
  expect(yearsOf(piece("SK Bupati Nomor 5 Tahun 2022 tentang Tim 2023-2026"), false)).toEqual([2022]);
  expect(yearsOf(piece("sk_tim.pdf"), false)).toEqual([]);
});

test("the year at the end of a number is that of the letter", () => {
  const letter = { kind: "sk", number: "188/2023/KEP/2024", date: null, year: null, about: null };
  expect(letterYear(letter)).toBe(2024);
  expect(letterYear({ ...letter, year: 2025 })).toBe(2025);
  expect(letterYear({ ...letter, number: "188/KEP" })).toBeNull();
  expect(letterYear(null)).toBeNull();
});

test("from which years evidence may be", () => {
  expect(evidenceYears({ yearsBack: 2, yearsUntil: 1 }, 2026)).toEqual({ first: 2024, last: 2025 });
  expect(evidenceYears({}, 2026)).toEqual({ first: null, last: 2026 });
});

test.each([
  ["Perda Nomor 5 Tahun 2024", 3],
  ["SK Bupati Nomor 5 Tahun 2024", 1],
  ["SK Kepala Dinas Nomor 5 Tahun 2024", 0],
  ["Surat Tugas Nomor 5/2024", 0],
  ["Nota dinas tentang Perda", 0],
  ["SOP pelayanan", 0],
  ["PKS Nomor 5/2024", 0],
  ["SE Bupati Nomor 5/2024", 0],
  // A subject is no kind, and a scan of unknown kind may be something better.
  ["Surat Tugas tentang SK Bupati", 0],
  ["https://jdih.contoh.go.id/1", null],
])("the level that %s reaches by its kind", (text, level) => {
  const regulation = rules.indicators.find(({ id }) => id === "regulasi")!;
  expect(levelByKind(regulation, parseEvidence(text))).toBe(level);
});

test.each([
  ["durasi 7:30", 450],
  ["durasi 1:07:30", 4050],
  ["04.30 menit", 270],
  ["lamanya 5:00", 300],
  ["6 menit 20 detik", 380],
  ["6,5 menit", 390],
  ["5 mnt", 300],
  ["5 min", 300],
  ["5 minutes", 300],
  ["90 detik", 90],
  ["90 dtk", 90],
  ["2 jam 5 menit", 7500],
  ["pukul 7:30", null],
  ["tanggal 5", null],
  ["12.05.2024", null],
])("the length in %s is %j seconds", (text, seconds) => {
  expect(durationIn(text)).toBe(seconds);
});

const incomplete = (text: string): unknown[] =>
  observe({ records: [{ levels: { sdm: 2 }, evidence: { sdm: text } }] })
    .filter(({ code }) => code === "letter-incomplete")
    .map(({ params }) => params["missing"] ?? params["parts"]);

test.each([
  ["SK Bupati\nNomor 5/2024\ntanggal 1 Maret 2024", 0],
  ["SK Bupati Nomor 5/2024 tanggal 1 Maret 2024\nSK Bupati Nomor 6/2024 tanggal 2 Maret 2024", 0],
  ["SK Bupati Nomor 5/2024 tanggal 1 Maret 2024\nSurat Tugas", 1],
  ["Surat Tugas\nSK Bupati Nomor 5/2024 tanggal 1 Maret 2024", 1],
  ["SK Bupati Nomor 5/2024 tanggal 1 Maret 2024\nDaftar hadir", 0],
])("letters whose parts stand on lines of their own: %j", (text, told) => {
  expect(incomplete(text)).toHaveLength(told);
});
