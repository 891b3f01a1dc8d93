import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { byUs } from "../fixtures/build/ours";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { atRest, openPage, paneFrame } from "./panePages";
import { setPaneSize, SMALL_PANE } from "./paneSize";
import { byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";
import { rowsWithFindings } from "../support/rowsWithFindings";

/** Lines of the list that are wholly in view. */
function visibleLines(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const main = document.querySelector("main")!.getBoundingClientRect();
    const lines = [...document.querySelectorAll('[data-testid="finding"], [data-testid="fold"]')];
    return lines.filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= main.top && bottom <= main.bottom + 1;
    }).length;
  });
}

describe("the pane on a small laptop", () => {
  let preview: Preview;
  let frame: Frame;
  let folder: string;

  const setPane = (size: typeof SMALL_PANE): Promise<void> => setPaneSize(preview, size);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iid-small-"));
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    frame = await paneFrame(preview);
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await preview.close();
    await closeAll();
  });

  const openMany = async (): Promise<void> => {
    const path = join(folder, "banyak.xlsx");
    writeFileSync(
      path,
      await byUs(
        ...workbook(wideSheet(rowsWithFindings(60, 12)), spdSheet(2)).sheets.map(({ name, values }) => ({
          name,
          rows: values,
        })),
      ),
    );
    await preview.page.getByTestId("file-input").setInputFiles(path);
    await until(
      () => preview.page.getByTestId("file-name").textContent(),
      (name) => name === "banyak.xlsx",
      "the file",
    );
    // The pane opens on the page of before.
    await byTestId(preview, "shown").waitFor({ timeout: PATIENCE });
    frame = await paneFrame(preview);
  };

  it("shows at least eight findings of the sample", async () => {
    await setPane(SMALL_PANE);
    await openPage(preview, "temuan");
    expect(await visibleLines(frame)).toBeGreaterThanOrEqual(8);
  });

  it("shows at least eight of five hundred, equal ones folded, in no more than two heights of the pane", async () => {
    await openMany();
    await openPage(preview, "temuan");
    const total = Number((await byTestId(preview, "shown").textContent())!.replace(/\D/g, ""));
    expect(total).toBeGreaterThan(450);
    expect(await visibleLines(frame)).toBeGreaterThanOrEqual(8);
    const { scrolled, seen } = await frame.evaluate(() => {
      const main = document.querySelector("main")!;
      return { scrolled: main.scrollHeight, seen: main.clientHeight };
    });
    expect(scrolled).toBeLessThanOrEqual(2 * seen);
  });

  it("keeps search and filters in view while the list is scrolled", async () => {
    const fold = byTestId(preview, "fold").first();
    await fold.click();
    await frame.evaluate(() => document.querySelector("main")!.scrollTo(0, 500));
    await atRest(preview);
    const search = (await byTestId(preview, "search").boundingBox())!;
    const main = (await preview.pane.locator("main").boundingBox())!;
    expect(search.y).toBeGreaterThanOrEqual(main.y);
    expect(search.y).toBeLessThan(main.y + 20);
  });

  it("becomes a table whose heads sort it, from 500 pixels on", async () => {
    await setPane({ width: 500, height: 459 });
    const table = byTestId(preview, "findings-table");
    await table.waitFor({ timeout: PATIENCE });
    const first = (): Promise<string | null> => byTestId(preview, "finding").first().getAttribute("data-address");
    await byTestId(preview, "sort-cell").click();
    await until(first, (address) => address !== null, "rows");
    const upwards = await first();
    await byTestId(preview, "sort-cell").click();
    await until(first, (address) => address !== upwards, "the other order");
    expect(await byTestId(preview, "sort-cell").getAttribute("aria-sort")).toBe("descending");
    await setPane(SMALL_PANE);
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
