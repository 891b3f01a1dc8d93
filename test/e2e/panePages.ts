import type { Frame } from "playwright-core";
import { byTestId, PATIENCE, until, type Preview } from "./preview";

/** The frame of the pane, to ask things of its document. */
export async function paneFrame({ page }: Preview): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("no pane");
  return frame;
}

async function testIds(preview: Preview, role: string): Promise<string[]> {
  const ids = await preview.pane
    .locator(`[role="${role}"][data-testid^="tab-"]`)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("data-testid") ?? ""));
  return ids.map((id) => id.replace(/^tab-/, ""));
}

/** The words behind `#/` of all pages: tabs first, then those of the menu. */
export async function pagesOf(preview: Preview): Promise<string[]> {
  const tabs = await testIds(preview, "tab");
  await byTestId(preview, "more").click();
  await byTestId(preview, "more").and(preview.pane.locator('[aria-expanded="true"]')).waitFor({ timeout: PATIENCE });
  const items = await testIds(preview, "menuitemradio");
  await byTestId(preview, "more").click();
  return [...tabs, ...items];
}

/** Waits until nothing loads or calculates and the page stays as it is from one look to the next. */
export async function atRest(preview: Preview): Promise<void> {
  const frame = await paneFrame(preview);
  let last = "";
  await until(
    async () => {
      const now = await frame.evaluate(
        () =>
          new Promise<string>((resolve) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const main = document.querySelector("main");
                const waits = document.querySelector('main[aria-busy="true"], .fui-Spinner');
                resolve(waits || !main?.querySelector("h1") ? "" : main.innerHTML);
              }),
            ),
          ),
      );
      const same = now !== "" && now === last;
      last = now;
      return { same, shown: now.slice(0, 200) };
    },
    ({ same }) => same,
    "a page at rest",
  );
}

/** Closes the pane and opens it again over the same workbook, as Excel does it: its document is loaded anew. */
export async function reopen(preview: Preview): Promise<void> {
  const frame = await paneFrame(preview);
  await frame.evaluate(() => {
    // The old document still answers until the new one is there.
    document.documentElement.dataset["leaving"] = "";
    // The address that Excel opens names no page.
    window.location.hash = "";
    window.location.reload();
  });
  const isNew = (): boolean =>
    !("leaving" in document.documentElement.dataset) && document.querySelector("main h1") !== null;
  await frame.waitForFunction(isNew, undefined, { timeout: PATIENCE });
  await atRest(preview);
}

/** Opens a page by its word, from the tabs or from the menu, and waits for it. */
export async function openPage(preview: Preview, name: string): Promise<void> {
  const tab = byTestId(preview, `tab-${name}`);
  if ((await tab.and(preview.pane.getByRole("tab")).count()) === 0) {
    // An item of a menu that is still closing would be gone before the click.
    await preview.pane.getByRole("menu").waitFor({ state: "detached" });
    await byTestId(preview, "more").click();
  }
  await tab.click();
  const frame = await paneFrame(preview);
  await until(
    () => frame.evaluate(() => window.location.hash),
    (hash) => hash === `#/${name}`,
    `page ${name}`,
  );
  await atRest(preview);
}

/**
 * Opens whatever can be folded out on the page, apart from menus, and what appears inside of it once more.
 * @returns whether there was anything
 */
export async function unfold(preview: Preview): Promise<boolean> {
  const frame = await paneFrame(preview);
  for (let depth = 0; depth < 2; depth++) {
    const opened = await frame.evaluate(() => {
      const closed = document.querySelectorAll<HTMLElement>(
        'main [aria-expanded="false"]:not([aria-haspopup]), main details:not([open]) > summary',
      );
      closed.forEach((element) => element.click());
      return closed.length;
    });
    if (opened === 0) return depth > 0;
    await atRest(preview);
  }
  return true;
}
