import { cells, folder, match, paths, references } from "./support/build";

const sdm = (text: string): ReturnType<typeof cells> =>
  cells({ name: "SIPANDU: Sistem Antrean", evidence: { sdm: text } });

test.each([
  ["the name itself", "sk tim.pdf", "sk tim.pdf"],
  ["case", "SK Tim.PDF", "sk tim.pdf"],
  ["spaces, underscores and hyphens", "SK_Tim-Inovasi.pdf", "sk tim inovasi.pdf"],
  ["words run together", "SKTimInovasi.pdf", "sk tim inovasi.pdf"],
  ["decomposed letters of a Mac", "Café.pdf".normalize("NFC"), "Café.pdf".normalize("NFD")],
  ["diacritics", "cafe.pdf", "café.pdf"],
  ["another ending", "sk tim.pdf", "sk tim.docx"],
  ["two spellings of JPEG", "foto.jpg", "Foto.JPEG"],
  ["numbering in the folder", "sk tim.pdf", "01. SK Tim.pdf"],
  ["numbering in the cell", "17_sk tim.pdf", "SK Tim.pdf"],
  ["the same number written otherwise", "1. sk tim.pdf", "01-SK_Tim.pdf"],
  ["a copy", "sk tim.pdf", "SK Tim (1).pdf"],
  ["a copy in words", "sk tim.pdf", "SK Tim - salinan.pdf"],
  ["blanks of an address", "sk%20tim.pdf", "sk tim.pdf"],
  ["a subfolder", "sk tim.pdf", "SIPANDU/17/sk tim.pdf"],
  ["a sentence before the name", "Terlampir keputusan lihat laporan monev.pdf", "laporan monev.pdf"],
  ["a name without ending", "SK Tim Inovasi", "sk_tim_inovasi.pdf"],
  ["a path of another machine", "D:\\Bukti\\sk tim.pdf", "sk tim.pdf"],
])("finds a file in spite of: %s", (_name, written, file) => {
  expect(paths(sdm(written), "lain.pdf", file)).toEqual([file]);
});

test.each([
  ["another name", "sk tim.pdf", "sk tim baru.pdf"],
  ["another number of a series", "01_foto.jpg", "02_foto.jpg"],
  ["another copy", "foto (1).jpg", "foto (2).jpg"],
  ["a part of a word", "tim.pdf", "optimis.pdf"],
])("does not take %s", (_name, written, file) => {
  expect(paths(sdm(written), file)).toEqual([null]);
});

test("words that are no file name are not missing; a short word matches nothing", () => {
  const { matches, unreferenced } = match(sdm("SK Bupati Nomor 188/7/2024 tentang Tim"), folder("tim.pdf"));
  expect(matches).toEqual([]);
  expect(unreferenced.map(({ path }) => path)).toEqual(["tim.pdf"]);
});

