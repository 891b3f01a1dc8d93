import { parseEvidence } from "../../../src/workbook/index";
import type { EvidencePiece } from "../../../src/workbook/types";

const only = (text: string): EvidencePiece => {
  const pieces = parseEvidence(text);
  expect(pieces).toHaveLength(1);
  return pieces[0]!;
};

describe("pieces", () => {
  test.each<[string, string[]]>([
    ["a.pdf; b.pdf", ["a.pdf", "b.pdf"]],
    ["a.pdf\nb.pdf\r\n\n c.pdf ", ["a.pdf", "b.pdf", "c.pdf"]],
    ["a.pdf|b.pdf", ["a.pdf", "b.pdf"]],
    ["https://x.go.id/p?a=1;b=2|c=3", ["https://x.go.id/p?a=1;b=2|c=3"]],
    ["https://x.go.id/p?a=1;b=2; foto.jpg", ["https://x.go.id/p?a=1;b=2", "foto.jpg"]],
    ["https://x.go.id/p?a=1|https://y.go.id/q", ["https://x.go.id/p?a=1", "https://y.go.id/q"]],
    ["https://x.go.id/p;foto.jpg", ["https://x.go.id/p", "foto.jpg"]],
    [";;\n | ", []],
    ["", []],
    ["\u00a0", []],
  ])("%p", (raw, texts) => expect(parseEvidence(raw).map((piece) => piece.text)).toEqual(texts));

  test("blank cells and errors have none, numbers are text", () => {
    expect([parseEvidence(null), parseEvidence(0), parseEvidence("#REF!")]).toEqual([[], [], []]);
    expect(parseEvidence(12)[0]).toMatchObject({ text: "12", placeholder: true });
  });

  test("a letter over several lines is one piece", () => {
    const pieces = parseEvidence(
      "SK Bupati\nNomor: 188.45/12/2024\nTanggal: 12 Maret 2024\nTentang: Tim Inovasi\nsk.pdf",
    );
    expect(pieces).toHaveLength(2);
    expect(pieces[0]?.letter).toEqual({
      kind: "SK Bupati",
      number: "188.45/12/2024",
      date: "2024-03-12",
      year: 2024,
      about: "Tim Inovasi",
    });
    expect(pieces[1]?.files).toEqual([{ name: "sk.pdf", extension: "pdf" }]);
  });

  test.each([
    "SK Bupati Nomor 5/2024 tentang Tim Inovasi (sk_tim.pdf)",
    "SK Bupati Nomor 5/2024 tentang Tim Inovasi [sk_tim.pdf]",
    "SK Bupati Nomor 5/2024 tentang Tim Inovasi ( sk_tim.pdf )",
  ])("brackets around a file name are no part of what a letter is about: %s", (raw) => {
    expect(only(raw).letter?.about).toBe("Tim Inovasi");
  });

  test("two letters stay two", () => {
    const pieces = parseEvidence("SK Nomor 1/2024 tanggal 1 Januari 2024\nSK Nomor 2/2024 tanggal 2 Januari 2024");
    expect(pieces.map((piece) => piece.letter?.date)).toEqual(["2024-01-01", "2024-01-02"]);
  });
});

describe("files", () => {
  test.each<[string, string[]]>([
    ["sk.pdf", ["sk.pdf"]],
    ["SK Bupati 2024 final.PDF", ["SK Bupati 2024 final.PDF"]],
    ["SK Nomor 12 Tahun 2024.pdf", ["SK Nomor 12 Tahun 2024.pdf"]],
    ["laporan akhir (final).pdf", ["laporan akhir (final).pdf"]],
    ["foto1.jpg, foto 2.png dan foto3.jpeg", ["foto1.jpg", "foto 2.png", "foto3.jpeg"]],
    ["Bukti: sk_tim.pdf", ["sk_tim.pdf"]],
    ["SK Nomor 188/12/2024 tanggal 1 Januari 2024 (sk tim.pdf)", ["sk tim.pdf"]],
    ["Screenshot 2024-01-02.png", ["Screenshot 2024-01-02.png"]],
    ["1. foto.jpg", ["foto.jpg"]],
    ["S.Sos, M.Si", []],
    ["Laporan v1.2", []],
    ["drive.google.com/file.pdf", []],
  ])("%s", (raw, names) => expect(only(raw).files.map((file) => file.name)).toEqual(names));

  test("extensions are lower case", () =>
    expect(only("VIDEO.MP4").files).toEqual([{ name: "VIDEO.MP4", extension: "mp4" }]));

  test.each([
    "C:\\Users\\budi\\sk.pdf",
    "D:/bukti/foto.jpg",
    "file:///C:/sk.pdf",
    "\\\\server\\berbagi\\sk.pdf",
    "/home/budi/sk.pdf",
    "lihat E:\\data",
  ])("%s is a local path", (raw) =>
    expect(only(raw)).toMatchObject({ localPath: true, links: [], placeholder: false }),
  );
  test.each([
    "https://x.go.id/C:/a.pdf",
    "https://dinas-my.sharepoint.com/:b:/g/x",
    "sk.pdf",
    "SK No: 1/2024",
    "Rasio 1:/2",
  ])("%s is none", (raw) => expect(only(raw).localPath).toBe(false));
});

