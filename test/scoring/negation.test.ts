import { findIndicator } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { levelFromMeasurement } from "../../src/scoring/measured";

const rules = ruleSet(2026);
const level = (key: string, text: string): number | string => {
  const found = levelFromMeasurement(findIndicator(rules, key)!, 2026, text);
  return found.kind === "level" ? found.level : found.kind;
};

describe("what a text denies gives no level", () => {
  test.each<[string, string, number | string]>([
    ["8", "Tidak WTP", "unreadable"],
    ["8", "belum WTP", "unreadable"],
    ["8", "gagal meraih WTP", "unreadable"],
    ["8", "WTP", 3],
    ["8", "Wajar Tanpa Pengecualian", 3],
    ["8", "Tidak Wajar", 1],
    ["8", "tidak memberikan pendapat", 1],
    ["8", "WDP (belum WTP)", 2],
    ["13b", "Kurang Baik", 1],
    ["13b", "tidak baik", "unreadable"],
    ["13b", "Baik", 2],
    ["13b", "Sangat Baik", 3],
    ["2a", "terlambat 3 tahun", "unreadable"],
    ["2a", "tidak tepat waktu 3 tahun", "unreadable"],
    ["2a", "tepat waktu 3 tahun", 3],
    ["2b", "3 komponen belum terpenuhi", "unreadable"],
    ["19", "manual, belum online", 1],
    ["19", "masih manual dan belum daring", 1],
    ["19", "belum ada aplikasi online", "unreadable"],
    ["19", "tidak hanya manual tetapi juga online", 3],
    ["19", "aplikasi online", 3],
    ["26", "buku cetak, belum daring", 1],
    ["26", "buku cetak (tidak tersedia online)", 1],
    ["26", "e-book, link belum dapat dibuka", 2],
    ["30", "belum terpadu dengan OPD lain", "unreadable"],
    ["30", "berjalan sendiri, belum terpadu dengan unit lain", 1],
    ["30", "terpadu dengan OPD lain", 3],
    ["12", "piagam tanpa insentif", 1],
    ["12", "piagam tanpa ada insentif", 1],
    ["12", "piagam dan insentif", 2],
    ["12", "piagam, insentif belum diberikan", 1],
    ["34", "SKM belum dilakukan", "unreadable"],
    ["34", "laporan internal, SKM belum dilaksanakan", 1],
    ["34", "laporan SKM 2025", 2],
    ["18", "tidak ada anggaran 2024", "unreadable"],
    ["18", "ada 2025, tidak ada 2024", 1],
    ["18", "belum dianggarkan tahun 2026", "unreadable"],
    ["18", "2024, 2025, 2026", 3],
    ["21", "RKPD 2025, belum masuk RKPD 2026", 1],
    ["16", "Perda dicabut", "unreadable"],
    ["16", "Perda Nomor 5 Tahun 2020 tentang Inovasi (sudah dicabut)", "unreadable"],
    ["16", "Perda 5/2020 dicabut, diganti Perbup 3/2024", 2],
    ["16", "Perbup tidak berlaku lagi", "unreadable"],
    ["16", "SK Bupati, belum Perda", 1],
    ["16", "belum ada Perda", "unreadable"],
    ["16", "Perda", 3],
    ["23", "ada pelaksana tanpa penetapan", 1],
    ["23", "belum ada SK", 1],
    ["15", "sosialisasi, belum fasilitasi", 1],
    ["15", "sosialisasi dan fasilitasi, tanpa pembiayaan", 2],
    ["1", "visi, misi belum memuat inovasi", 2],
    ["25", "berita media yang bukan milik pemda", 3],
    ["25", "belum ada berita, foto berlatar spanduk", 1],
  ])("%s %s", (key, text, expected) => expect(level(key, text)).toBe(expected));
});

describe("of several years the assessed one counts", () => {
  test.each<[string, string, number]>([
    ["8", "WTP tahun 2023, WDP tahun 2025", 2],
    ["8", "WDP 2024; WTP 2025", 3],
    ["8", "WTP 2023, WTP 2024, WDP 2025", 2],
    ["8", "2024 WDP dan 2025 WTP", 3],
    ["8", "WTP 2023", 3],
    ["13b", "Baik (2024), Unggul (2025)", 3],
    ["19", "manual 2023, online 2025", 3],
    ["19", "online 2024, manual 2026", 1],
  ])("%s %s", (key, text, expected) => expect(level(key, text)).toBe(expected));
});
