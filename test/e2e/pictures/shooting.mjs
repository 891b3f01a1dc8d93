// The preview in a browser, ready to be photographed.
import { fileURLToPath } from "node:url";
import { isBuilt } from "../../../preview/server/build.mjs";
import { certificate } from "../../../preview/server/certificate.mjs";
import { createPreviewServer, listen } from "../../../preview/server/server.mjs";
import { launchBrowser } from "../../../scripts/browser.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** @import { Browser, FrameLocator, Page } from "playwright-core" */
/** @typedef {{ colorScheme?: "light" | "dark", language?: "id" | "en", width?: number, height?: number, knows?: boolean }} Look */

/**
 * Serves the build to a browser for as long as `run` takes.
 * @param {(browser: Browser, url: string) => Promise<void>} run
 */
export async function withPreview(run) {
  if (!isBuilt(root)) throw new Error("No build: run npm run build first.");
  const server = createPreviewServer(root, await certificate(root));
  const port = await listen(server, 0);
  const browser = await launchBrowser();
  try {
    await run(browser, `https://localhost:${port}/`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/**
 * The preview with its first reading done.
 * @param {Browser} browser
 * @param {string} url
 * @param {Look} [look] `knows`: as somebody sees it who was welcomed before
 */
export async function openPreview(browser, url, look = {}) {
  const { colorScheme = "light", language = "id", width = 1440, height = 900, knows = true } = look;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, colorScheme, viewport: { width, height } });
  if (knows) await context.addInitScript(() => localStorage.setItem("iid.welcomed", "1"));
  const page = await context.newPage();
  await page.goto(`${url}?lang=${language}`);
  const pane = page.frameLocator("iframe");
  await pane.locator('[data-testid="index-claimed"]').waitFor({ timeout: 60_000 });
  return { context, page, pane };
}

/**
 * Opens a page of the pane and waits until it is settled.
 * @param {Page} page
 * @param {FrameLocator} pane
 * @param {string} name the word behind `#/`
 */
export async function show(page, pane, name) {
  const tab = pane.locator(`[data-testid="tab-${name}"]`);
  if ((await tab.count()) === 0) await pane.locator('[data-testid="more"]').click();
  await tab.click();
  // Charts and lists settle after the page is there.
  await page.waitForTimeout(900);
}
