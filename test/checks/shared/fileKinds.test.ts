import {
  fitsExtension,
  isImageKind,
  namesOfTypes,
  refusedByName,
  takesKind,
} from "../../../src/checks/shared/files/kinds";
import { isImage, takesFile, takesLink } from "../../../src/checks/shared/evidence/fileTypes";
import { shortPath } from "../../../src/checks/shared/files/shortPath";
import type { FileKind } from "../../../src/checks/shared/files/types";
import type { EvidenceRule, Indicator } from "../../../src/rules/types";
import { valueOf } from "../../../src/rules/index";
import { rules } from "../build";

const indicator = (id: string): Indicator => rules.indicators.find((one) => one.id === id)!;
/** A rule of the form with other types: only they matter here. */
const rule = (fileTypes: string[] | null, form: EvidenceRule["form"] = "document"): EvidenceRule => ({
  ...valueOf(indicator("sdm").evidence)!,
  form,
  fileTypes,
});

test.each<[FileKind, string[]]>([
  ["pdf", ["pdf"]],
  ["jpeg", ["jpg", "jpeg", "jfif"]],
  ["png", ["png"]],
  ["gif", ["gif"]],
  ["webp", ["webp"]],
  ["heic", ["heic", "heif"]],
  ["bmp", ["bmp"]],
  ["tiff", ["tif", "tiff"]],
  ["video", ["mp4", "mov", "m4v", "3gp"]],
  ["word", ["docx", "docm", "dotx"]],
  ["excel", ["xlsx", "xlsm", "xlsb"]],
  ["powerpoint", ["pptx", "pptm", "ppsx"]],
  ["zip", ["zip", "odt", "ods", "odp", "epub", "apk", "pages", "key"]],
  ["ole", ["doc", "xls", "ppt", "pps", "msg"]],
  ["rar", ["rar"]],
  ["sevenZip", ["7z"]],
  ["rtf", ["rtf", "doc"]],
])("the content of %s carries its own endings and no other's", (kind, endings) => {
  for (const ending of endings) {
    expect([ending, fitsExtension(kind, ending)]).toEqual([ending, true]);
    expect([ending, fitsExtension("empty", ending)]).toEqual([ending, false]);
  }
  if (kind !== "pdf") expect(fitsExtension(kind, "pdf")).toBe(false);
});

test("endings whose content has no fixed beginning are believed", () => {
  for (const ending of ["txt", "csv", "html", "htm", "mp3", "m4a", "wav", "ogg", "avi", "mkv", "wmv", "mpg", "dwg", ""])
    expect([ending, fitsExtension("pdf", ending)]).toEqual([ending, true]);
});

test("pictures", () => {
  const kinds: FileKind[] = ["jpeg", "png", "gif", "webp", "heic", "bmp", "tiff"];
  expect(kinds.filter(isImageKind)).toEqual(kinds);
  expect((["pdf", "video", "word", "zip", "empty", "unknown"] as FileKind[]).filter(isImageKind)).toEqual([]);
  for (const ending of ["jpg", "jpeg", "jfif", "png", "gif", "bmp", "webp", "heic", "heif", "tif", "tiff", "svg"])
    expect([ending, isImage(ending)]).toEqual([ending, true]);
  for (const ending of ["pdf", "mp4", "docx", ""]) expect([ending, isImage(ending)]).toEqual([ending, false]);
});

test("a form takes files of its types, however they are spelt; one whose types nobody knows takes every file", () => {
  const types = rule(["pdf", "jpg"]);
  expect(["pdf", "jpg", "jpeg", "jfif"].filter((ending) => !takesFile(types, ending))).toEqual([]);
  expect(["png", "docx", "mp4"].filter((ending) => takesFile(types, ending))).toEqual([]);
  expect(takesFile(rule(["jpeg"]), "jpg")).toBe(true);
  expect(takesFile(rule(null), "docx")).toBe(true);
  const videos = ["mp4", "mov", "avi", "mkv", "wmv", "webm", "3gp", "mpg", "mpeg", "m4v", "flv"];
  expect(videos.filter((ending) => !takesFile(rule(null, "video"), ending))).toEqual([]);
  expect(takesFile(rule(null, "video"), "pdf")).toBe(false);
});

