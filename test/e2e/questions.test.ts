import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { byExcelJs } from "../fixtures/build/excelJs";
import type { Cell } from "../fixtures/build/types";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";
import { atRest, openPage, reopen } from "./panePages";

// What only the user can say about a workbook: asked once, answered by one click, and kept with the workbook.

const OFFICES = join(__dirname, "../fixtures/offices");

/** Twelve innovations of departments by their acronyms, beside a list with their full names. */
async function withAcronyms(): Promise<Uint8Array> {
  const perkim = "Dinas Perumahan, Permukiman, dan Pertanahan";
  const listed = ["Dinas Kesehatan", perkim, "Dinas Perpustakaan dan Kearsipan", "Satuan Polisi Pamong Praja"];
  // What every office abbreviates so needs no question.
  const used = ["Dinkes", "Perkimtan", "Dispusip", "Satpol PP"];
  const rows = Array.from({ length: 12 }, (_, index): Cell[] => [
    index + 1,
    `INOVASI ${index + 1}`,
    used[index % 4]!,
    "Kesehatan",
    60,
  ]);
  return byExcelJs(
    { name: "Rekap", rows: [["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Kematangan"], ...rows] },
    { name: "OPD", rows: [["No", "Perangkat Daerah"], ...listed.map((name, index): Cell[] => [index + 1, name])] },
  );
}

describe("questions about a workbook", () => {
  let preview: Preview;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iid-e2e-"));
    writeFileSync(join(folder, "singkatan.xlsx"), await withAcronyms());
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await preview.close();
    await closeAll();
  });

  const openFile = async (path: string): Promise<void> => {
    // The grid answers what it was asked of the workbook before it has another one.
    await until(
      () => ask(preview, "calculating"),
      (busy) => !busy,
      "rest",
    );
    await preview.page.getByTestId("file-input").setInputFiles(path);
    await until(
      () => ask(preview, "fileName"),
      (name) => path.endsWith(name),
      "the file",
    );
    await atRest(preview);
  };
  const kept = async (): Promise<string> => JSON.stringify(await ask(preview, "kept")).replaceAll("\\", "");
  const cellsOf = (address: string) => ask(preview, "values", address);
  const isShown = async (id: string): Promise<boolean> => (await byTestId(preview, id).count()) > 0;

  it("asks which rows take part, goes to the column, and takes one click as the answer", async () => {
    await openFile(join(OFFICES, "taking-part-ticks.xlsx"));
    await byTestId(preview, "answer-marked").waitFor({ timeout: PATIENCE });
    expect(await isShown("index-claimed")).toBe(false);
    await byTestId(preview, "question-cell").click();
    const asked = await until(
      () => ask(preview, "selection"),
      (address) => !address.endsWith("!A1"),
      "the column in question",
    );
    expect(await ask(preview, "value", asked)).toBe("Diikutkan");
    const cells = await cellsOf((await ask(preview, "usedAddress", await ask(preview, "activeSheet")))!);
    await byTestId(preview, "answer-marked").click();
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    // Six of the ten are ticked: 6 x 80 in twelve and 6 x 0,38 make 42,28; / 2,5.
    expect(await byTestId(preview, "index-claimed").textContent()).toContain("16,91");
    expect(await kept()).toMatch(/iid\.item\.answer\.marks[^}]*marked/);
    expect(await cellsOf((await ask(preview, "usedAddress", await ask(preview, "activeSheet")))!)).toEqual(cells);
  });

  it("does not ask again when the pane is opened anew", async () => {
    await reopen(preview);
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    expect(await isShown("answer-marked")).toBe(false);
  });

  it("reads all sheets of one layout as one region by one click, and keeps that", async () => {
    await openFile(join(OFFICES, "departments.xlsx"));
    await byTestId(preview, "merge-sheets").waitFor({ timeout: PATIENCE });
    expect(await byTestId(preview, "candidate").count()).toBe(3);
    await byTestId(preview, "merge-sheets").focus();
    await preview.page.keyboard.press("Enter");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    const index = await byTestId(preview, "index-claimed").textContent();
    await reopen(preview);
    expect(await byTestId(preview, "index-claimed").textContent()).toBe(index);
    expect(await isShown("merge-sheets")).toBe(false);
  });

  it("proposes what a department's short name means, one click each, and keeps the answers", async () => {
    await openFile(join(folder, "singkatan.xlsx"));
    await openPage(preview, "opd");
    const names = byTestId(preview, "match-names").locator("li");
    await names.first().waitFor({ timeout: PATIENCE });
    expect(await names.count()).toBe(2);
    // Until it is known nobody is called absent by name.
    expect(await isShown("absent-departments")).toBe(false);
    await byTestId(preview, "same-department").first().click();
    await until(
      () => names.count(),
      (count) => count === 1,
      "one name less",
    );
    await byTestId(preview, "same-department").first().click();
    await byTestId(preview, "match-names").waitFor({ state: "detached", timeout: PATIENCE });
    expect(await byTestId(preview, "participation").textContent()).toMatch(/4 dari 4/);
    expect(await kept()).toMatch(/iid\.item\.department\.dispusip[^}]*Dinas Perpustakaan dan Kearsipan/);
    await reopen(preview);
    await openPage(preview, "opd");
    expect(await isShown("match-names")).toBe(false);
    expect(await byTestId(preview, "participation").textContent()).toMatch(/4 dari 4/);
    await byTestId(preview, "match-again").click();
    await byTestId(preview, "match-names").waitFor({ timeout: PATIENCE });
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
