import type { Pdfjs } from "../../src/folderFiles/pdf";
import { marksOn, soughtFor } from "../../src/folder/index";
import { pdfOpener, type OpenPdf } from "../../src/folderFiles/pdfView";
import { pdf } from "../folder/support/files";

let open: OpenPdf;
beforeAll(async () => {
  const { log, warn } = console;
  console.log = console.warn = () => undefined;
  await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  open = pdfOpener((await import("pdfjs-dist/legacy/build/pdf.min.mjs")) as Pdfjs);
  Object.assign(console, { log, warn });
});

test("pages, their size, and where their words stand", async () => {
  const opened = await open(pdf({ pages: ["Sampul", "SURAT TUGAS\nbagi SIPANDU di desa"] }));
  if (opened.state !== "opened") throw new Error(opened.state);
  const { view } = opened;
  expect(view.pages).toBe(2);
  expect(await view.size(2)).toEqual({ width: 595, height: 842 });
  expect(marksOn(await view.runs(1), soughtFor("SIPANDU", []))).toEqual([]);
  const [mark] = marksOn(await view.runs(2), soughtFor("SIPANDU", []));
  // The second line stands at 842 - 700 + 14 units from the top, its letters are 12 units high.
  expect(mark?.boxes).toHaveLength(1);
  expect(mark?.boxes[0]?.top).toBeCloseTo(156 - 0.9 * 12, 3);
  expect(mark?.boxes[0]?.left).toBeGreaterThan(60);
  view.close();
});

test.each([
  ["encrypted", pdf({ pages: ["Rahasia"], encrypted: true })],
  ["damaged", pdf({ pages: ["Halaman"] }).slice(0, 120)],
])("%s", async (state, content) => {
  expect(await open(content)).toEqual({ state });
});
