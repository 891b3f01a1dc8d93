import fc from "fast-check";
import { readPiece } from "../../../src/workbook/cells/evidencePieces";
import { plainPiece } from "../../../src/workbook/cells/plainPiece";
import { cleanText } from "../../../src/workbook/cells/text";

/** Words that readers of pieces know something about, and marks that part what they find. */
const WORDS =
  "sk perbup bukti foto file dan serta www draf menyusul belum tidak rusak hilang nomor no tanggal tentang sama lihat https http drive.google.com " +
  "www.youtube.com youtu.be x.go.id 10.0.0.1 user@x.id file.d view watch?v=a1 d/1x2 pdf docx jpg mp4 exe id com pages key 12 2024 5/2024 Maret";
const MARKS = [
  ".",
  " ",
  "/",
  "-",
  "_",
  ":",
  "://",
  "?",
  "#",
  "&",
  "=",
  "(",
  ")",
  ",",
  "",
  "\\",
  "~",
  "%20",
  "+",
  "@",
  "  ",
  "…",
];
const mark = fc.oneof({ weight: 6, arbitrary: fc.constantFrom("", " ", "-", "_", "/") }, fc.constantFrom(...MARKS));
const parts = fc.array(fc.tuple(fc.constantFrom(...WORDS.split(" ")), mark), { minLength: 1, maxLength: 4 });
const ending = fc.constantFrom("", ".pdf", ".PDF", ".jpg", ".docx", ".mp4", ".id", ".pages", ".txt", "/", "/view", ".");
const start = fc.constantFrom(
  "",
  "",
  "https://",
  "http://",
  "HTTPS://",
  "https:///",
  "https//",
  "www.",
  "-",
  "file ",
  "3 ",
);
const texts = fc
  .tuple(start, parts, ending)
  .map(([before, words, end]) => cleanText(before + words.map(([word, mark]) => word + mark).join("") + end));

test("what is read in one look is what all readers find together", () => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const piece = plainPiece(text);
      if (!piece) return;
      plain += 1;
      expect(piece).toEqual(readPiece(text));
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(500);
});

test.each([
  "bukti-1-16.pdf",
  "SK Bupati tentang Tim.PDF",
  "draf perbup.docx",
  "https://drive.google.com/file/d/1x2/view",
  "http://dinkes.x.go.id",
  "https://www.youtube.com/watch?v=abc",
  "https://x.go.id/berkas/laporan.pdf",
  "https://10.0.0.1/a",
])("%s is read in one look", (text) => expect(plainPiece(text)).toEqual(readPiece(text)));

test.each([
  "",
  "menyusul",
  "file sk.pdf",
  "dan foto.jpg",
  "www.pdf",
  "a-www.x.pdf",
  "sk.pdf menyusul",
  "188/5/2024.pdf",
  "https://drive.google.com",
  "https://x",
  "https://x.go.id/a.",
  "https://x.go.id/a b",
])("%p is not", (text) => expect(plainPiece(text)).toBeNull());
