import { evidenceCodes, observe, rules } from "./build";

const YOUTUBE = "https://www.youtube.com/watch?v=abc";
const DRIVE = "https://drive.google.com/file/d/abc/view";

describe("what proves a level", () => {
  test.each([
    ["document", "alat-kerja", "foto.jpg"],
    ["document, other spelling of the type", "sosialisasi", "FOTO KEGIATAN.JPEG"],
    ["a link for every form", "monev", DRIVE],
    ["a link with a port", "monev", "https://sikd.contoh.go.id:8443/laporan"],
    ["a publication on a video platform", "sosialisasi", YOUTUBE],
    ["a publication on social media", "sosialisasi", "https://www.instagram.com/p/abc"],
    ["a post where pictures are taken", "integrasi", "https://www.instagram.com/p/Cabc123/"],
    ["a post that shows a testimony", "monev", "https://www.facebook.com/dinkes/posts/12"],
    ["a link to a page", "sosialisasi", "https://contoh.go.id/berita/inovasi.html"],
    ["a link to a file that is taken", "kecepatan", "https://contoh.go.id/proposal.pdf"],
    ["a full letter", "sdm", "SK Bupati Nomor 188/7/2024 tanggal 1 Maret 2024 tentang Tim"],
    ["a letter with a year instead of a date", "sdm", "SK Bupati Nomor 188 Tahun 2024"],
    ["a letter whose number holds the year", "sdm", "SK Bupati Nomor 188.45/12/KEP/2024"],
    ["a letter with its enclosures", "aktor", "Surat Tugas Nomor 5/2024 tanggal 1 Mei 2024\nDaftar hadir\nSertifikat"],
    ["a letter over several lines", "jejaring", "PKS\nNomor 12/PKS/2024\n3 Mei 2024\ntentang Replikasi; pks.pdf"],
    ["a video link", "video", YOUTUBE],
    ["a video file with its cover", "video", "profil.mp4 | sampul.png"],
    ["a video with a description", "video", `Tayang di kanal dinas\n${YOUTUBE}`],
  ])("%s", (_, id, text) => {
    expect(evidenceCodes(id, text)).toEqual([]);
  });

  test("one acceptable piece carries the cell; what is refused beside it is a remark", () => {
    const [found, ...others] = observe({ records: [{ evidence: { monev: "rekap.xlsx; laporan.pdf" } }] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "evidence-type",
      atMost: "warning",
      effect: "level",
      params: { value: "rekap.xlsx" },
    });
  });

  test("remarks of different kinds stand side by side, one for each kind", () => {
    const text = "C:\\a.pdf\nfoto.jpg; rekap.xlsx; data.docx\nhttp:/salah\nmenyusul";
    const found = observe({ records: [{ evidence: { monev: text } }] });
    expect(found.map(({ code, atMost }) => [code, atMost])).toEqual([
      ["evidence-local-path", "warning"],
      ["evidence-type", "warning"],
      ["evidence-link-invalid", "warning"],
      ["evidence-placeholder", "warning"],
    ]);
    expect(found[1]!.params).toEqual({ value: "rekap.xlsx; data.docx" });
  });
});

describe("what proves nothing: one code a cell", () => {
  test.each([
    ["blank", "monev", "", "evidence-missing"],
    ["white space", "video", " \n ", "evidence-missing"],
    ["a promise", "monev", "masih dalam proses", "evidence-placeholder"],
    ["promises only, for a video too", "video", "ada", "evidence-placeholder"],
    ["a type that is not taken", "kecepatan", "proposal.docx", "evidence-type"],
    ["a photo where a PDF is asked", "sdm", "sk.jpg", "evidence-type"],
    ["a letter with a file that is not taken", "sdm", "SK Bupati Nomor 1 Tahun 2024 sk.docx", "evidence-type"],
    ["a link to a file that is not taken", "sosialisasi", "https://contoh.go.id/berita.pdf", "evidence-type"],
    ["a video link where no video is taken", "integrasi", YOUTUBE, "evidence-type"],
    ["a short video link", "monev", "https://youtu.be/abc", "evidence-type"],
    ["a post where a decree is asked", "sdm", "https://www.instagram.com/p/Cabc123/", "evidence-type"],
    [
      "a page of friends where a regulation is asked",
      "regulasi",
      "https://web.facebook.com/share/p/1abc",
      "evidence-type",
    ],
    ["a message where a procedure is asked", "proses", "https://x.com/dinkes/status/1", "evidence-type"],
    ["a thread where an agreement is asked", "replikasi", "https://www.threads.net/@dinkes/post/1", "evidence-type"],
    ["a short video where a report is asked", "kecepatan", "https://fb.watch/abc1/", "evidence-type"],
    ["a link that cannot be one", "monev", "https://drive", "evidence-link-invalid"],
    ["a private path", "monev", "\\\\server\\data\\laporan.pdf", "evidence-local-path"],
    ["a private path to a video", "video", "D:\\video.mp4", "evidence-local-path"],
    ["a video as words", "video", "Video sudah tayang di kanal dinas", "video-link"],
    ["a video link that cannot be one", "video", "https://youtube", "video-link"],
    ["a video link to a picture", "video", "https://contoh.go.id/sampul.png", "video-link"],
    ["a video in a type that is not taken", "video", "video.mov", "video-link"],
    ["several defects", "monev", "rekap.xlsx\nmenyusul\nC:\\a.pdf", "evidence-local-path"],
  ])("%s", (_, id, text, code) => {
    expect(evidenceCodes(id, text)).toEqual([code]);
    expect(observe({ records: [{ evidence: { [id]: text } }] })[0]).not.toHaveProperty("atMost");
  });
});

