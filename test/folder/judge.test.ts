import { judgeFolder, needsOf } from "../../src/folder/index";
import { findingFix, findingMessage } from "../../src/i18n/finding";
import type { TableSpec } from "../checks/build";
import { cells, facts, folder, match, references, rules } from "./support/build";
import { codes, image, text, judge, one, type Given } from "./support/judging";

const missing: Given = { spec: cells({ evidence: { sdm: "sk.pdf" } }), files: [] };

test("the severity comes from the rules when they name the code", () => {
  const own = { ...rules, checks: { ...rules.checks, "file-missing": "error" as const } };
  const [found] = judge({ ...missing, rules: own });
  expect(found?.severity).toBe("error");
  expect(judge(missing)[0]?.severity).toBe("warning");
});

describe("content against ending and indicator", () => {
  const message = (given: Given): [string, string, string] => {
    const found = judge(given).find(({ code }) => code === "file-type-content")!;
    return [found.severity, findingMessage("id", found, rules), findingFix("id", found, rules)];
  };

  test("a renamed file that the indicator does not take is an error", () => {
    const [severity, said, mend] = message(one("sdm", "sk.pdf", { kind: "word", pdf: null }));
    expect(severity).toBe("error");
    expect(said).toBe("Berkas “sk.pdf” berakhiran .pdf, tetapi isinya dokumen Word.");
    expect(mend).toContain("PDF");
  });

  test("a wrong ending on a content that is taken is a warning: renaming mends it", () => {
    const [severity, , mend] = message(one("sosialisasi", "foto.jpg", { kind: "png", pdf: null }));
    expect(severity).toBe("warning");
    expect(mend).toMatch(/^Ganti akhiran nama/);
  });

  test("the cell names a PDF, the folder holds a Word document of that name", () => {
    const given = {
      spec: cells({ evidence: { sdm: "sk.pdf" } }),
      files: ["sk.docx"],
      facts: [facts("sk.docx", { kind: "word", pdf: null })],
    };
    expect(message(given)[1]).toContain("yang tidak diterima sebagai bukti 17");
  });

  test("what the workbook shows by itself is not said twice", () => {
    expect(codes(one("sdm", "sk.docx", { kind: "word", pdf: null }))).toEqual([]);
  });

  test("a cover image beside a video is no offence; names of one video format are one", () => {
    expect(codes(one("video", "sampul.jpg", image(1200, 800)))).toEqual([]);
    expect(codes(one("video", "profil.mp4", { kind: "video", pdf: null }))).toEqual([]);
    expect(codes(one("video", "profil.mp4", { kind: "otherVideo", pdf: null }))).toEqual(["file-type-content"]);
  });

  test("a large video stays below the limit of videos", () => {
    expect(codes(one("video", "profil.mp4", { kind: "video", pdf: null, size: 90_000_000 }))).toEqual([]);
  });
});

test.each([
  ["unreadable", { readable: false, kind: "unknown" as const, pdf: null }, "tidak dapat dibaca dari folder"],
  ["cut", { complete: false, pdf: null, kind: "jpeg" as const }, "terpotong"],
])("damage: %s", (_name, change, said) => {
  const found = judge(one("sosialisasi", "foto.jpg", change));
  expect(found.map(({ code }) => code)).toEqual(["file-damaged"]);
  expect(findingMessage("id", found[0]!, rules)).toContain(said);
});

describe("same content", () => {
  const copies = (spec: TableSpec): Given => ({
    spec,
    files: ["a.pdf", "b.pdf"],
    facts: [facts("a.pdf", { hash: "x" }), facts("b.pdf", { hash: "x" })],
  });

  test("is said at both, naming the other", () => {
    const found = judge(
      copies(cells({ name: "Satu", evidence: { sdm: "a.pdf" } }, { name: "Dua", evidence: { monev: "b.pdf" } })),
    );
    expect(found.map(({ params }) => [params["otherFile"], params["other"], params["otherIndicator"]])).toEqual([
      ["b.pdf", "Dua", "monev"],
      ["a.pdf", "Satu", "sdm"],
    ]);
    expect(findingMessage("id", found[0]!, rules)).toContain("inovasi “Dua”");
  });

  test("two indicators of one innovation clash, two pieces of one cell do not", () => {
    expect(codes(copies(cells({ evidence: { sdm: "a.pdf", monev: "b.pdf" } })))).toHaveLength(2);
    expect(codes(copies(cells({ evidence: { sdm: "a.pdf; b.pdf" } })))).toEqual([]);
  });

  test("one file named twice is the business of the workbook's checks", () => {
    expect(codes(copies(cells({ evidence: { sdm: "a.pdf" } }, { evidence: { sdm: "a.pdf" } })))).toEqual([
      "file-unreferenced",
    ]);
  });
});