describe("links", () => {
  test.each<[string, string, string | null]>([
    ["https://drive.google.com/file/d/abc/view?usp=sharing", "drive.google.com", null],
    ["HTTP://CONTOH.GO.ID", "contoh.go.id", null],
    ["www.contohkab.go.id/berita", "contohkab.go.id", null],
    ["drive.google.com/drive/folders/1", "drive.google.com", null],
    ["bit.ly/bukti-1", "bit.ly", null],
    ["youtu.be/abc123", "youtu.be", null],
    ["s.id/xyz", "s.id", null],
    ["sipinter.contohkab.go.id", "sipinter.contohkab.go.id", null],
    ["https://instagram.com/dinkes.tegal", "instagram.com", null],
    ["https://www.youtube.com/?v=abc", "youtube.com", null],
    ["fb.watch/abc123", "fb.watch", null],
    ["https://x.go.id/sk.PDF?v=1", "x.go.id", "pdf"],
    ["https://x.go.id/berita.html", "x.go.id", null],
    ["https://x.go.id:8080/a.docx", "x.go.id", "docx"],
    ["http://10.1.2.3/bukti", "10.1.2.3", null],
    ["Lihat (https://x.go.id/a_(b)).", "x.go.id", null],
  ])("%s", (raw, host, extension) =>
    expect(only(raw).links).toEqual([expect.objectContaining({ valid: true, host, extension })]),
  );

  test.each([
    "https://",
    "http:/drive",
    "http:/drive.google.com/a",
    "htps://drive.google.com/a",
    "https//drive.google.com/a",
    "https://contoh",
    "www.",
    "ftp://x.go.id/a",
    "https://drive .google.com/a",
    "https://drive.google .com/a",
    "https://drive google.com/abc",
    "https://drive.google.com/ file/d/abc",
    "https://.go.id",
    "https://x..go.id/",
    // Front pages of what everybody uses hold nobody's evidence.
    "https://drive.google.com",
    "drive.google.com/",
    "https://www.youtube.com/",
    "instagram.com",
    "https://bit.ly/?",
  ])("%s is no valid link", (raw) => {
    const { links } = only(raw);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => !link.valid)).toBe(true);
  });

  test("several links in one piece", () =>
    expect(only("https://a.go.id/1, https://b.go.id/2 dan bit.ly/3").links.map((link) => link.url)).toEqual([
      "https://a.go.id/1",
      "https://b.go.id/2",
      "bit.ly/3",
    ]));

  test("no links", () =>
    expect(
      ["nama@mail.com", "SK 188.45/12/KEP/2024", "dr. Budi", "Pkl. 08.00"].flatMap((raw) => only(raw).links),
    ).toEqual([]));
});