describe("letter form", () => {
  test.each([
    ["no number", "SK Bupati tanggal 1 Maret 2024 tentang Tim", "number"],
    ["neither date nor year", "SK Bupati Nomor 188/7 tentang Tim", "date"],
    ["words that name no letter", "Notulen rapat koordinasi tim pelaksana", "number,date"],
    ["the second of two letters", "SK Bupati Nomor 1 Tahun 2024; Surat Tugas Kepala Dinas", "number,date"],
  ])("incomplete: %s", (_, text, missing) => {
    const [found, ...others] = observe({ records: [{ evidence: { sdm: text } }] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "letter-incomplete", effect: "row", params: { missing } });
  });

  test("a file or a link alone is told, not blamed", () => {
    expect(evidenceCodes("sdm", "sk.pdf")).toEqual(["letter-file-only"]);
    expect(evidenceCodes("sdm", DRIVE)).toEqual(["letter-file-only"]);
  });

  test("files alone are told once a column, at the first cell, with the count", () => {
    const found = observe({
      records: [
        {},
        ...["a", "b", "c"].map((name) => ({ evidence: { sdm: `${name}.pdf`, aktor: `foto-${name}.jpg` } })),
      ],
    });
    expect(found.map(({ code, row, indicator, params }) => [code, row, indicator, params])).toEqual([
      ["letter-file-only", 6, "sdm", { value: "a.pdf", count: 3 }],
      ["letter-file-only", 6, "aktor", { value: "foto-a.jpg", count: 3 }],
    ]);
  });

  test("the document form asks for no number", () => {
    expect(evidenceCodes("monev", "SK Bupati sk.pdf")).toEqual([]);
  });
});

describe("document form", () => {
  test("words without file or link are a remark", () => {
    expect(evidenceCodes("monev", "Laporan Nomor 5 Tahun 2024")).toEqual(["evidence-no-file"]);
  });

  test("words beside a refused file leave the remark about the file", () => {
    const found = observe({ records: [{ evidence: { monev: "Survei kepuasan warga\nrekap.xlsx" } }] });
    expect(found.map(({ code, atMost }) => [code, atMost])).toEqual([["evidence-type", "warning"]]);
  });
});

describe("levels and evidence", () => {
  test.each([0, "", "-", null])("nothing is asked for level %p", (level) => {
    expect(evidenceCodes("monev", "", level)).toEqual([]);
  });

  test("an unreadable level is told once, and its evidence not at all", () => {
    expect(evidenceCodes("monev", "ada", 7)).toEqual(["level-invalid"]);
  });

  test("evidence without level keeps silent where the level cannot be read", () => {
    expect(evidenceCodes("monev", "laporan.pdf", "#N/A")).toEqual(["cell-error"]);
  });

  test("no evidence column, no finding", () => {
    expect(observe({ records: [{}], evidence: ["sdm"] }).map(({ code }) => code)).toEqual(["column-missing"]);
    expect(observe({ records: [{}], evidence: [] })).toEqual([]);
  });

  test("a rule that knows no file types refuses none", () => {
    const open = structuredClone(rules);
    for (const indicator of open.indicators) if (indicator.evidence?.value) indicator.evidence.value.fileTypes = null;
    const evidence = { monev: "laporan.docx", sosialisasi: YOUTUBE, video: "video.mov" };
    expect(observe({ records: [{ evidence }], rules: open })).toEqual([]);
  });
});

test("findings point to the evidence cell and name the indicator", () => {
  const [found] = observe({ records: [{}, { evidence: { video: "" } }] });
  expect(found).toMatchObject({
    sheet: "Inovasi",
    row: 6,
    header: "evidence video",
    indicator: "video",
    innovationRow: 6,
    effect: "row",
  });
});
