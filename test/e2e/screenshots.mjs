// For developers: node test/e2e/screenshots.mjs <folder> [page …], or --guide <folder> for the pictures of docs/panduan,
// which are of the pane alone.
// Pictures of the preview at both widths of the pane, light and dark, every page of the pane or those named by the word
// behind `#/`. Needs a build.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt } from "../../preview/server/build.mjs";
import { certificate } from "../../preview/server/certificate.mjs";
import { createPreviewServer, listen } from "../../preview/server/server.mjs";
import { launchBrowser } from "../../scripts/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guide = process.argv[2] === "--guide";
const [folder, ...wanted] = process.argv.slice(guide ? 3 : 2);
const WIDTHS = { narrow: 350, wide: 600 };

/** @import { Browser, FrameLocator, Page } from "playwright-core" */
/** @typedef {"light" | "dark"} Scheme */

const pageOf = (/** @type {string | null} */ testId) => (testId ?? "").replace(/^tab-/, "");

/** The words of all pages: tabs first, then those of the menu. */
async function pagesOf(/** @type {FrameLocator} */ pane) {
  const ids = (/** @type {Element[]} */ elements) => elements.map((element) => element.getAttribute("data-testid"));
  const tabs = await pane.locator("[role=tab]").evaluateAll(ids);
  await pane.locator('[data-testid="more"]').click();
  const items = await pane.locator("[role=menuitemradio]").evaluateAll(ids);
  await pane.locator('[data-testid="more"]').click();
  return [...tabs, ...items].map(pageOf);
}

async function openPage(/** @type {FrameLocator} */ pane, /** @type {string} */ name) {
  const tab = pane.locator(`[data-testid="tab-${name}"]`);
  if ((await tab.count()) === 0) await pane.locator('[data-testid="more"]').click();
  await tab.click();
}

/**
 * The preview with its first reading done, as somebody sees it who knows the pane.
 * @param {Browser} browser
 * @param {string} url
 * @param {Scheme} colorScheme
 */
async function open(browser, url, colorScheme) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme,
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(() => localStorage.setItem("iid.welcomed", "1"));
  const page = await context.newPage();
  await page.goto(url);
  const pane = page.frameLocator("iframe");
  await pane.locator('[data-testid="index-claimed"]').waitFor({ timeout: 60_000 });
  const pages = (await pagesOf(pane)).filter((name) => wanted.length === 0 || wanted.includes(name));
  return { context, page, pane, pages };
}

async function show(/** @type {Page} */ page, /** @type {FrameLocator} */ pane, /** @type {string} */ name) {
  await openPage(pane, name);
  // Charts and lists settle after the page is there.
  await page.waitForTimeout(900);
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {Scheme} colorScheme
 * @param {string} target
 */
async function pictures(browser, url, colorScheme, target) {
  const { context, page, pane, pages } = await open(browser, url, colorScheme);
  for (const [size, width] of Object.entries(WIDTHS)) {
    await page.getByTestId(`width-${size}`).click();
    for (const name of pages) {
      await show(page, pane, name);
      const file = join(target, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      console.log(file);
    }
  }
  await context.close();
}

async function guidePictures(/** @type {Browser} */ browser, /** @type {string} */ url, /** @type {string} */ target) {
  const { context, page, pane, pages } = await open(browser, url, "light");
  for (const name of pages) {
    await show(page, pane, name);
    const file = join(target, `${name}.png`);
    await page.locator("iframe").screenshot({ path: file });
    console.log(file);
  }
  await context.close();
}

if (!folder || !isBuilt(root)) {
  console.error(folder ? "No build: run npm run build first." : "usage: node test/e2e/screenshots.mjs <folder>");
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  const server = createPreviewServer(root, await certificate(root));
  const port = await listen(server, 0);
  const browser = await launchBrowser();
  try {
    const url = `https://localhost:${port}/`;
    if (guide) await guidePictures(browser, url, folder);
    else {
      await pictures(browser, url, "light", folder);
      await pictures(browser, url, "dark", folder);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
