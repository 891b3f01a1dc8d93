import { PROBES } from "../../src/excel/selfTest/registry.generated";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";
import { atRest, openPage, paneFrame, unfold } from "./panePages";

/** All of the test may take as long. */
const WHOLE = 8 * PATIENCE;

describe("the self-test in the preview", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  const testSheets = async (): Promise<string[]> =>
    (await ask(preview, "sheetNames")).filter((name) => name.startsWith("Swauji"));

  const reload = async (): Promise<void> => {
    const frame = await paneFrame(preview);
    await frame.evaluate(() => window.location.reload());
    await frame.waitForFunction(() => document.querySelector("main h1") !== null, undefined, { timeout: PATIENCE });
  };

  /** Somebody at the grid does what the pane asks for. */
  const type = async (): Promise<void> => {
    const text = (await byTestId(preview, "self-test-asked").textContent({ timeout: WHOLE })) ?? "";
    const [, cell = "", sheet = ""] = /sel (\w+) di lembar “([^”]+)”/.exec(text) ?? [];
    await ask(preview, "select", `'${sheet}'!${cell}`);
    await preview.page.locator(".grid canvas").first().focus();
    await preview.page.keyboard.press("F2");
    await preview.page.keyboard.type("1");
    await byTestId(preview, "self-test-asked").getByText("Sekarang").waitFor({ timeout: PATIENCE });
    await preview.page.keyboard.press("Enter");
  };

  it("is opened from the ribbon, and begins only when asked", async () => {
    await preview.page.getByTestId("ribbon-self-test").click();
    await byTestId(preview, "self-test-start").waitFor({ timeout: PATIENCE });
    await atRest(preview);
    expect(await testSheets()).toEqual([]);
  });

  it("finds every probe as expected, and what the emulated host cannot do under its name", async () => {
    const sheets = await ask(preview, "sheetNames");
    const front = await ask(preview, "activeSheet");
    const cells = await ask(preview, "values", "Inovasi!A1:BN44");
    await byTestId(preview, "self-test-start").click();
    await type();
    await byTestId(preview, "self-test-verdict").waitFor({ timeout: WHOLE });
    await unfold(preview);
    const results = await preview.pane
      .locator('[data-testid="self-test-result"]')
      .evaluateAll((lines) =>
        lines.map((line) => [line.getAttribute("data-probe"), line.getAttribute("data-status"), line.textContent]),
      );
    const wanted = new Map(PROBES.map(({ id, lacking }) => [id, lacking === undefined ? "expected" : "lacking"]));
    expect(results.filter(([id, status]) => wanted.get(id ?? "") !== status)).toEqual([]);
    expect(results).toHaveLength(PROBES.length);
    expect(await ask(preview, "sheetNames")).toEqual(sheets);
    expect(await ask(preview, "activeSheet")).toBe(front);
    expect(await ask(preview, "values", "Inovasi!A1:BN44")).toEqual(cells);
    expect(Object.keys(await ask(preview, "kept")).filter((key) => key.startsWith("iid.selfTest"))).toEqual([]);
  });

  it("closed in the middle, it leaves what the next opening can take away", async () => {
    await byTestId(preview, "self-test-start").click();
    await until(testSheets, (names) => names.length > 0, "a sheet of the test");
    await reload();
    await openPage(preview, "swauji");
    await byTestId(preview, "self-test-leftover").waitFor({ timeout: PATIENCE });
    expect(await testSheets()).not.toEqual([]);
    await byTestId(preview, "self-test-clean").click();
    await until(testSheets, (names) => names.length === 0, "the sheets of the test to go");
    expect(Object.keys(await ask(preview, "kept")).filter((key) => key.startsWith("iid.selfTest"))).toEqual([]);
  });

  it("tells after the pane was opened again that the mark in the workbook is still there", async () => {
    await byTestId(preview, "self-test-mark").click();
    await byTestId(preview, "self-test-kept").getByText("Tanda terpasang").waitFor({ timeout: PATIENCE });
    await reload();
    await openPage(preview, "swauji");
    await byTestId(preview, "self-test-kept").getByText("masih ada").waitFor({ timeout: PATIENCE });
    expect(Object.keys(await ask(preview, "kept"))).not.toContain("iid.selfTest.kept");
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
