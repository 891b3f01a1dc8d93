import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";

describe("a training in the pane", () => {
  let preview: Preview;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iid-bimtek-"));
    preview = await openPreview();
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await preview.close();
    await closeAll();
  });

  it("an exercise is made and marked by a thread, and its result written", async () => {
    await openPage(preview, "bimtek");
    await byTestId(preview, "training-make").click();
    await byTestId(preview, "training-take").waitFor({ timeout: PATIENCE });
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      byTestId(preview, "training-take").click(),
    ]);
    const path = join(folder, "latihan.xlsx");
    await download.saveAs(path);
    await byTestId(preview, "training-input").setInputFiles(path);
    await byTestId(preview, "training-write").waitFor({ timeout: PATIENCE });
    expect(await byTestId(preview, "training-result").textContent()).toContain("1 berkas dinilai");
    await byTestId(preview, "training-write").click();
    const used = (sheet: string): Promise<string | null> => ask(preview, "usedAddress", sheet);
    await until(
      () => used("Hasil Bimtek").catch(() => null),
      (address) => address !== null,
      "the sheet of the result",
    );
    expect(preview.problems).toEqual([]);
  });
});
