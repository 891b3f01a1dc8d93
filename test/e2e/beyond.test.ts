import type { Frame } from "playwright-core";
import { byUs } from "../fixtures/build/ours";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { axeFaults } from "./axe";
import { atRest, openPage, paneFrame, reopen } from "./panePages";
import { setPaneSize, SMALL_PANE } from "./paneSize";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";

interface Book {
  name: string;
  bytes: number[];
}

/** A workbook of another region, as its office sends it. */
async function regionBook(region: string, ...rows: RowSpec[]): Promise<Book> {
  const { sheets } = workbook(wideSheet(rows), spdSheet(2));
  const profile = { name: "Profil", rows: [["Pemerintah Daerah", region]] };
  const bytes = await byUs(profile, ...sheets.map(({ name, values }) => ({ name, rows: values })));
  return { name: `${region}.xlsx`, bytes: [...bytes] };
}

function asUpload({ name, bytes }: Book): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

describe("beyond one region, in the pane of a laptop", () => {
  let preview: Preview;
  let frame: Frame;

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    await setPaneSize(preview, SMALL_PANE);
    frame = await paneFrame(preview);
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  const open = async (page: string): Promise<void> => {
    await openPage(preview, page);
    expect(await axeFaults(frame)).toEqual([]);
  };
  /** What a page in use is held to: two heights of the pane before anything more is unfolded, and the rules of axe. */
  const faults = async (): Promise<string[]> => {
    await atRest(preview);
    const height = await frame.evaluate(() => document.querySelector("main")!.scrollHeight);
    return [...(height > 2 * SMALL_PANE.height ? [`${height} px`] : []), ...(await axeFaults(frame))];
  };
  const text = async (testId: string): Promise<string> => (await byTestId(preview, testId).textContent()) ?? "";
  const untilText = (testId: string, wanted: string): Promise<unknown> =>
    until(
      () => text(testId),
      (now) => now.includes(wanted),
      wanted,
    );
  const untilSheet = (name: string): Promise<unknown> =>
    until(
      () => ask(preview, "sheetNames"),
      (names) => names.includes(name),
      name,
    );

  it("Provinsi: of three workbooks that are dropped one is broken; the keyboard opens a region; the recap is written", async () => {
    await open("provinsi");
    const books = [
      await regionBook("Kabupaten Lebak", { name: "Antar Obat" }),
      await regionBook("Kota Serang", { name: "Bus Sekolah" }, { name: "Kelas Ibu" }),
      { name: "Kabupaten Rusak.xlsx", bytes: [1, 2, 3] },
    ];
    const dropped = await frame.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    }, books);
    await frame.dispatchEvent('[data-testid="province-drop"]', "drop", { dataTransfer: dropped });
    await byTestId(preview, "province-summary").waitFor({ timeout: PATIENCE });
    expect(await text("province-summary")).toContain("2 daerah dengan indeks, 1 berkas tidak dapat dipakai.");
    expect(await byTestId(preview, "province-name").allTextContents()).toEqual([
      "Kota Serang",
      "Kabupaten Lebak",
      "Kabupaten Rusak",
    ]);
    expect(await text("province-regions")).toContain("Kabupaten Rusak––Bukan berkas .xlsx.");
    expect(await faults()).toEqual([]);

    await byTestId(preview, "province-name").first().focus();
    await preview.page.keyboard.press("Enter");
    await byTestId(preview, "province-details").waitFor({ timeout: PATIENCE });
    expect(await axeFaults(frame)).toEqual([]);
    await preview.page.keyboard.press("Enter");
    await byTestId(preview, "province-details").waitFor({ state: "detached", timeout: PATIENCE });

    await byTestId(preview, "province-write").click();
    await untilSheet("Rekap Provinsi");
    await until(
      async () => {
        const used = await ask(preview, "usedAddress", "Rekap Provinsi");
        return used === null ? [] : (await ask(preview, "values", used)).flat();
      },
      (cells) => ["Kota Serang", "Kabupaten Lebak", "Kabupaten Rusak"].every((region) => cells.includes(region)),
      "the regions on the sheet",
    );
    await byTestId(preview, "undo").first().click();
    await until(
      () => ask(preview, "sheetNames"),
      (names) => !names.includes("Rekap Provinsi"),
      "no recap",
    );
  });

  it("Lomba: ranks follow what jurors type", async () => {
    await open("lomba");
    await byTestId(preview, "competition-juror-names").fill("Ani\nBudi");
    await byTestId(preview, "competition-insert-jury").click();
    await untilText("competition-result", "0 dari 39 inovasi memiliki nilai akhir; 2 juri.");
    const values = await ask(preview, "values", (await ask(preview, "usedAddress", "Juri"))!);
    const head = values.findIndex((row) => row.includes("Juri"));
    const [juror, name] = ["Juri", "Nama Inovasi"].map((header) => values[head]!.indexOf(header)) as [number, number];
    const scored = values[head]!.flatMap((header, column) => (String(header).includes("(0-100)") ? [column] : []));
    expect(scored).toHaveLength(5);
    const [first, second] = [...new Set(values.slice(head + 1).map((row) => String(row[name])))] as [string, string];
    /** As if a juror wrote the same score for every criterion. */
    const judge = async (who: string, what: string, score: number): Promise<void> => {
      const row = values.findIndex((cells) => cells[juror] === who && cells[name] === what);
      for (const column of scored) {
        await ask(preview, "type", `Juri!${String.fromCharCode(65 + column)}${row + 1}`, score);
      }
    };
    for (const who of ["Ani", "Budi"]) {
      await judge(who, first, 70);
      await judge(who, second, 80);
    }
    await untilText("competition-result", `2 dari 39 inovasi memiliki nilai akhir; 2 juri. Teratas: ${second}, 80,00.`);
    await judge("Ani", first, 100);
    await untilText("competition-result", `Teratas: ${first}, 85,00.`);
    expect(await preview.pane.locator('[data-testid="competition-ranks"] tbody tr').first().textContent()).toContain(
      `${first}185,00`,
    );
    expect(await faults()).toEqual([]);
  });

  it("Gudang: what another region has is saved to the catalogue, and found again when the pane opens anew", async () => {
    await open("gudang");
    const other = await regionBook("Kota Tegal", { name: "Perahu Pintar Nelayan", opd: "Dinas Perikanan" });
    await byTestId(preview, "library-input").setInputFiles(asUpload(other));
    await untilText("library-source", "1 inovasi");
    expect(await faults()).toEqual([]);
    await byTestId(preview, "part-catalog").click();
    await byTestId(preview, "catalog-save").click();
    await untilSheet("Katalog Inovasi");
    await untilText("part-catalog", "2 daerah");
    // Buttons that could not be pressed while it was saved take their colours back by and by.
    await until(
      () => axeFaults(frame),
      (found) => found.length === 0,
      "no violations",
    );

    await reopen(preview);
    frame = await paneFrame(preview);
    await openPage(preview, "gudang");
    expect(await byTestId(preview, "library-source").count()).toBe(0);
    await byTestId(preview, "library-search").fill("perahu pintar");
    const found = byTestId(preview, "library-entry").first();
    await until(
      () => found.textContent(),
      (entry) => entry?.includes("Perahu Pintar Nelayan") === true,
      "the entry",
    );
    await found.focus();
    await preview.page.keyboard.press("Enter");
    await byTestId(preview, "library-details").waitFor({ timeout: PATIENCE });
    expect(await text("library-details")).toContain("Kota Tegal");
    expect(await axeFaults(frame)).toEqual([]);
    await preview.page.keyboard.press("Escape");
    await byTestId(preview, "library-details").waitFor({ state: "detached", timeout: PATIENCE });
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
