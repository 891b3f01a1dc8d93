import { paneFrame } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, untilNumber, type Preview } from "./preview";

describe("the preview page", () => {
  let preview: Preview;

  afterEach(async () => {
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  afterAll(closeAll);

  const open = async (query: string, options = {}): Promise<void> => {
    preview = await openPreview(query, options);
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  };

  it.each(["core.*.js", "functions.js*"])(
    "calls no function before it is there, however late %s arrives",
    async (late) => {
      await open("", { late });
      await untilNumber(preview, "Ringkasan!B8", () => true);
    },
  );

  it("speaks Indonesian first and English on request", async () => {
    await open("");
    expect(await preview.page.getByTestId("ribbon-validate").textContent()).toBe("Validasi bukti");
    expect(await preview.page.evaluate(() => document.documentElement.lang)).toBe("id");
    await preview.close();
    await open("?lang=en");
    expect(await preview.page.getByTestId("ribbon-validate").textContent()).toBe("Check evidence");
    expect(await preview.page.title()).toBe("IID for Excel – preview");
  });

  it("follows the system's dark theme, page and pane", async () => {
    await open("", { dark: true });
    expect(await preview.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    const background = await byTestId(preview, "tab-ringkasan").evaluate((tab) => {
      let element: Element | null = tab;
      let color = "rgba(0, 0, 0, 0)";
      while (element && color === "rgba(0, 0, 0, 0)") {
        color = getComputedStyle(element).backgroundColor;
        element = element.parentElement;
      }
      return color;
    });
    const [red = 255] = (background.match(/\d+/g) ?? []).map(Number);
    expect(red).toBeLessThan(80);
  });

  it("changes the width of the pane by button and by keyboard", async () => {
    await open("");
    const width = async (): Promise<number> => (await preview.page.locator("iframe").boundingBox())?.width ?? 0;
    expect(await width()).toBe(350);
    await preview.page.getByTestId("width-wide").click();
    expect(await width()).toBe(600);
    await preview.page.getByRole("separator", { name: "Ubah lebar panel" }).press("ArrowRight");
    expect(await width()).toBe(590);
  });

  it("lets the keyboard through the pane and out of it again", async () => {
    await open("");
    const focused = (): Promise<string> => preview.page.evaluate(() => document.activeElement?.tagName ?? "");
    await byTestId(preview, "tab-ringkasan").focus();
    const frame = await paneFrame(preview);
    const element = await frame.evaluateHandle(() => ({ last: document.activeElement }));
    /** Whether the focus is on another element of the pane, or out of it. */
    const hasMoved = async (): Promise<boolean> =>
      (await focused()) !== "IFRAME" ||
      element.evaluate(({ last }) => ![last, document.body].includes(document.activeElement as HTMLElement));
    const stops: string[] = [];
    while (stops.length < 60 && (await focused()) === "IFRAME") {
      const stop = await preview.pane.locator(":focus").evaluate((element) => ({
        name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim(),
        height: element.getBoundingClientRect().height,
      }));
      expect(stop.name).not.toBe("");
      expect(stop.height).toBeGreaterThan(0);
      stops.push(stop.name);
      await element.evaluate((seen) => (seen.last = document.activeElement));
      await preview.page.keyboard.press("Tab");
      await until(hasMoved, (moved) => moved, `the focus to leave ${stop.name}`);
    }
    expect(stops).toEqual(expect.arrayContaining(["Validasi bukti", "Hitung ulang"]));
    expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toBe("Buka …");
    await byTestId(preview, "tab-ringkasan").focus();
    await preview.page.keyboard.press("Shift+Tab");
    await until(
      () => preview.page.evaluate(() => document.activeElement?.className),
      (name) => name === "splitter",
      "splitter",
    );
  });

  it("answers with the last index when many cells change in a row", async () => {
    await open("");
    const first = Number(await untilNumber(preview, "Ringkasan!B8", () => true));
    for (const level of [0, 1, 2, 3, 2, 1]) await ask(preview, "type", "Inovasi!AA5", level);
    await untilNumber(preview, "Ringkasan!B8", (value) => Math.abs(value - first) < 1e-9);
    await ask(preview, "type", "Inovasi!AA5", 3);
    // Two levels more of a weight of 3 over 40 innovations and 250 points.
    await untilNumber(preview, "Ringkasan!B8", (value) => Math.abs(value - first - 0.06) < 1e-9);
  });

  it("tells the time from typing to the new index in the cell and in the pane", async () => {
    await open("");
    await untilNumber(preview, "Ringkasan!B8", () => true);
    const times: { cell: number; pane: number }[] = [];
    for (const level of [2, 3, 2, 3, 2]) {
      const old = await byTestId(preview, "index-claimed").textContent();
      const cell = await preview.page.evaluate(async (value) => {
        const api = window.iidPreview;
        const before = api?.value("Ringkasan!B8");
        const start = performance.now();
        api?.type("Inovasi!AA5", value);
        while (api?.value("Ringkasan!B8") === before) await new Promise((resolve) => setTimeout(resolve, 4));
        return performance.now() - start;
      }, level);
      const start = Date.now();
      await until(
        () => byTestId(preview, "index-claimed").textContent(),
        (text) => text !== old,
        "a new index",
      );
      times.push({ cell: Math.round(cell), pane: Math.round(cell) + Date.now() - start });
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    expect(times).toHaveLength(5);
    process.stdout.write(`typing to new index, ms: ${JSON.stringify(times)}\n`);
  });
});