describe("files of one name", () => {
  const two = cells(
    { name: "SIPANDU: Sistem Antrean Terpadu", opd: "Dinas Kesehatan", evidence: { sdm: "sk.pdf" } },
    { name: "Jemput Bola", opd: "Dinas Sosial", evidence: { sdm: "sk.pdf" } },
  );

  test.each([
    ["innovation", "SIPANDU/sk.pdf", "Jemput Bola/sk.pdf"],
    ["innovation inside of a longer name", "01_SIPANDU 2024/sk.pdf", "02 - jemput_bola (Dinsos)/sk.pdf"],
    ["innovation further above", "SIPANDU/17/a/sk.pdf", "Jemput Bola/17/a/sk.pdf"],
    ["department", "Dinas Kesehatan/sk.pdf", "Dinas Sosial/sk.pdf"],
    ["innovation against a common folder", "Umum/SIPANDU/sk.pdf", "Umum/sk.pdf"],
  ])("the folder decides: %s", (_name, first, second) => {
    expect(paths(two, second, first)).toEqual([first, second]);
  });

  test("the folder of the indicator decides, by number or by name", () => {
    const spec = cells({ name: "Jemput Bola", evidence: { regulasi: "sk.pdf", sdm: "sk.pdf" } });
    expect(paths(spec, "Jemput Bola/17/sk.pdf", "Jemput Bola/016 Regulasi/sk.pdf")).toEqual([
      "Jemput Bola/016 Regulasi/sk.pdf",
      "Jemput Bola/17/sk.pdf",
    ]);
  });

  test("folders written in the cell decide before all", () => {
    const spec = cells({ name: "Jemput Bola", evidence: { sdm: "Arsip/2024/sk.pdf" } });
    expect(paths(spec, "Lain/sk.pdf", "Bukti/arsip/2024/sk.pdf")).toEqual(["Bukti/arsip/2024/sk.pdf"]);
  });

  test("a path that begins above the chosen folder agrees by its end, also against the innovation's own folder", () => {
    expect(paths(sdm("Bukti 2026/Dinkes/sk.pdf"), "SIPANDU/sk.pdf", "Dinkes/sk.pdf")).toEqual(["Dinkes/sk.pdf"]);
    expect(paths(sdm("Bukti/a/b/sk.pdf"), "b/sk.pdf", "a/b/sk.pdf", "c/b/sk.pdf")).toEqual(["a/b/sk.pdf"]);
    expect(paths(sdm("Lain/sk.pdf"), "Umum/sk.pdf", "SIPANDU/sk.pdf")).toEqual(["SIPANDU/sk.pdf"]);
  });

  test("the exact name comes before a similar one", () => {
    expect(paths(sdm("sk.pdf"), "1. sk.pdf", "sk.docx", "sk.pdf")).toEqual(["sk.pdf"]);
  });

  test("what nothing decides is a choice: the first by path, the others named", () => {
    const found = match(sdm("sk.pdf"), folder("b/sk.pdf", "a/sk.pdf", "c/sk.pdf"));
    expect(found.matches[0]?.file?.path).toBe("a/sk.pdf");
    expect(found.matches[0]?.others.map(({ path }) => path)).toEqual(["b/sk.pdf", "c/sk.pdf"]);
    expect(found.unreferenced).toEqual([]);
  });
});

test("rows left out and profile fields keep their files from being unused, and are not judged", () => {
  const spec = cells({ evidence: { sdm: "sk.pdf" } }, { included: false, evidence: { sdm: "lama.pdf" } });
  spec.fields = ["opd", "anggaran"];
  spec.records[0]!.fields!.anggaran = "RAB 2024.pdf";
  const found = match(spec, folder("sk.pdf", "lama.pdf", "rab 2024.pdf", "sisa.pdf"));
  expect(found.unreferenced.map(({ path }) => path)).toEqual(["sisa.pdf"]);
  expect(found.matches.filter(({ reference }) => reference.judged).map(({ file }) => file?.path)).toEqual(["sk.pdf"]);
});

test("hidden files and leftovers of systems are no files of the folder", () => {
  const found = match(sdm("sk.pdf"), folder(".DS_Store", "~$sk.docx", "a/Thumbs.db", "__MACOSX/sk.pdf", "a/.git/x"));
  expect(found).toEqual({ matches: [expect.objectContaining({ file: null })], unreferenced: [] });
});

test("rows of the region have references too", () => {
  const spd = { pad: { evidence: "LHP BPK 2024.pdf" } };
  const named = references({ records: [], spd }).find(({ indicator }) => indicator === "pad");
  expect(named).toMatchObject({ sheet: "SPD", name: "LHP BPK 2024.pdf", innovation: null, level: 2, judged: true });
});

test("numbers of a list choose among numbered files, and are no hindrance where the files have none", () => {
  const spec = cells({ evidence: { sdm: "1. foto.jpg\n2. foto.jpg\n3. daftar.pdf" } });
  expect(paths(spec, "2. foto.jpg", "1. foto.jpg", "daftar.pdf")).toEqual(["1. foto.jpg", "2. foto.jpg", "daftar.pdf"]);
});

test("several files in one cell, and the same in two", () => {
  const spec = cells({ evidence: { sdm: "a.pdf; b.pdf\nc.pdf" } }, { evidence: { sdm: "a.pdf" } });
  expect(paths(spec, "a.pdf", "b.pdf")).toEqual(["a.pdf", "b.pdf", null, "a.pdf"]);
});
