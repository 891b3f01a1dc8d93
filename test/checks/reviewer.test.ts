import { severityOf } from "../../src/checks/severities";
import { looksPrivate } from "../../src/checks/shared/evidence/links";
import { durationIn } from "../../src/checks/shared/evidence/videoLength";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { CLEAN_PROFILE, evidenceCodes, observe, rules, type RecordSpec } from "./build";
import type { FieldId } from "../../src/workbook/types";

const inYear = (year: number, record: RecordSpec) => observe({ records: [record], rules: ruleSet(year) });
const codesIn = (year: number, id: string, level: number, text: string): string[] =>
  inYear(year, { levels: { [id]: level }, evidence: { [id]: text } })
    .filter(({ indicator }) => indicator === id)
    .map(({ code }) => code);

describe("links that only their owner opens", () => {
  const link = (url: string): boolean => {
    const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? "";
    return looksPrivate({ url, host, valid: true, extension: null });
  };

  test.each([
    "https://drive.google.com/drive/folders/1abc",
    "https://drive.google.com/drive/u/0/folders/1abc",
    "https://drive.google.com/drive/my-drive",
    "https://studio.youtube.com/video/abcdefghijk/edit",
    "https://studio.youtube.com/channel/UC1/videos",
    "https://web.telegram.org/a/#-1001",
    "https://www.canva.com/design/DAF1/AbC/edit",
    "https://www.canva.com/design/DAF1/AbC/edit?utm_content=DAF1",
    "https://docs.google.com/spreadsheets/d/1abc/edit#gid=0",
    "https://kabcontoh-my.sharepoint.com/personal/budi/Documents/a.pdf",
    "https://onedrive.live.com/my?id=%2Fpersonal",
    "https://mail.google.com/mail/u/0/#inbox",
    "https://intranet.contoh.go.id/sk.pdf",
    "http://10.10.2.4/sk",
    "http://172.20.0.1/sk",
    "https://192.168.1.5/sk.pdf",
    "https://arsip.local/sk.pdf",
  ])("%s", (url) => {
    expect(link(url)).toBe(true);
  });

  test.each([
    "https://drive.google.com/file/d/1abc/view",
    "https://drive.google.com/drive/folders/1abc?usp=sharing",
    "https://docs.google.com/document/d/1abc/edit?usp=drive_link",
    "https://docs.google.com/forms/d/e/1abc/viewform",
    "https://kabcontoh-my.sharepoint.com/:b:/g/personal/budi/Eabc?e=x1",
    "https://1drv.ms/b/s!abc",
    "https://www.canva.com/design/DAF1/AbC/view?utm_content=DAF1",
    "https://www.canva.com/design/DAF1/AbC/watch",
    "https://www.youtube.com/watch?v=abcdefghijk",
    "https://172.217.1.1/sk",
    "https://contoh.go.id/my/sk.pdf",
  ])("not %s", (url) => {
    expect(link(url)).toBe(false);
  });

  test("a closed link is told once and not as insecure too", () => {
    expect(evidenceCodes("monev", "http://10.0.0.2/laporan; https://contoh.go.id/a")).toEqual(["link-private"]);
    expect(evidenceCodes("monev", "http://contoh.go.id/a")).toEqual(["link-insecure"]);
    expect(evidenceCodes("monev", "www.contoh.go.id/a")).toEqual([]);
  });
});

describe("years of the evidence", () => {
  test.each([
    ["sdm", "SK Bupati Nomor 1 tanggal 31 Desember 2023", ["evidence-year"]],
    ["sdm", "SK Bupati Nomor 1 tanggal 1 Januari 2024", []],
    ["sdm", "SK Bupati Nomor 1 tanggal 2 Januari 2027", ["evidence-year"]],
    ["sdm", "SK Bupati Nomor 188.45/12/KEP/2022", ["evidence-year"]],
    ["sdm", "SK Bupati Nomor 188/2023/KEP/2024", []],
    ["sdm", "SK Bupati 188/2022", ["evidence-year"]],
    ["regulasi", "Perda Nomor 4 Tahun 2015", []],
    ["regulasi", "Perda Nomor 4 Tahun 2026", ["evidence-year"]],
    ["pelaksana", "Surat Tugas Kepala Dinas Nomor 1 tanggal 2 Mei 2019", []],
    ["pelaksana", "Surat Tugas Kepala Dinas Nomor 1 tanggal 2 Mei 2027", ["evidence-year"]],
    ["jejaring", "SK Bupati Nomor 1 tanggal 2 Mei 2023\nSK Bupati Nomor 2 tanggal 2 Mei 2025", ["evidence-year"]],
  ])("%s: %s", (id, text, expected) => {
    expect(evidenceCodes(id, text)).toEqual(expected);
  });

  test("the span is told in years", () => {
    const [found] = observe({ records: [{ evidence: { sdm: "SK Bupati Nomor 1 tanggal 3 Mei 2020" } }] });
    expect(found?.params).toMatchObject({ year: 2020, first: 2024, last: 2026 });
  });

  test("a year whose letter names no years judges none but those that have not come", () => {
    expect(codesIn(2023, "sdm", 2, "SK Bupati Nomor 1 tanggal 3 Mei 2018")).toEqual([]);
    expect(codesIn(2023, "sdm", 2, "SK Bupati Nomor 1 tanggal 3 Mei 2023")).toEqual([]);
    expect(codesIn(2023, "sdm", 2, "SK Bupati Nomor 1 tanggal 3 Mei 2024")).toEqual(["evidence-year"]);
  });
});