describe("the name in a regulation", () => {
  const named = (name: string, content: string): string[] =>
    codes({
      spec: cells({ name, evidence: { regulasi: "perbup.pdf" } }),
      files: ["perbup.pdf"],
      facts: [facts("perbup.pdf", text(content))],
    });

  test.each([
    ["torn words", "Jemput Bola Adminduk", "inovasi jem put bo la admin duk"],
    ["the short name in front of a colon", "SIPANDU: Sistem Antrean", "daftar sipandu dinas kesehatan"],
    ["the name in brackets", "Sistem Antrean Puskesmas (SIAP)", "inovasi siap pada dinas"],
    [
      "all telling words in another order",
      "Gerakan Bersama Tangani Stunting",
      "tangani stunting secara bersama lewat gerakan",
    ],
    ["a name of general words only", "Inovasi Pelayanan Kesehatan", "apa saja"],
  ])("is found: %s", (_name, name, content) => {
    expect(named(name, content)).toEqual([]);
  });

  test("a short name inside of another word does not count", () => {
    expect(named("SIAP: Sistem Antrean Puskesmas", "bupati menyiapkan anggaran")).toEqual(["regulation-without-name"]);
  });

  test.each([
    [
      "a link beside it",
      cells({ name: "Jemput Bola", evidence: { regulasi: "perbup.pdf; https://jdih.go.id/1" } }),
      [],
    ],
    [
      "a second file that is missing",
      cells({ name: "Jemput Bola", evidence: { regulasi: "perbup.pdf; lampiran.pdf" } }),
      ["file-missing"],
    ],
    ["another indicator", cells({ name: "Jemput Bola", evidence: { sdm: "perbup.pdf" } }), []],
  ])("nothing is claimed with %s", (_name, spec, expected) => {
    expect(codes({ spec, files: ["perbup.pdf"], facts: [facts("perbup.pdf", text("tanpa nama"))] })).toEqual(expected);
  });

  test("the name in the second file of the cell is enough", () => {
    const spec = cells({ name: "Jemput Bola", evidence: { regulasi: "perbup.pdf; lampiran.pdf" } });
    const known = [facts("perbup.pdf", text("tanpa nama")), facts("lampiran.pdf", text("1 jemput bola"))];
    expect(codes({ spec, files: ["perbup.pdf", "lampiran.pdf"], facts: known })).toEqual([]);
  });
});

test("what must be read: files that judged cells mean, hashes where sizes are equal, text of regulations", () => {
  const spec = cells(
    { evidence: { regulasi: "perda.pdf", sdm: "a.pdf", monev: "b.pdf" } },
    { included: false, evidence: { sdm: "c.pdf" } },
  );
  const files = ["a.pdf", "b.pdf", "c.pdf", "perda.pdf", "sisa.pdf"].map((path) => ({
    path,
    size: path < "b" ? 7 : 9,
  }));
  const needs = needsOf(
    match(
      spec,
      files.map((file) => (file.path === "perda.pdf" ? { ...file, size: 7 } : file)),
    ),
  );
  expect(needs).toEqual([
    { path: "a.pdf", hash: true, text: false },
    { path: "b.pdf", hash: false, text: false },
    { path: "perda.pdf", hash: true, text: true },
  ]);
});

test("order and counts: sheet, row, column, code; unused files last; one finding for a name written twice", () => {
  const spec = cells({ evidence: { monev: "x.pdf; x.pdf", sdm: "y.pdf" } }, { evidence: { sdm: "a.pdf" } });
  const all = folder("z.pdf", "a.pdf", "b.pdf");
  const verdict = judgeFolder(match(spec, all), new Map(), rules, 3);
  expect(verdict).toMatchObject({ files: 3, matched: 1, missing: 3 });
  const places = verdict.findings.map(({ code, row, path }) => [code, row, path]);
  expect(places.slice(0, 2).every(([code, row]) => code === "file-missing" && row === 5)).toBe(true);
  expect(places.slice(2)).toEqual([
    ["file-unreferenced", 0, "b.pdf"],
    ["file-unreferenced", 0, "z.pdf"],
  ]);
  expect(references(spec)).toHaveLength(4);
});

test("a folder that is judged again and again while it is read searches no text twice", () => {
  const spec = cells({ name: "Jemput Bola", evidence: { regulasi: "perbup.pdf" } });
  const content = "peraturan bupati tentang hal lain";
  const given = { spec, files: ["perbup.pdf"], facts: [facts("perbup.pdf", text(content))] };
  const prepared = jest.spyOn(String.prototype, "replaceAll");
  const times = (): number => prepared.mock.contexts.filter((one) => String(one) === content).length;
  expect(codes(given)).toEqual(["regulation-without-name"]);
  expect(times()).toBe(1);
  expect(codes(given)).toEqual(["regulation-without-name"]);
  expect(times()).toBe(1);
  prepared.mockRestore();
});
