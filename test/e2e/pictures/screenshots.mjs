// For developers: node test/e2e/pictures/screenshots.mjs <folder> [page …], or --guide <folder> for the pictures of docs/panduan,
// which are of the pane alone.
// Pictures of the preview at both widths of the pane, light and dark, every page of the pane or those named by the word
// behind `#/`. Needs a build.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPreview, show, withPreview } from "./shooting.mjs";

const guide = process.argv[2] === "--guide";
const [folder, ...wanted] = process.argv.slice(guide ? 3 : 2);
const WIDTHS = { narrow: 350, wide: 600 };

/** @import { Browser, FrameLocator } from "playwright-core" */
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

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {Scheme} colorScheme
 */
async function open(browser, url, colorScheme) {
  const preview = await openPreview(browser, url, { colorScheme });
  const pages = (await pagesOf(preview.pane)).filter((name) => wanted.length === 0 || wanted.includes(name));
  return { ...preview, pages };
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

if (!folder) {
  console.error("usage: node test/e2e/pictures/screenshots.mjs <folder>");
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  await withPreview(async (browser, url) => {
    if (guide) await guidePictures(browser, url, folder);
    else {
      await pictures(browser, url, "light", folder);
      await pictures(browser, url, "dark", folder);
    }
  });
}
