import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { PAGES } from "../../src/pages/registry.generated";
import { byUs } from "../fixtures/build/ours";
import { jpeg, pdf } from "../folder/support/files";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { openPage, pagesOf, paneFrame } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";
import { rowsWithFindings } from "../support/rowsWithFindings";

const FILES = 2_000;
const PDF_PAGES = 300;

/** From now on notes what keeps the pane from answering. */
async function watchLongTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const own: number[] = [];
    (window as unknown as { longTasks: number[] }).longTasks = own;
    // Tasks of the grid run in the same thread here; in Excel it has its own.
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") own.push(Math.round(duration));
    }).observe({ entryTypes: ["longtask"] });
  });
}

/** The longest of them since the last time, in milliseconds; 0 below 50. */
function longestTask(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks.splice(0)));
}

describe("input that is too much for anybody to read", () => {
  let preview: Preview;
  let frame: Frame;
  let pages: string[];
  const folder = mkdtempSync(join(tmpdir(), "iid-banyak-"));
  const bukti = join(folder, "bukti");

  beforeAll(async () => {
    mkdirSync(bukti);
    for (let i = 0; i < FILES; i += 1) writeFileSync(join(bukti, `foto ${i}.jpg`), jpeg(900, 700));
    const letter = "SURAT TUGAS\nNomor 800.1.11.1/123/Dikbud/2024\nbagi tim inovasi SAKU BACA";
    const book = Array.from({ length: PDF_PAGES }, (_, i) => (i === PDF_PAGES - 2 ? letter : `Halaman ${i + 1}`));
    writeFileSync(join(bukti, "ST_Personel_SAKU_BACA.pdf"), pdf({ pages: book }));
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    pages = await pagesOf(preview);
    frame = await paneFrame(preview);
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
    rmSync(folder, { recursive: true });
  });

  it("a folder of 2,000 files is read with progress, and all of them are named", async () => {
    await openPage(preview, PAGES.folder.hash);
    await watchLongTasks(frame);
    await byTestId(preview, "folder-input").setInputFiles(bukti);
    const summary = (): Promise<string | null> => byTestId(preview, "evidence-summary").textContent();
    await until(summary, (text) => text?.includes("2.001 berkas") === true, "the summary");
    process.stdout.write(`folder of ${FILES} files, longest task: ${await longestTask(frame)} ms\n`);
    await openPage(preview, PAGES.desk.hash);
    await byTestId(preview, "desk-evidence").click();
    await byTestId(preview, "open-file").first().waitFor({ timeout: PATIENCE });
  });

  it("a PDF of 300 pages shows the page with the letter, and each other page when it is asked for", async () => {
    await byTestId(preview, "open-file").first().click();
    const number = (): Promise<string | null> => byTestId(preview, "page-number").textContent();
    await until(number, (text) => text === `Halaman ${PDF_PAGES - 1} dari ${PDF_PAGES}`, "the page with the letter");
    await byTestId(preview, "mark").first().waitFor({ timeout: PATIENCE });
    await byTestId(preview, "page-next").click();
    await until(number, (text) => text === `Halaman ${PDF_PAGES} dari ${PDF_PAGES}`, "the last page");
    await preview.pane.locator('[data-testid="pdf-page"][data-state="drawn"]').waitFor({ timeout: PATIENCE });
    process.stdout.write(`PDF of ${PDF_PAGES} pages, longest task: ${await longestTask(frame)} ms\n`);
    await preview.page.keyboard.press("Escape");
  });

  it("9,000 findings: every page opens, and follows what is typed", async () => {
    const path = join(folder, "banyak.xlsx");
    const { sheets } = workbook(wideSheet(rowsWithFindings(1_125, 40)), spdSheet(2));
    writeFileSync(path, await byUs(...sheets.map(({ name, values }) => ({ name, rows: values }))));
    await preview.page.getByTestId("file-input").setInputFiles(path);
    await until(
      () => preview.page.getByTestId("file-name").textContent(),
      (name) => name === "banyak.xlsx",
      "the file",
    );
    await openPage(preview, PAGES.findings.hash);
    await until(
      () => byTestId(preview, "shown").textContent(),
      (text) => Number(text?.replace(/\D/g, "")) > 9_000,
      "the findings",
    );
    frame = await paneFrame(preview);
    await watchLongTasks(frame);
    const longest: Record<string, number> = {};
    for (const name of pages) {
      await openPage(preview, name);
      longest[name] = await longestTask(frame);
    }
    await openPage(preview, PAGES.summary.hash);
    const index = (): Promise<string | null> => byTestId(preview, "index-claimed").textContent();
    const before = await index();
    await ask(preview, "type", "SPD!C2", 0);
    await until(index, (now) => now !== before, "another index");
    longest["typing"] = await longestTask(frame);
    process.stdout.write(`9,000 findings, longest tasks: ${JSON.stringify(longest)}\n`);
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
