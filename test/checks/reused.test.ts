import { observe, type RecordSpec } from "./build";

const both = (first: RecordSpec["evidence"], second: RecordSpec["evidence"]): [number, unknown][] =>
  observe({ records: [{ evidence: first ?? {} }, { evidence: second ?? {} }] })
    .filter(({ code }) => code === "evidence-reused")
    .map(({ row, params }) => [row, params["otherRow"]]);

const TWICE = [
  [5, 6],
  [6, 5],
];
const FILM = "https://www.youtube.com/watch?v=abcdefghijk";
const PAPER = "https://drive.google.com/file/d/1AbC-d_e";
const DECREE = "SK Bupati Nomor 5 Tahun 2024 tentang Tim Inovasi";
const NUMBERED = "SK Kepala Dinas Nomor 800/12/2024 tanggal 1 Maret 2024 tentang Tim";

describe("reused under two innovations: both cells are told", () => {
  test.each([
    ["a file, whatever its spelling", { monev: "Laporan SKM.pdf" }, { monev: "laporan_skm.PDF" }],
    ["a file under another indicator", { monev: "laporan.pdf" }, { kemanfaatan: "laporan.pdf" }],
    ["a link", { monev: "https://www.contoh.go.id/a/?x=1" }, { monev: "http://contoh.go.id/a/?x=1" }],
    ["a film, however its link was copied", { video: "https://youtu.be/abcdefghijk?si=x1" }, { video: `${FILM}&t=5` }],
    [
      "a film as a short one",
      { video: "https://youtube.com/shorts/abcdefghijk" },
      { video: `https://m.${FILM.slice(12)}` },
    ],
    [
      "a paper of a drive",
      { monev: `${PAPER}/view?usp=sharing` },
      { monev: "https://drive.google.com/open?id=1AbC-d_e" },
    ],
    ["a paper of a drive, in its editor", { monev: `${PAPER}/edit#gid=0` }, { monev: `${PAPER}/view?usp=drive_link` }],
    [
      "a post, whoever shared it",
      { sosialisasi: "https://www.instagram.com/p/C1/?igsh=abc" },
      { sosialisasi: "https://instagram.com/p/C1?utm_source=ig_web_copy_link" },
    ],
    ["a letter", { sdm: NUMBERED }, { pelaksana: `${NUMBERED} Pelaksana` }],
    [
      "a letter of assignment of a department",
      { sdm: "Surat Tugas Kepala Dinas Kesehatan Nomor 7 Tahun 2024" },
      { sdm: "Surat Tugas Kepala Dinas Kesehatan Nomor 7 Tahun 2024" },
    ],
    [
      "a decree of the regional head where the rules know of no letter for many",
      { aktor: "SK Bupati Nomor 5 Tahun 2024.pdf" },
      { aktor: "SK Bupati Nomor 5 Tahun 2024.pdf" },
    ],
    ["a file named after nobody", { pelaksana: "sk_tim.pdf" }, { pelaksana: "sk_tim.pdf" }],
    ["a file below a letter of a department", { sdm: `${NUMBERED} A; x.pdf` }, { sdm: "x.pdf" }],
    [
      "a file below the second letter",
      { sdm: `${DECREE}; Surat Tugas Nomor 7/2024; x.pdf` },
      { sdm: `${DECREE}; Surat Tugas Nomor 8/2024; x.pdf` },
    ],
    ["one of several pieces", { monev: "a.pdf; b.pdf" }, { monev: "c.pdf\nb.pdf" }],
  ])("%s", (_, first, second) => {
    expect(both(first, second)).toEqual(TWICE);
  });
});

describe("not reused", () => {
  test.each([
    ["the regulation that lists many innovations", { regulasi: "perbup.pdf" }, { regulasi: "perbup.pdf" }],
    ["the budget document of an office", { anggaran: "dpa.pdf" }, { anggaran: "dpa.pdf" }],
    ["the RKPD of the region", { rkpd: "rkpd.pdf" }, { rkpd: "rkpd.pdf" }],
    [
      "the decree of the regional head on the teams of many innovations",
      { sdm: "SK Bupati Nomor 5 Tahun 2024 tentang Tim Inovasi" },
      { sdm: "SK Bupati Nomor 5 Tahun 2024 tentang Tim Inovasi" },
    ],
    ["its file, named after it", { pelaksana: "SK_Wali_Kota_12_2024.pdf" }, { jejaring: "SK_Wali_Kota_12_2024.pdf" }],
    [
      "a decree signed on behalf of the regional head",
      { jejaring: "SK Kepala Bappeda a.n. Bupati Nomor 5 Tahun 2024" },
      { jejaring: "SK Kepala Bappeda a.n. Bupati Nomor 5 Tahun 2024" },
    ],
    ["the file below such a decree", { sdm: `${DECREE}; sk_tim.pdf` }, { sdm: `${DECREE}; sk_tim.pdf` }],
    ["the link below it", { jejaring: `${DECREE}\n${PAPER}/view` }, { sdm: `${DECREE}\n${PAPER}/view` }],
    ["two files below it", { sdm: `${DECREE}\na.pdf\nb.pdf` }, { sdm: `${DECREE}\na.pdf\nb.pdf` }],
    ["two films", { video: FILM }, { video: "https://youtu.be/ABCDEFGHIJK" }],
    [
      "two pages told apart by their query",
      { monev: "https://a.go.id/x?id=1&si=2" },
      { monev: "https://a.go.id/x?id=2&si=2" },
    ],
    ["an exempt indicator beside another", { regulasi: "perbup.pdf" }, { aktor: "perbup.pdf" }],
    ["the home page of one site", { informasi: "https://contoh.go.id/" }, { informasi: "https://contoh.go.id" }],
    [
      "a letter number of another year",
      { sdm: "SK Bupati Nomor 5 Tahun 2024" },
      { sdm: "SK Bupati Nomor 5 Tahun 2025" },
    ],
    [
      "a number of another kind of letter",
      { sdm: "SK Bupati Nomor 5 Tahun 2024" },
      { sdm: "Surat Tugas Nomor 5 Tahun 2024" },
    ],
    [
      "different files on one host",
      { monev: "https://drive.google.com/d/1" },
      { monev: "https://drive.google.com/d/2" },
    ],
  ])("%s", (_, first, second) => {
    expect(both(first, second)).toEqual([]);
  });

  test("within one innovation", () => {
    expect(both({ monev: "laporan.pdf", kemanfaatan: "laporan.pdf" }, {})).toEqual([]);
  });

  test("where no level is claimed", () => {
    const records = [{ evidence: { monev: "a.pdf" } }, { levels: { monev: 0 }, evidence: { monev: "a.pdf" } }];
    expect(observe({ records }).map(({ code }) => code)).toEqual(["evidence-without-level"]);
  });
});

test("the other innovation is named", () => {
  const records = [
    { name: "Si Sehat", evidence: { monev: "laporan.pdf" } },
    { name: "Si Cepat", evidence: { monev: "laporan.pdf" } },
  ];
  const [found] = observe({ records });
  expect(found!.params).toEqual({ value: "laporan.pdf", otherRow: 6, other: "Si Cepat" });
});