describe("kind of document against the level", () => {
  test.each([
    [2026, "regulasi", 3, "Perbup Nomor 4 Tahun 2024", 2],
    [2026, "regulasi", 2, "Keputusan Bupati Nomor 4 Tahun 2024", 1],
    [2026, "regulasi", 3, "SK Bupati Nomor 4 Tahun 2024\nPerwali Nomor 4 Tahun 2024", 2],
    [2026, "pelaksana", 3, "Surat Tugas Kepala Dinas Kesehatan Nomor 4 Tahun 2024", 2],
    [2026, "regulasi", 1, "SK Kepala Dinas Nomor 4 Tahun 2024", 0],
    [2026, "regulasi", 3, "Rancangan Perda Nomor 4 Tahun 2024; raperda.pdf", 0],
    [2026, "regulasi", 1, "Surat Edaran Bupati Nomor 5/SE/2024", 0],
    [2026, "regulasi", 1, "Instruksi Bupati Nomor 1 Tahun 2024", 0],
    [2026, "regulasi", 2, "SE Sekda Nomor 5 Tahun 2024", 0],
    [2025, "regulasi", 1, "Surat Tugas Nomor 800/12/2024", 0],
    [2026, "regulasi", 1, "SOP_SIPANDU.pdf", 0],
    [2026, "regulasi", 3, "PKS Nomor 12/PKS/2024 tanggal 2 Mei 2024", 0],
    [2024, "regulasi", 3, "SK Bupati Nomor 4 Tahun 2023", 2],
    [2024, "pelaksana", 3, "SK Kepala Dinas Nomor 4 Tahun 2023", 2],
  ])("%d %s level %d: %s shows level %d", (year, id, level, text, proven) => {
    const found = inYear(year, { levels: { [id]: level }, evidence: { [id]: text } });
    expect(found.find(({ code }) => code === "document-below-level")?.params).toMatchObject({ level, proven });
  });

  test.each([
    [2026, "regulasi", 3, "Perda Nomor 4 Tahun 2024"],
    [2026, "regulasi", 3, "SK Bupati Nomor 4 Tahun 2024; Perda_4_2024.pdf"],
    [2026, "regulasi", 3, "regulasi.pdf"],
    [2026, "regulasi", 1, "SK Kepala Dinas a.n. Bupati Nomor 4 Tahun 2024"],
    [2026, "regulasi", 3, "SK Kepala Dinas Nomor 4 Tahun 2024; https://jdih.contoh.go.id/4"],
    [2024, "regulasi", 1, "SK Kepala Dinas Nomor 4 Tahun 2023"],
    [2026, "regulasi", 2, "Perbup Nomor 4 Tahun 2024 tentang Instruksi dan SOP"],
    [2026, "regulasi", 1, "SK Nomor 4 Tahun 2024 dan Surat Edaran"],
    [2026, "regulasi", 1, "SK Kepala Dinas Nomor 4 Tahun 2024; SK Nomor 5 Tahun 2024"],
    [2026, "regulasi", 1, "SE Bupati Nomor 4 Tahun 2024; SK Bupati Nomor 5 Tahun 2024"],
    [2026, "regulasi", 1, "instruksi kerja.pdf; https://jdih.contoh.go.id/4"],
    [2026, "regulasi", 1, "Regulasi_se_kabupaten.pdf"],
    [2026, "pelaksana", 1, "Instruksi Kepala Dinas Nomor 4 Tahun 2024"],
    [2026, "pelaksana", 3, "Perbup Nomor 4 Tahun 2024"],
    [2026, "pelaksana", 3, "Surat Tugas Nomor 4 Tahun 2024"],
    [2026, "pelaksana", 3, "Surat Tugas Bupati Nomor 4 Tahun 2024"],
    [2024, "regulasi", 3, "Perbup Nomor 4 Tahun 2023"],
    [2026, "monev", 3, "SK Bupati Nomor 4 Tahun 2024, sk.pdf"],
  ])("%d %s level %d: %s is left alone", (year, id, level, text) => {
    expect(codesIn(year, id, level, text)).not.toContain("document-below-level");
  });
});