describe("letters", () => {
  type Expected = [string | null, string | null, string | null, number | null, string | null];
  test.each<[string, Expected]>([
    [
      "SK Bupati Nomor 188.45/123/KEP/2024 tanggal 12 Maret 2024 tentang Tim Pelaksana",
      ["SK Bupati", "188.45/123/KEP/2024", "2024-03-12", 2024, "Tim Pelaksana"],
    ],
    [
      "Keputusan Wali Kota No. 5 Tahun 2024 tentang Inovasi Daerah",
      ["Keputusan Wali Kota", "5", null, 2024, "Inovasi Daerah"],
    ],
    [
      "Keputusan Kepala Dinas Kesehatan Nomor 800.1/33/2024 Tanggal 3/4/2024",
      ["Keputusan Kepala Dinas", "800.1/33/2024", "2024-04-03", 2024, null],
    ],
    [
      "Surat Keputusan No: 12/A/2024, tgl 5-1-2024 ttg Bimtek",
      ["Surat Keputusan", "12/A/2024", "2024-01-05", 2024, "Bimtek"],
    ],
    ["Perbup 12 Tahun 2024 tentang Inovasi", ["Perbup", "12", null, 2024, "Inovasi"]],
    ["Perda 5/2024", ["Perda", "5/2024", null, null, null]],
    ["SK Bupati 188/2024 tentang Tim 3/2023", ["SK Bupati", "188/2024", null, null, "Tim 3/2023"]],
    ["SK Bupati bulan 5/2024", ["SK Bupati", null, null, null, null]],
    ["Perwali No. 3/2023", ["Perwali", "3/2023", null, null, null]],
    ["Peraturan Daerah Nomor 4 Tahun 2022", ["Peraturan Daerah", "4", null, 2022, null]],
    ["SPT No. 094/123/BRIDA/2025 tgl. 3 Feb 2025", ["SPT", "094/123/BRIDA/2025", "2025-02-03", 2025, null]],
    ["Surat Perintah Tugas 094/1/2025", ["Surat Perintah Tugas", "094/1/2025", null, null, null]],
    ["PKS Nomor 119/7/PKS/2024 tertanggal 7 Juli 2024", ["PKS", "119/7/PKS/2024", "2024-07-07", 2024, null]],
    ["MoU dengan Kabupaten Lain", ["MoU", null, null, null, null]],
    ["Nota Kesepahaman Nomor B/12/2024", ["Nota Kesepahaman", "B/12/2024", null, null, null]],
    ["DPA 2024", ["DPA", null, null, 2024, null]],
    ["RKPD Tahun 2025 halaman 12", ["RKPD", null, null, 2025, null]],
    [
      "Undangan Nomor 005/77/Bappeda tanggal 2 Mei 2024 perihal Rapat",
      ["Undangan", "005/77/Bappeda", "2024-05-02", 2024, "Rapat"],
    ],
    ["SOP Pelayanan Nomor 065/9/2024", ["SOP", "065/9/2024", null, null, null]],
    ["188.45/12/KEP/2024, 12-03-2024", [null, "188.45/12/KEP/2024", "2024-03-12", 2024, null]],
    [
      "SK Bupati tentang Penetapan Inovasi tanggal 5 Januari 2024",
      ["SK Bupati", null, "2024-01-05", 2024, "Penetapan Inovasi"],
    ],
    ["SK Bupati Nomor 5/3/2024 tanggal 2 Mei 2024 tentang Tim", ["SK Bupati", "5/3/2024", "2024-05-02", 2024, "Tim"]],
    ["SK Bupati no 5/3/2024", ["SK Bupati", null, "2024-03-05", 2024, null]],
    ["SK Bupati", ["SK Bupati", null, null, null, null]],
    ["SE Bupati", ["SE", null, null, null, null]],
  ])("%s", (raw, [kind, number, date, year, about]) =>
    expect(only(raw).letter).toEqual({ kind, number, date, year, about }),
  );

  test.each([
    "sk.pdf",
    "Foto kegiatan",
    "https://x.go.id/sk",
    "Sosialisasi se Kabupaten",
    "5 aktor",
    "C:\\SK Nomor 1.pdf",
  ])("%s is no letter", (raw) => expect(only(raw).letter).toBeNull());

  test("a letter and its file", () => {
    const piece = only("SK Nomor 188/12/2024 tanggal 1 Januari 2024 (sk tim.pdf)");
    expect(piece.letter).toMatchObject({ number: "188/12/2024", date: "2024-01-01" });
    expect(piece.files).toEqual([{ name: "sk tim.pdf", extension: "pdf" }]);
  });
});

describe("placeholders", () => {
  test.each(
    "-|--|–|ada|ADA|Ada.|sudah ada|sdh|menyusul|Menyusul...|proses|dalam proses|Masih dalam proses|on progress|On Progress!|belum ada|belum|tidak ada|terlampir|lengkap|ok|OKE|ya|x|V|✓|✔|n/a|N.A.|nihil|...|?|TBA|akan diupload|akan di upload|sedang disusun|SK sedang disusun oleh Bagian Hukum|SK belum ada|dokumen menyusul|file terlampir|lihat lampiran|sudah diupload|tunggu|(kosong)|SK masih draft|Nomor: ... Tanggal: ... Tentang: ...|sama dengan nomor 1|Lihat di atas|idem no. 3|sama seperti sebelumnya".split(
      "|",
    ),
  )("%s", (raw) => expect(only(raw)).toMatchObject({ placeholder: true, letter: null, files: [], links: [] }));

  test.each([
    "(Lihat di atas)",
    "– idem no. 3",
    "Ídem baris 4",
    "“SAMA dengan nomor 1”",
    "as above",
    "s\u0301da sebelumnya",
  ])("%s only points to another cell", (raw) => expect(only(raw)).toMatchObject({ promised: true }));

  test.each(["2 lihat di atas", "dilihat di atas", "& sama dengan nomor 1", "Foto di atas"])("%s says more", (raw) =>
    expect(only(raw)).toMatchObject({ promised: false }),
  );

  test.each([
    "sk.pdf",
    "https://x.go.id",
    "ada.pdf",
    "Foto kegiatan sosialisasi",
    "Surat pernyataan tidak ada pengaduan",
    "SK Bupati Nomor 1/2024",
    "SOP proses pelayanan",
    "Sudah ada di https://x.go.id/bukti",
    "Laporan monev 2024",
    "Video profil inovasi",
  ])("%s is none", (raw) => expect(only(raw).placeholder).toBe(false));
});
