import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { PAGES } from "../../src/pages/registry.generated";
import { writeXlsxWorkbook } from "../../src/xlsx/index";
import { byUs } from "../fixtures/build/ours";
import { rowsWithFindings } from "../support/rowsWithFindings";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { buildTemplate } from "../template/build";
import { axeFaults } from "./axe";
import { atRest, openPage, pagesOf, paneFrame, unfold } from "./panePages";
import { setPaneSize, SMALL_PANE } from "./paneSize";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";

/** No page is longer than two heights of the pane before anything is unfolded. */
const LONGEST = 2 * SMALL_PANE.height;

function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.querySelector("main")!.scrollHeight);
}

/** A list of two years with clusters, of which some are missing. */
const RANKS = {
  name: "Peringkat",
  rows: [
    ["Nama Daerah", "Jenis", "Klaster", "Indeks 2025", "Indeks 2024"],
    ...Array.from({ length: 400 }, (_, i) => [
      `Kab. Uji ${i}`,
      "Kabupaten",
      i % 3 ? "Daratan" : null,
      20 + (i % 60),
      30,
    ]),
  ],
};

/** Five jurors; one typed 110, and one score is missing. */
const JURY = {
  name: "Juri",
  rows: [
    ["Juri", "Nama Inovasi", "Nilai (100%)"],
    ...["Ani", "Budi", "Cici", "Dedi", "Evi"].flatMap((juror, one) =>
      Array.from({ length: 12 }, (_, i) => [
        juror,
        `Inovasi nomor ${i + 1}`,
        one === 0 && i === 0 ? 110 : one === 1 && i === 3 ? null : 70 + ((one * i) % 20),
      ]),
    ),
  ],
};

/** Words that stand in a column so narrow that each takes several lines, since something beside them gives no way. */
function squeezed(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")].flatMap((element) => {
      const text = [...element.childNodes]
        .flatMap((node) => (node instanceof Text ? [node.data.trim()] : []))
        .join(" ");
      const { width, height } = element.getBoundingClientRect();
      return text.length > 12 && width > 1 && width < 60 && height > 80 ? [`${Math.round(width)} px: ${text}`] : [];
    }),
  );
}