test("a content is taken by any of its endings; a cover picture beside a video is no offence", () => {
  expect(takesKind(rule(["pdf", "jpg"]), "jpeg")).toBe(true);
  expect(takesKind(rule(["pdf", "jpg"]), "png")).toBe(false);
  expect(takesKind(rule(null), "word")).toBe(true);
  expect(takesKind(rule(null, "video"), "video")).toBe(true);
  expect(takesKind(rule(null, "video"), "png")).toBe(true);
  expect(takesKind(rule(null, "video"), "pdf")).toBe(false);
  expect(takesKind(rule(["pdf"]), "otherVideo")).toBe(false);
  for (const ending of ["avi", "mkv", "wmv", "webm", "mpg", "mpeg", "flv"])
    expect([ending, takesKind(rule([ending]), "otherVideo")]).toEqual([ending, true]);
  for (const ending of ["mp3", "m4a", "wav", "ogg"])
    expect([ending, takesKind(rule([ending]), "audio")]).toEqual([ending, true]);
});

test("the workbook itself shows a refused ending, not a missing one nor a picture for a video", () => {
  expect(refusedByName(rule(["pdf"]), "docx")).toBe(true);
  expect(refusedByName(rule(["pdf"]), "pdf")).toBe(false);
  expect(refusedByName(rule(["pdf"]), "")).toBe(false);
  expect(refusedByName(rule(["mp4"], "video"), "jpg")).toBe(false);
  expect(refusedByName(rule(["mp4"], "video"), "pdf")).toBe(true);
  expect(refusedByName(rule(["pdf"]), "jpg")).toBe(true);
});

test("the types are named once each, and links are none", () => {
  const named = (fileTypes: string[] | null): string => {
    const evidence = { value: rule(fileTypes), confidence: "published", source: "S3" };
    return namesOfTypes({ ...indicator("sdm"), evidence } as unknown as Indicator);
  };
  expect(named(["pdf", "jpg", "jpeg", "url"])).toBe("PDF, JPG");
  expect(named(["jpeg", "png"])).toBe("JPEG, PNG");
  expect(named(null)).toBe("");
  expect(namesOfTypes(undefined)).toBe("");
});

describe("a link stands for what it leads to", () => {
  const link = (host: string, extension: string | null = null): { host: string; extension: string | null } => ({
    host,
    extension,
  });

  test("to a file, as the file would", () => {
    expect(takesLink(rule(["pdf"]), link("dinkes.go.id", "pdf"))).toBe(true);
    expect(takesLink(rule(["pdf"]), link("dinkes.go.id", "mp4"))).toBe(false);
    expect(takesLink(rule(null), link("dinkes.go.id", "mp4"))).toBe(true);
    expect(takesLink(rule(["mp4"], "video"), link("dinkes.go.id", "mov"))).toBe(true);
    expect(takesLink(rule(["mp4"], "video"), link("dinkes.go.id", "pdf"))).toBe(false);
  });

  test("to a video, where videos or publications are taken", () => {
    for (const host of ["youtube.com", "m.youtube.com", "youtu.be", "tiktok.com", "vimeo.com"]) {
      expect([host, takesLink(rule(["pdf"]), link(host))]).toEqual([host, false]);
      expect([host, takesLink(rule(["pdf", "mp4"]), link(host))]).toEqual([host, true]);
      expect([host, takesLink(rule(["pdf", "url"]), link(host))]).toEqual([host, true]);
      expect([host, takesLink({ ...rule(["pdf"]), publication: true }, link(host))]).toEqual([host, true]);
    }
    expect(takesLink(rule(["pdf"]), link("notyoutube.com"))).toBe(true);
  });

  test("to a post, where pictures are taken", () => {
    for (const host of ["instagram.com", "facebook.com", "fb.watch", "x.com", "threads.net"]) {
      expect([host, takesLink(rule(["pdf"]), link(host))]).toEqual([host, false]);
      expect([host, takesLink(rule(["pdf", "jpg"]), link(host))]).toEqual([host, true]);
    }
    expect(takesLink(rule(["pdf"]), link("box.com"))).toBe(true);
  });
});

test("a path is cut in front, where it says least", () => {
  const folder = "Bukti Dinas Kesehatan Kabupaten Contoh/".repeat(3);
  expect(shortPath("sk.pdf")).toBe("sk.pdf");
  expect(shortPath("x".repeat(80))).toBe("x".repeat(80));
  expect(shortPath(`${folder}sk.pdf`)).toHaveLength(80);
  expect(shortPath(`${folder}sk.pdf`)).toMatch(/^….*Contoh\/sk\.pdf$/);
});
