import { join } from "node:path";
import type { Locator } from "playwright-core";
import { atRest, paneFrame } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, untilNumber, type Preview } from "./preview";

const DATA = "Inovasi!A5:BP45";

describe("findings in the preview", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
    await untilNumber(preview, "Ringkasan!B8", () => true);
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  /** The findings in view: each case about the list can run alone. */
  const listed = async (): Promise<void> => {
    const first = byTestId(preview, "finding").first();
    if (!(await first.isVisible())) await preview.page.getByTestId("ribbon-validate").click();
    await first.waitFor({ timeout: PATIENCE });
  };

  const focused = (): Locator => preview.pane.locator('[role="treeitem"]:focus');

  /** Opens whatever the list folds, also what comes into view by that. */
  const unfoldAll = (): Promise<unknown> =>
    until(
      async () => {
        const frame = await paneFrame(preview);
        const folded = await frame.evaluate(() => {
          const folds = document.querySelectorAll<HTMLElement>('[data-testid="fold"][aria-expanded="false"]');
          folds[0]?.click();
          return folds.length;
        });
        await atRest(preview);
        return folded;
      },
      (folded) => folded === 0,
      "everything unfolded",
    );

  const fills = async (): Promise<(string | null)[][]> =>
    (await ask(preview, "formats", DATA)).map((row) => row.map(({ fill }) => fill));

  it("are listed after validating from the ribbon", async () => {
    await listed();
    expect(await preview.pane.getByRole("treeitem").count()).toBeGreaterThan(5);
  });

  it("lead to their cell with a click", async () => {
    await listed();
    const finding = preview.pane.locator('[data-testid="finding"][data-address^="Inovasi!"]').first();
    await finding.scrollIntoViewIfNeeded();
    const address = await finding.getAttribute("data-address");
    await finding.click();
    await until(
      () => ask(preview, "selection"),
      (selected) => selected === address,
      `selection ${address}`,
    );
    expect(await ask(preview, "activeSheet")).toBe("Inovasi");
    // Going to a cell leaves the keyboard in the pane.
    expect(await focused().evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["address"]))).toEqual([
      address,
    ]);
  });

  it("lead to their cell with the keyboard", async () => {
    await listed();
    await preview.pane.locator('[role="treeitem"][tabindex="0"]').focus();
    const before = await ask(preview, "selection");
    const address = await until(
      async () => {
        await preview.page.keyboard.press("ArrowDown");
        return focused().getAttribute("data-address");
      },
      // A fold has no cell of its own.
      (now) => now !== null && now !== before,
      "another finding",
    );
    await preview.page.keyboard.press("Enter");
    await until(
      () => ask(preview, "selection"),
      (selected) => selected === address,
      `selection ${address}`,
    );
  });

  it("stay where the page was scrolled to when a line above grows at that moment", async () => {
    const GROWTH = 60;
    const frame = await paneFrame(preview);
    const scrollTo = (top: number): Promise<void> =>
      frame.evaluate((to) => void document.querySelector("main")!.scrollTo({ top: to }), top);
    // Long enough to be scrolled: everything that is folded.
    await unfoldAll();
    await scrollTo(400);
    await atRest(preview);
    // Within a frame the events of scrolling come before this, the new sizes after it.
    const asked = await frame.evaluate(
      (growth) =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => {
            const main = document.querySelector("main")!;
            const { top } = main.getBoundingClientRect();
            const above = [...document.querySelectorAll<HTMLElement>(".iid-findings__line")].filter(
              (line) => line.getBoundingClientRect().bottom < top,
            );
            above.at(-1)!.style.paddingBottom = `${growth}px`;
            main.scrollTop += 200;
            resolve(main.scrollTop);
          }),
        ),
      GROWTH,
    );
    await atRest(preview);
    expect(await frame.evaluate(() => document.querySelector("main")!.scrollTop)).toBeCloseTo(asked + GROWTH, -1);
    await scrollTo(0);
  });

  it("mark cells, and taking the marks away gives every format back", async () => {
    const before = await ask(preview, "formats", DATA);
    await byTestId(preview, "mark").click();
    await until(
      fills,
      (now) => JSON.stringify(now) !== JSON.stringify(before.map((row) => row.map(({ fill }) => fill))),
      "marks",
    );
    await byTestId(preview, "unmark").click();
    await until(
      () => ask(preview, "formats", DATA),
      (now) => JSON.stringify(now) === JSON.stringify(before),
      "old formats",
    );
  });

  it("are written to a sheet of their own", async () => {
    await byTestId(preview, "export-findings").click();
    await until(
      () => ask(preview, "sheetNames"),
      (names) => names.includes("Temuan"),
      "sheet Temuan",
    );
    const rows = async (): Promise<number> => {
      const used = await ask(preview, "usedAddress", "Temuan");
      return used === null ? 0 : (await ask(preview, "values", used)).length;
    };
    // The sheet comes first, its rows in blocks.
    await until(rows, (count) => count > 20, "findings");
  });

  // When the browser is idle the grid calculates the heights of rows that are out of sight: here that comes after everything else.
  it("leave their sheet, and the workbook, before the grid has worked out the heights of its rows", async () => {
    await preview.page.evaluate(() => {
      const held: IdleRequestCallback[] = [];
      window.requestIdleCallback = (callback) => held.push(callback);
      window.addEventListener("idle-at-last", () => {
        for (const callback of held.splice(0)) callback({ didTimeout: false, timeRemaining: () => 50 });
      });
    });
    const idle = (): Promise<boolean> => preview.page.evaluate(() => window.dispatchEvent(new Event("idle-at-last")));
    await atRest(preview);
    // Typed and emptied, so that the sheet is as the add-in wrote it and may be taken back.
    await ask(preview, "type", "Temuan!A900", "x");
    await ask(preview, "type", "Temuan!A900", "");
    await byTestId(preview, "undo").first().click();
    await until(
      () => ask(preview, "sheetNames"),
      (names) => !names.includes("Temuan"),
      "no sheet Temuan",
    );
    await idle();
    await ask(preview, "type", "Profil!A900", "x");
    const name = "recap.xlsx";
    await preview.page.getByTestId("file-input").setInputFiles(join(__dirname, "../fixtures/offices", name));
    await until(
      () => ask(preview, "fileName"),
      (open) => open === name,
      name,
    );
    await idle();
  });

  it("stand below the note about a table without evidence, which nothing covers", async () => {
    await preview.page.getByTestId("file-input").setInputFiles(join(__dirname, "../fixtures/offices/recap.xlsx"));
    const note = byTestId(preview, "evidence-unchecked");
    await note.waitFor({ timeout: PATIENCE });
    await atRest(preview);
    const { y, height } = (await note.boundingBox())!;
    expect((await byTestId(preview, "search").boundingBox())!.y).toBeGreaterThanOrEqual(y + height);
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
