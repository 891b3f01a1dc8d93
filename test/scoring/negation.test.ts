import { findIndicator } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { levelFromMeasurement } from "../../src/scoring/measured";
import { affirmed, isDenied, ofAssessedYear } from "../../src/scoring/negation";

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
    ["12", "piagam, insentif tidak", 1],
    ["34", "SKM (belum ada)", "unreadable"],
    ["34", "SKM tidak", "unreadable"],
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
    // What is only planned, and what is no more.
    ["8", "target WTP", "unreadable"],
    ["8", "menuju WTP", "unreadable"],
    ["8", "turun dari WTP ke WDP", 2],
    ["8", "dulu WTP, sekarang WDP", 2],
    ["8", "WTP 10 kali berturut-turut", 3],
    ["9", "tidak A", "unreadable"],
    ["9", "BB (belum A)", 2],
    ["19", "akan online", "unreadable"],
    ["19", "online (rencana)", "unreadable"],
    ["19", "online dan akan dikembangkan", 3],
    ["19", "online, masih dipakai", 3],
    ["19", "dari manual menjadi online", 3],
    ["16", "Perda masih dibahas DPRD", "unreadable"],
    ["16", "usulan Perda", "unreadable"],
    ["16", "menunggu Perda", "unreadable"],
    ["16", "Perda akan terbit 2027", "unreadable"],
    ["16", "Perda ditolak gubernur", "unreadable"],
    ["16", "tanpa Perda, hanya SK Bupati", 1],
    ["16", "Perbup (bukan Perda)", 2],
    ["16", "Perbup 5/2020 masih dipakai", 2],
    ["16", "Perda tentang Kawasan Tanpa Rokok", 3],
    ["34", "SKM akan dilaksanakan", "unreadable"],
    ["34", "penelitian gagal", "unreadable"],
    ["34", "rencana penelitian eksternal", "unreadable"],
    ["18", "2025, tahun 2026 akan dianggarkan", 1],
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

describe("what a denial reaches", () => {
  const denied = (text: string) => isDenied(text, text.indexOf("wtp"), 3);

  test.each([
    ["wtp", false],
    ["tidak wtp", true],
    ["tdk wtp", true],
    ["tak wtp", true],
    ["belum wtp", true],
    ["blm wtp", true],
    ["belom wtp", true],
    ["bukan wtp", true],
    ["tidak a b c d wtp", true],
    ["tidak a b c d e wtp", false],
    ["tidak hanya wtp", false],
    ["bukan saja wtp", false],
    ["tidak cuma wtp", false],
    ["petidak wtp", false],
    // These reach one word.
    ["tanpa wtp", true],
    ["non-wtp", true],
    ["nihil wtp", true],
    ["gagal wtp", true],
    ["gagal meraih wtp", true],
    ["tanpa adanya wtp", true],
    ["tanpa catatan wtp", false],
    // Behind it.
    ["wtp belum", true],
    ["wtp belum dicapai", true],
    ["wtp a b c belum", true],
    ["wtp a b c d belum", false],
    ["wtp dan belum", false],
    ["wtp tidak ada", true],
    ["wtp tidak dapat dicapai", true],
    ["wtp tidak diraih", true],
    ["wtp tidak", true],
    ["(wtp tidak)", true],
    ["wtp atau tidak", false],
    ["wtp tidak mahal", false],
    ["wtp tidaklah", false],
    // A bracket that says nothing else.
    ["wtp (belum)", true],
    ["wtp (tidak)", true],
    ["wtp (belum ada)", true],
    ["wtp a b (tidak tersedia)", true],
    ["wtp ( belum )", true],
    ["wtp: tidak", true],
    ["wtp - tidak", true],
    ["wtp (belum daring)", false],
    ["wtp (tidak tersedia daring)", false],
    ["wtp (belum diraih)", true],
    ["wtp yang lama sekali dan besar dicabut", true],
    ["wtp ditolak", true],
    ["wtp menyusul", true],
    // The end of a clause ends it.
    ["tidak ada, wtp", false],
    ["tidak ada; wtp", false],
    ["tidak ada. wtp", false],
    ["belum lama tetapi wtp", false],
    ["wtp, belum lama", false],
    ["wtp namun tidak ada", false],
    ["wtp hanya saja tidak ada", false],
    ["wtp | dicabut", false],
    // Not yet, or no longer.
    ["akan wtp", true],
    ["menuju wtp", true],
    ["target kami wtp", true],
    ["target a b wtp", true],
    ["target a b c wtp", false],
    ["semula wtp", true],
    ["wtp akan", true],
    ["wtp (rencana)", true],
    ["wtp a b diusulkan", true],
    ["wtp a b c diusulkan", false],
    ["wtp yang akan", false],
    ["wtp masih dibahas", true],
    ["wtp masih direvisi", true],
    ["wtp masih dalam", true],
    ["wtp masih dipakai", false],
    // What was is no more only where it is said what it became.
    ["dari wtp ke wdp", true],
    ["dari wtp a b menjadi wdp", true],
    ["dari wtp", false],
    ["wtp ke wdp", false],
  ])("%j: %s", (text, expected) => {
    expect(denied(text)).toBe(expected);
  });
});

test.each([
  ["ada 2025", "ada 2025"],
  ["ada 2025, tidak ada 2024", "ada 2025"],
  ["tidak ada 2024; ada 2025 | telat 2023", "ada 2025"],
  ["tidak ada 2024\nada 2025", "ada 2025"],
  ["belum 2024 tetapi ada 2025 namun terlambat", "ada 2025"],
  ["ada 2023,  ada 2025 , dicabut 2024", "ada 2023, ada 2025"],
  ["tidak hanya 2024", "tidak hanya 2024"],
  ["tidak lebih 3", "tidak lebih 3"],
  ["BELUM ada", ""],
  ["", ""],
  ["tidak,, ada", "ada"],
])("what is affirmed in %j is %j", (text, expected) => {
  expect(affirmed(text)).toBe(expected);
});

test.each([
  ["WTP 2023, WDP 2025", 2025, "WDP 2025"],
  ["WTP 2023, WDP 2025", 2024, "WTP 2023"],
  ["WTP 2023, WDP 2025", 2026, "WDP 2025"],
  // All of them come later: the first.
  ["WTP 2026, WDP 2025", 2024, "WDP 2025"],
  ["2024 WDP dan 2025 WTP", 2025, "2025 WTP"],
  ["WTP 2024 lalu WDP 2025", 2024, "WTP 2024"],
  ["WTP 2025; murni; WDP 2024", 2025, "WTP 2025, murni"],
  ["WTP 2025, WDP 2025", 2024, "WTP 2025, WDP 2025"],
  // One clause of two years tells nothing apart.
  ["WTP 2024 2025, WDP 2023", 2024, "WTP 2024 2025, WDP 2023"],
  ["WTP", 2025, "WTP"],
])("%j for %i is %j", (text, assessed, expected) => {
  expect(ofAssessedYear(text, assessed)).toBe(expected);
});
