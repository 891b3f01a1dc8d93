import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { paneFrame } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, untilNumber, type Preview } from "./preview";

const TABLE = "Inovasi";

describe("the work between Litbang and its departments", () => {
  let preview: Preview;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iid-opd-"));
    preview = await openPreview();
    await untilNumber(preview, "Ringkasan!B8", () => true);
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await preview.close();
    await closeAll();
  });

  const openPage = async (hash: string): Promise<void> => {
    await (await paneFrame(preview)).evaluate((word) => (location.hash = `#/${word}`), hash);
  };
  const cells = async (): Promise<unknown[][]> => {
    const used = await ask(preview, "usedAddress", TABLE);
    return ask(preview, "values", used!);
  };

  it("is shared, edited by a department, merged in one step and taken back in one", async () => {
    await openPage("opd");
    await byTestId(preview, "share-parts").click();
    await byTestId(preview, "take-parts").waitFor({ timeout: PATIENCE });
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      byTestId(preview, "take-parts").click(),
    ]);
    const archive = join(folder, "opd.zip");
    await download.saveAs(archive);
    const files = Object.entries(unzipSync(readFileSync(archive)));
    expect(files.length).toBeGreaterThan(5);

    const [name, bytes] = files[0]!;
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer as never);
    const sheet = book.getWorksheet(TABLE)!;
    const headers = sheet.getRow(4).values as unknown[];
    const column = (header: string): number => headers.findIndex((text) => String(text).startsWith(header));
    const changed = String(sheet.getCell(5, column("Nama Inovasi")).value);
    sheet.getCell(5, column("Tujuan")).value = "=1+1 dari dinas";
    const last = sheet.getColumn(column("Nama Inovasi")).values.filter((value) => value != null).length + 3;
    sheet.getCell(last + 1, column("Nama Inovasi")).value = "Klinik Apung Kepulauan";
    const path = join(folder, name);
    writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));

    const before = await cells();
    await openPage("gabungkan");
    await byTestId(preview, "merge-input").setInputFiles(path);
    const summary = byTestId(preview, "merge-summary");
    await summary.waitFor({ timeout: PATIENCE });
    expect(await summary.textContent()).toMatch(/^1 sel berubah, 1 inovasi baru, 0 sel bentrok, 0 baris/);
    expect(await cells()).toEqual(before);
    await byTestId(preview, "merge-write").click();
    const written = await until(cells, (rows) => rows.flat().includes("Klinik Apung Kepulauan"), "the new innovation");
    expect(written.find((row) => row.includes(changed))).toContain("=1+1 dari dinas");
    await until(
      () => summary.textContent(),
      (text) => text?.startsWith("Tidak ada yang berbeda") === true,
      "nothing more",
    );
    await byTestId(preview, "undo").first().click();
    await until(cells, (rows) => JSON.stringify(rows) === JSON.stringify(before), "everything as it was");
    expect(preview.problems).toEqual([]);
  });
});
