import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Worker } from "playwright-core";
import type { CellValue } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { paneFrame } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, untilNumber, type Preview } from "./preview";

const INDEX = "Ringkasan!B8";
const SAMPLE = join(__dirname, "../../assets/contoh-iid-2026.xlsx");

describe("workbooks in the preview", () => {
  let preview: Preview;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iid-e2e-"));
    preview = await openPreview();
    await untilNumber(preview, INDEX, () => true);
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await preview.close();
    await closeAll();
  });

  const status = (): Promise<string | null> => preview.page.getByTestId("status").textContent();
  const openFile = (path: string): Promise<void> => preview.page.getByTestId("file-input").setInputFiles(path);
  const allValues = async (): Promise<Record<string, CellValue[][]>> => {
    const result: Record<string, CellValue[][]> = {};
    for (const sheet of await ask(preview, "sheetNames")) {
      const used = await ask(preview, "usedAddress", sheet);
      result[sheet] = used ? await ask(preview, "values", used) : [];
    }
    return result;
  };

  const atRest = async <T>(read: () => Promise<T>): Promise<T> => {
    let last = await read();
    return until(
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        const now = await read();
        const same = JSON.stringify(now) === JSON.stringify(last) && !(await ask(preview, "calculating"));
        last = now;
        return { now, same };
      },
      ({ same }) => same,
      "rest",
    ).then(({ now }) => now);
  };

  it("opened in Gudang are read by a thread of their own, which ends with the last of them", async () => {
    const threads: Worker[] = [];
    preview.page.on("worker", (worker) => threads.push(worker));
    await (await paneFrame(preview)).evaluate(() => (location.hash = "#/gudang"));
    const broken = join(folder, "rusak.xlsx");
    writeFileSync(broken, readFileSync(SAMPLE).subarray(0, 4000));
    await byTestId(preview, "library-input").setInputFiles([SAMPLE, broken]);
    const lines = (): Promise<string[]> => byTestId(preview, "library-source").allTextContents();
    const read = await until(lines, ({ length }) => length === 2, "both files");
    expect(read[0]).toMatch(/^contoh-iid-2026\.xlsx.*\d+ inovasi/);
    expect(read[1]).toMatch(/^rusak\.xlsx.*Rusak/);
    expect(threads.map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/addin\/.*\.js$/),
    ]);
    await until(
      () => Promise.resolve(preview.page.workers()),
      ({ length }) => length === 0,
      "the end of the thread",
    );
    await (await paneFrame(preview)).evaluate(() => (location.hash = "#/ringkasan"));
    expect(preview.problems).toEqual([]);
  });

  it("keep everything when saved and opened again", async () => {
    await ask(preview, "type", "Inovasi!W5", "Rp 12,5 juta; =bukan rumus");
    await ask(preview, "type", "Profil!D4", "=B5*2");
    await ask(preview, "type", "Profil!D5", "Jalan Melati 7\nlantai 2");
    await until(
      () => ask(preview, "value", "Profil!D4"),
      (value) => value === 4052,
      "a formula",
    );
    // The entries set off calculations of their own: what is saved is compared once these have come to rest.
    const before = await atRest(allValues);
    const index = await untilNumber(preview, INDEX, () => true);
    const formulas = await ask(preview, "formula", INDEX);
    const format = await ask(preview, "format", "Inovasi!AA4");

    const download = preview.page.waitForEvent("download");
    await preview.page.getByTestId("save").click();
    const path = join(folder, "disimpan.xlsx");
    await (await download).saveAs(path);
    await openFile(path);
    await until(
      () => ask(preview, "fileName"),
      (name) => name === "disimpan.xlsx",
      "the saved file",
    );
    await untilNumber(preview, INDEX, (value) => value === index);

    await until(allValues, (now) => JSON.stringify(now) === JSON.stringify(before), "the same cells");
    expect(await ask(preview, "formula", INDEX)).toBe(formulas);
    expect(await ask(preview, "format", "Inovasi!AA4")).toEqual(format);
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  it("are saved as Excel writes them: custom functions by their stored name, results beside formulas", async () => {
    const bytes = new Uint8Array(readFileSync(join(folder, "disimpan.xlsx")));
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const xml = parts.map(([, part]) => new TextDecoder().decode(part)).join("");
    expect(xml).toContain("_xldudf_IID_SCORE(");
    expect(xml).not.toMatch(/<f[^>]*>[^<]*IID\./);
    const { sheets } = await readXlsxWorkbook(bytes, "disimpan.xlsx");
    const inovasi = sheets.find(({ name }) => name === "Inovasi");
    expect(inovasi?.tables).toMatchObject([{ name: "Inovasi" }]);
    expect(sheets.find(({ name }) => name === "Daftar")?.visible).toBe(false);
  });

  it("are saved without what the add-in keeps with them, which the page says", async () => {
    await byTestId(preview, "language-en").click();
    const download = preview.page.waitForEvent("download");
    await until(
      async () => {
        await preview.page.getByTestId("save").click();
        return status();
      },
      (text) => text?.includes("pilihan dan hasil") === true,
      "the notice",
    );
    await (await download).delete();
    await byTestId(preview, "language-id").click();
  });

  it("that are none are refused with a sentence, and the open one stays", async () => {
    const path = join(folder, "catatan.xlsx");
    writeFileSync(path, "bukan buku kerja");
    await openFile(path);
    await until(status, (text) => text?.includes("catatan.xlsx adalah berkas teks") === true, "the refusal");
    expect(await ask(preview, "fileName")).toBe("disimpan.xlsx");
  });

  it("get the template from the ribbon, with live formulas and lists", async () => {
    const before = await ask(preview, "sheetNames");
    await preview.page.getByTestId("ribbon-create").click();
    const after = await until(
      () => ask(preview, "sheetNames"),
      (names) => names.length >= before.length + 5,
      "new sheets",
    );
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
