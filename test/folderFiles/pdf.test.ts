import type { PdfFacts } from "../../src/folder/index";
import { openPdfReader } from "../../src/folderFiles/pdfNode";
import type { PdfReader } from "../../src/folderFiles/source";
import { bytes, pdf } from "../folder/support/files";

let read: PdfReader;
beforeAll(async () => {
  read = await openPdfReader();
});

test("pages and text, folded, page after page", async () => {
  const found = await read(
    pdf({ pages: ["PERATURAN BUPATI\nNomor 12 Tahun 2024", "Lampiran: SI-PANDU (Café)"] }),
    true,
  );
  expect(found).toEqual({
    state: "opened",
    pages: 2,
    read: 2,
    hasText: true,
    text: "peraturan bupati nomor 12 tahun 2024 lampiran si pandu cafe",
  });
});

test("without the wish for text only as many pages are read as show that there is any", async () => {
  const found = await read(pdf({ pages: ["Keputusan Kepala Dinas Kesehatan", "dua", "tiga"] }), false);
  expect(found).toEqual({ state: "opened", pages: 3, read: 1, hasText: true, text: null });
});

test.each([
  ["pages without letters", ["", "", "", "", ""], 3],
  ["the mark of a scanning program", ["Scanned with CamScanner", "Scanned with CamScanner"], 2],
])("a scan: %s", async (_name, pages, looked) => {
  expect(await read(pdf({ pages }), false)).toMatchObject({ state: "opened", hasText: false, read: looked });
});

test("text behind a cover of pictures is found", async () => {
  expect(await read(pdf({ pages: ["", "Surat keputusan tentang tim"] }), false)).toMatchObject({
    hasText: true,
    read: 2,
  });
});

test("a password", async () => {
  expect(await read(pdf({ pages: ["Rahasia"], encrypted: true }), false)).toEqual({ state: "encrypted" });
});

test.each([
  ["only a header", bytes("%PDF-1.7\n%")],
  ["cut in the middle", pdf({ pages: ["Halaman satu yang panjang"] }).slice(0, 150)],
  ["no page", pdf({ pages: [] })],
])("damaged: %s", async (_name, content) => {
  expect(await read(content, false)).toEqual({ state: "damaged" } satisfies PdfFacts);
});

test("one reader serves many files, also after a damaged one, and prints nothing", async () => {
  const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      read(i % 3 === 0 ? bytes("%PDF-") : pdf({ pages: [`Dokumen nomor ${i} lengkap`] }), true),
    ),
  );
  expect(all.map(({ state }) => state)).toEqual(
    Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? "damaged" : "opened")),
  );
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});