describe("every page at 350 x 459", () => {
  let preview: Preview;
  let frame: Frame;
  let folder: string;
  let pages: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iid-pages-"));
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    frame = await paneFrame(preview);
    await setPaneSize(preview, SMALL_PANE);
    pages = await pagesOf(preview);
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await preview.close();
    await closeAll();
  });

  /** With a cell about no indicator selected: what selecting one opens is not folded. */
  const faultsOf = async (): Promise<Record<string, string[]>> => {
    const faults: Record<string, string[]> = {};
    // What stands open in a high pane stays so until the page is opened anew.
    await openPage(preview, pages.at(-1)!);
    await ask(preview, "select", "Inovasi!B5");
    for (const name of pages) {
      await openPage(preview, name);
      const height = await contentHeight(frame);
      const found = [...(height > LONGEST ? [`${height} px`] : []), ...(await axeFaults(frame))];
      if (found.length > 0) faults[name] = found;
    }
    return faults;
  };

  it("are all the pages there are", () => {
    expect([...pages].sort()).toEqual(
      Object.values(PAGES)
        .map(({ hash }) => hash as string)
        .sort(),
    );
  });

  it("leaves the index in view beside the welcome", async () => {
    await openPage(preview, PAGES.summary.hash);
    await byTestId(preview, "welcome").waitFor({ timeout: PATIENCE });
    const { y, height } = (await byTestId(preview, "index-claimed").boundingBox())!;
    const main = (await preview.pane.locator("main").boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(main.y + main.height);
  });

  it("shows the whole welcome, which the keyboard answers", async () => {
    const main = (await preview.pane.locator("main").boundingBox())!;
    const welcome = (await byTestId(preview, "welcome").boundingBox())!;
    expect(welcome.y).toBeGreaterThanOrEqual(main.y);
    expect(welcome.x + welcome.width).toBeLessThanOrEqual(main.x + main.width);
    expect(await axeFaults(frame)).toEqual([]);
    await byTestId(preview, "welcome-analyst").focus();
    for (const next of ["welcome-reviewer", "welcome-department", "welcome-head", "welcome-columns", "welcome-use"]) {
      await preview.page.keyboard.press("Tab");
      await preview.pane.locator(`[data-testid="${next}"]:focus`).waitFor({ timeout: PATIENCE });
    }
    await preview.page.keyboard.press("Enter");
    await byTestId(preview, "welcome").waitFor({ state: "detached", timeout: PATIENCE });
  });

  it("writes the report for the head by keyboard", async () => {
    await openPage(preview, PAGES.summary.hash);
    await byTestId(preview, "part-report").focus();
    await preview.page.keyboard.press("Enter");
    await byTestId(preview, "write-report").waitFor({ timeout: PATIENCE });
    expect(await axeFaults(frame)).toEqual([]);
    const { inner, outer } = await frame.evaluate(() => {
      const main = document.querySelector("main")!;
      return { inner: main.scrollWidth, outer: main.clientWidth };
    });
    expect(inner).toBeLessThanOrEqual(outer);
    await byTestId(preview, "write-report").focus();
    await preview.page.keyboard.press("Enter");
    const sheets = (): Promise<string[]> => ask(preview, "sheetNames");
    await until(sheets, (names) => names.includes("Laporan"), "the sheet Laporan");
    await atRest(preview);
    // As it was: what is open stays so.
    await byTestId(preview, "part-report").click();
    await byTestId(preview, "write-report").waitFor({ state: "detached", timeout: PATIENCE });
  });

  it("is no longer than two heights of the pane, and keeps the rules of axe: sample", async () => {
    expect(await faultsOf()).toEqual({});
  });

  const openFile = async (name: string, bytes: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await preview.page.getByTestId("file-input").setInputFiles(path);
    await until(
      () => preview.page.getByTestId("file-name").textContent(),
      (shown) => shown === name,
      "the file",
    );
    frame = await paneFrame(preview);
    await atRest(preview);
  };

  it("is no longer than two heights of the pane, and keeps the rules of axe: empty template", async () => {
    await openFile("kosong.xlsx", await writeXlsxWorkbook(buildTemplate(null)));
    expect(await faultsOf()).toEqual({});
  });

  it("is no longer than two heights of the pane, and keeps the rules of axe: many findings a row, a list of ranks, jurors", async () => {
    // Of two causes, so that there are bars to compare.
    const rows = rowsWithFindings(60, 12).map((row, index) => (index % 5 === 0 ? { ...row, stage: "Uji Coba" } : row));
    const book = workbook(wideSheet(rows), spdSheet(2));
    const sheets = book.sheets.map(({ name, values }) => ({ name, rows: values }));
    await openFile("banyak.xlsx", await byUs(...sheets, RANKS, JURY));
    expect(await faultsOf()).toEqual({});
    await openPage(preview, PAGES.send.hash);
    await byTestId(preview, "send-view-form").click();
    await byTestId(preview, "form-progress").waitFor({ timeout: PATIENCE });
    await atRest(preview);
    expect(await contentHeight(frame)).toBeLessThanOrEqual(LONGEST);
  });

  it("keeps whole words and equal bars where everything is unfolded", async () => {
    await setPaneSize(preview, { width: SMALL_PANE.width, height: 1_200 });
    const faults: Record<string, string[]> = {};
    for (const name of pages) {
      await openPage(preview, name);
      if (name === PAGES.summary.hash) await unfold(preview);
      const found = await squeezed(frame);
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
    await openPage(preview, PAGES.summary.hash);
    await unfold(preview);
    const widths = (): Promise<number[]> =>
      frame.evaluate(() =>
        [...document.querySelectorAll(".iid-cause__track")].map((track) =>
          Math.round(track.getBoundingClientRect().width),
        ),
      );
    const tracks = await until(widths, ({ length }) => length > 1, "bars to compare");
    expect(new Set(tracks).size).toBe(1);
    await setPaneSize(preview, SMALL_PANE);
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