describe("pieces of evidence", () => {
  const letter = (n: number): string => `Surat Tugas Nomor 5.${n}/2024 tanggal ${n} Mei 2024`;

  test.each([
    ["bimtek", 3, [letter(1), letter(2)], { count: 2, needed: 3 }],
    ["replikasi", 2, ["PKS Nomor 1/2024 tanggal 2 Mei 2024, pks.pdf"], { count: 1, needed: 2 }],
    ["informasi", 3, ["telepon.jpg", "medsos.jpg"], { count: 2, needed: 3 }],
  ])("%s level %d wants more", (id, level, pieces, params) => {
    const found = observe({ records: [{ levels: { [id]: level }, evidence: { [id]: pieces.join("\n") } }] });
    expect(found.find(({ code }) => code === "evidence-too-few")?.params).toMatchObject(params);
  });

  test.each([
    ["as many as the level", "bimtek", 2, `${letter(1)}\nDaftar hadir\n${letter(2)}\nSertifikat`],
    ["files beside letters", "informasi", 2, "telepon.jpg, medsos.jpg"],
    ["a folder", "informasi", 3, "https://drive.google.com/drive/folders/1abc?usp=sharing"],
    ["invitations with a number", "bimtek", 2, `${letter(1)}\nUndangan Nomor 005/7/2025 tanggal 13 April 2025`],
    ["an archive", "bimtek", 3, `${letter(1)} bimtek.zip; ${letter(2)} bukti.pdf`],
    ["level 1", "replikasi", 1, "PKS Nomor 1/2024 tanggal 2 Mei 2024"],
  ])("%s is enough", (_, id, level, text) => {
    expect(evidenceCodes(id, text, level)).not.toContain("evidence-too-few");
  });

  test("a year whose letter does not ask for it wants none", () => {
    expect(codesIn(2024, "bimtek", 3, letter(1))).toEqual([]);
  });
});

describe("length of a video", () => {
  test.each([
    ["durasi 7:30", 450],
    ["durasi 04.30 menit", 270],
    ["6 menit", 360],
    ["5 menit 20 detik", 320],
    ["4,5 menit", 270],
    ["1 jam", 3600],
    ["durasi 1:02:03", 3723],
    ["tayang pukul 7:30", null],
    ["diunggah 12/03/2024", null],
    ["", null],
  ])("%s", (text, seconds) => {
    expect(durationIn(text)).toBe(seconds);
  });

  test("digits of file names and addresses are no times", () => {
    expect(evidenceCodes("video", "https://youtu.be/abc?t=9menit; profil 10 menit.mp4")).toEqual([]);
    expect(evidenceCodes("video", "https://youtu.be/abc (5 menit 1 detik)")).toEqual(["video-too-long"]);
  });
});

describe("kind of innovation and its tools", () => {
  const tools = (year: number, jenis: string, levels: Record<string, number>): string[] =>
    inYear(year, { fields: { jenis }, levels })
      .map(({ code }) => code)
      .filter((code) => code.includes("digital"));

  test("the level texts of the year decide", () => {
    expect(tools(2026, "Digital", { "alat-kerja": 1 })).toEqual(["digital-by-hand"]);
    expect(tools(2026, "Non Digital", { "alat-kerja": 1 })).toEqual([]);
    expect(tools(2026, "Non Digital", { "alat-kerja": 3, integrasi: 3 })).toEqual(["non-digital-online"]);
    expect(tools(2023, "Non Digital", { "alat-kerja": 1, integrasi: 2 })).toEqual(["non-digital-online"]);
  });

  test("a kind that nobody knows is left to value-not-listed", () => {
    expect(tools(2026, "Semi digital", { "alat-kerja": 1 })).toEqual([]);
    expect(tools(2026, "", { "alat-kerja": 1 })).toEqual([]);
  });
});

describe("reported before", () => {
  const fields = [...Object.keys(CLEAN_PROFILE), "pelaporan"] as FieldId[];
  const before = (pelaporan: string | number): unknown =>
    observe({ fields, records: [{ fields: { pelaporan } }] }).map(({ params }) => params["years"]);

  test("earlier years and this one count, each once", () => {
    expect(before("2023, 2024 dan 2024")).toEqual(["2023, 2024"]);
    expect(before("2024; 2026")).toEqual([]);
    expect(before(2025)).toEqual([]);
    expect(before("Ya")).toEqual([]);
    expect(before("-")).toEqual([]);
  });
});

test("the rules say in data what the checks need, for the year whose letter says it", () => {
  const rule = (year: number, id: string) =>
    ruleSet(year).indicators.find((one) => one.id === id)?.evidence?.value ?? undefined;
  expect(rule(2026, "bimtek")).toMatchObject({ pieces: [1, 2, 3], yearsBack: 2 });
  expect(rule(2026, "regulasi")).toMatchObject({ yearsUntil: 1 });
  expect(rule(2026, "video")).toMatchObject({ maxMinutes: 5 });
  expect(rule(2023, "bimtek")).not.toHaveProperty("pieces");
  for (const year of [2023, 2024, 2025, 2026]) {
    const found = ruleSet(year).indicators.find(({ id }) => id === "sosialisasi")?.evidence;
    expect((found?.value ?? found?.assumed)?.publication).toBe(true);
  }
  expect(severityOf("evidence-year", rules)).toBe("warning");
});
