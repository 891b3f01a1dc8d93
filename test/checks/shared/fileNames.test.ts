import {
  compact,
  foldText,
  isJunk,
  readFileName,
  sameSeries,
  splitPath,
} from "../../../src/checks/shared/files/fileNames";
import { nameParts, namingWords, searchableText, speaksOf } from "../../../src/checks/shared/files/nameInText";

test("names are compared without case, accents and separators", () => {
  expect(foldText("  SK_Tim--Inovasi  ")).toBe("sk tim inovasi");
  expect(foldText("Café")).toBe(foldText("Cafe\u0301"));
  expect(compact("SK Tim-Inovasi")).toBe("sktiminovasi");
});

test.each([
  ["SK Tim.PDF", "pdf"],
  ["foto.jpeg", "jpg"],
  ["foto.JFIF", "jpg"],
  ["pindai.tiff", "tif"],
  ["halaman.htm", "html"],
  ["halaman.html", "html"],
  [" sk.pdf ", "pdf"],
  ["Perda No.5", ""],
  ["SK", ""],
  [".pdf", ""],
  ["sk.dokumen", ""],
  ["sk.p f", ""],
  ["berkas 1.7z", "7z"],
])("the ending of %s is %j", (name, extension) => {
  expect(readFileName(name).extension).toBe(extension);
});

test.each([
  ["SK Tim.pdf", "sktim", "", ""],
  ["02.3 SK Tim.pdf", "sktim", "2 3", ""],
  ["007a SK Tim.pdf", "sktim", "7a", ""],
  ["0 SK Tim.pdf", "sktim", "0", ""],
  ["2024 SK Tim.pdf", "2024sktim", "", ""],
  ["SK Tim (1).pdf", "sktim", "", "1"],
  ["SK Tim (12) .pdf", "sktim", "", "12"],
  ["SK Tim - Copy.pdf", "sktim", "", "copy"],
  ["SK Tim_salinan.pdf", "sktim", "", "copy"],
  ["SK Tim - Copy (2).pdf", "sktim", "", "2"],
  ["SK Tim kopi3.pdf", "sktim", "", "3"],
  ["Copy of SK Tim.pdf", "sktim", "", ""],
  ["Salinan dari SK Tim.pdf", "sktim", "", ""],
  // A number at the end, a copy in the middle and a number alone are the name itself.
  ["SK Tim 12.pdf", "sktim12", "", ""],
  ["SK (1) Tim.pdf", "sk1tim", "", ""],
  ["Pojok copy of layanan.pdf", "pojokcopyoflayanan", "", ""],
  ["16.pdf", "16", "", ""],
  ["16 16.pdf", "16", "16", ""],
  ["SK%20Tim.pdf", "sktim", "", ""],
  ["(1).pdf", "1", "", "1"],
  ["###.pdf", "###", "", ""],
])("%s is %s, numbered %j, copy %j", (name, bare, numbering, copy) => {
  expect(readFileName(name)).toMatchObject({ bare, numbering, copy });
});

test("the whole stem is kept beside the bare one", () => {
  expect(readFileName("02.3 SK Tim (1).pdf").full).toBe("023sktim1");
  expect(readFileName("!!AB?!.pdf").full).toBe("ab");
  expect(readFileName("—.pdf").full).toBe("—");
});

test("a number on one side only is decoration, two are a choice", () => {
  const series = (a: string, b: string): boolean => sameSeries(readFileName(a), readFileName(b));
  expect(series("1 SK.pdf", "SK.pdf")).toBe(true);
  expect(series("1 SK.pdf", "01 SK.pdf")).toBe(true);
  expect(series("1 SK.pdf", "2 SK.pdf")).toBe(false);
  expect(series("SK (1).pdf", "SK.pdf")).toBe(true);
  expect(series("SK (1).pdf", "SK (2).pdf")).toBe(false);
  expect(series("1 SK (1).pdf", "1 SK (2).pdf")).toBe(false);
});

test("what systems put beside the files of people is none of theirs", () => {
  const junk = [
    ".DS_Store",
    "a/.gitkeep",
    "~$bukti.xlsx",
    "a/~$sk.docx",
    "__MACOSX/sk.pdf",
    "Thumbs.db",
    "a/desktop.ini",
  ];
  expect(junk.filter((path) => !isJunk(path))).toEqual([]);
  expect(["sk.pdf", "a.b/sk.pdf", "thumbs.db.pdf", "MACOSX/sk.pdf"].filter(isJunk)).toEqual([]);
});

test("folders and name of a path", () => {
  expect(splitPath("Dinkes/16/sk.pdf")).toEqual({ folders: ["Dinkes", "16"], name: "sk.pdf" });
  expect(splitPath("sk.pdf")).toEqual({ folders: [], name: "sk.pdf" });
});

describe("whether a document speaks of an innovation", () => {
  const speaks = (text: string, name: string): boolean => speaksOf(searchableText(foldText(text)), name);

  test("a name is known by all of it and by each part of some length", () => {
    expect(nameParts("SIPANDU: Sistem Antrean (2024)")).toEqual([
      "sipandusistemantrean2024",
      "sipandu",
      "sistemantrean",
      "2024",
    ]);
    expect(nameParts("Ayo – Cegah Stunting")).toEqual(["ayocegahstunting", "cegahstunting"]);
    expect(nameParts("SIAP-SIAGA")).toEqual(["siapsiaga"]);
    expect(namingWords("Aplikasi Layanan Jemput Bola di Desa")).toEqual(["jemput", "bola"]);
  });

  test.each([
    ["Lampiran: 1. SI PANDU; 2. Jemput Bola", "SIPANDU", true],
    ["Lampiran: 1. sipan du", "SIPANDU", true],
    ["tentang Sistem Antrean Puskesmas", "SIPANDU: Sistem Antrean", true],
    ["inovasi AYO melayani", "AYO: Antar Obat", false],
    ["inovasi BEDA melayani", "BEDA: Antar Obat", true],
    // A short part is a whole word, or it would be found anywhere.
    ["perbedaan anggaran", "BEDA: Antar Obat", false],
    ["obat yang diantar, antar warga", "Antar Obat", true],
    ["obat untuk warga", "Antar Obat", false],
    // One telling word alone is found only as it stands.
    ["layanan bola kaki", "Layanan Bola", true],
    ["bola sepak", "Layanan Bola", false],
    // A part that names anything is no name.
    ["penyelenggaraan pelayanan informasi", "Informasi: Sapa Warga", false],
    // Nothing to look for: taken as found.
    ["anything", "Layanan Desa", true],
  ])("%j and %s: %s", (text, name, expected) => {
    expect(speaks(text, name)).toBe(expected);
  });
});
