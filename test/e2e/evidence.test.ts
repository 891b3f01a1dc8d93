import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pdf } from "../folder/support/files";
import { openPage, paneFrame } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, untilNumber, type Preview } from "./preview";

/** The replication of the second innovation of the sample, whose evidence is blank. */
const BLANK = "Inovasi!BF6";

describe("evidence files in the preview", () => {
  let preview: Preview;
  const folder = mkdtempSync(join(tmpdir(), "bukti-"));

  beforeAll(async () => {
    const letter = "SURAT TUGAS\nNomor 800.1.11.1/123/Dikbud/2024\nbagi tim inovasi SAKU BACA";
    writeFileSync(join(folder, "ST_Personel_SAKU_BACA.pdf"), pdf({ pages: ["Sampul", letter] }));
    writeFileSync(join(folder, "31 PKS GURU KUNJUNG.pdf"), pdf({ pages: ["Perjanjian kerja sama"] }));
    writeFileSync(join(folder, "SOP_SAKU_BACA.pdf"), pdf({ pages: ["Rahasia"], encrypted: true }));
    preview = await openPreview("?lang=id");
    await untilNumber(preview, "Ringkasan!B8", () => true);
    await openPage(preview, "desk");
    await byTestId(preview, "desk-evidence").click();
    await byTestId(preview, "folder-input").setInputFiles(folder);
    await byTestId(preview, "open-file").first().waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
    rmSync(folder, { recursive: true });
  });

  it("open as a PDF at the page with the name and the number, both marked on it", async () => {
    await preview.pane.getByRole("button", { name: "Buka ST_Personel_SAKU_BACA.pdf" }).click();
    const page = preview.pane.locator('[data-testid="pdf-page"][data-state="drawn"]');
    await page.waitFor({ timeout: PATIENCE });
    await until(
      () => byTestId(preview, "mark").count(),
      (count) => count === 2,
      "two marks",
    );
    expect(await byTestId(preview, "page-number").textContent()).toBe("Halaman 2 dari 2");
    const mark = await byTestId(preview, "mark").first().boundingBox();
    const area = await byTestId(preview, "view-area").boundingBox();
    expect(mark!.y).toBeGreaterThanOrEqual(area!.y);
    expect(mark!.y + mark!.height).toBeLessThanOrEqual(area!.y + area!.height);
    // The letters under the mark are drawn: something is darker than the paper there.
    const frame = await paneFrame(preview);
    const dark = await frame.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="pdf-page"] canvas')!;
      const { left, top, width } = canvas.getBoundingClientRect();
      const box = document.querySelector('[data-testid="mark"]')!.getBoundingClientRect();
      const scale = canvas.width / width;
      const dots = canvas
        .getContext("2d")!
        .getImageData((box.left - left) * scale, (box.top - top) * scale, box.width * scale, box.height * scale).data;
      return dots.some((value, index) => index % 4 === 0 && value < 128);
    });
    expect(dark).toBe(true);
  });

  it("close with Escape, which gives the focus back to the button", async () => {
    await preview.page.keyboard.press("Escape");
    await byTestId(preview, "viewer").waitFor({ state: "detached", timeout: PATIENCE });
    const frame = await paneFrame(preview);
    expect(await frame.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Buka ST_Personel_SAKU_BACA.pdf",
    );
  });

  it("say that they are locked", async () => {
    await preview.pane.getByRole("button", { name: "Buka SOP_SAKU_BACA.pdf" }).click();
    await byTestId(preview, "view-problem").waitFor({ timeout: PATIENCE });
    expect(await byTestId(preview, "view-problem").textContent()).toContain("kata sandi");
  });

  it("fill a blank evidence cell, and undo empties it again", async () => {
    expect(await ask(preview, "value", BLANK)).toBe("");
    await byTestId(preview, "desk-next").click();
    await byTestId(preview, "pick-file").first().click();
    const first = byTestId(preview, "choose-file").first();
    await first.waitFor({ timeout: PATIENCE });
    expect(await first.getAttribute("data-path")).toBe("31 PKS GURU KUNJUNG.pdf");
    await first.click();
    await until(
      () => ask(preview, "value", BLANK),
      (value) => value === "31 PKS GURU KUNJUNG.pdf",
      "the name in the cell",
    );
    await byTestId(preview, "undo").first().click();
    await until(
      () => ask(preview, "value", BLANK),
      (value) => value === "" || value === null,
      "an empty cell",
    );
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
