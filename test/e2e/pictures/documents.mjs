// For developers: node test/e2e/pictures/documents.mjs [installation | exchange | province | ranking | competition | form | marketplace]
// The pictures of docs/pemasangan, of pages of the guide in use and of docs/marketplace, from the preview. Needs a build.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { competition, exchange, form, province, ranking } from "./guide.mjs";
import { openPreview, show, withPreview } from "./shooting.mjs";

/** @import { Browser, Page } from "playwright-core" */

const docs = (/** @type {string} */ name) => fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));

/** What a store shows: exactly this size. */
const STORE = { width: 1366, height: 768 };
/** The pages that say most, in their order there, by the words behind `#/`. */
const STORE_PAGES = ["ringkasan", "temuan", "rencana", "inovasi"];

async function blankWorkbook() {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Lembar1");
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The top of the page down to the bottom of an element. */
async function topDownTo(/** @type {Page} */ page, /** @type {string} */ selector) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Not on the page: ${selector}`);
  return box.y + box.height;
}

/**
 * What somebody sees right after installing: the tab, the pane over a blank workbook, a formula with its result, the
 * self-test.
 * @param {Browser} browser
 * @param {string} url
 */
async function installation(browser, url) {
  const target = docs("pemasangan");
  const { context, page, pane } = await openPreview(browser, url, { width: 900, height: 700, knows: false });
  const name = "Buku kerja kosong.xlsx";
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByTestId("file-input").setInputFiles({ name, mimeType, buffer: await blankWorkbook() });
  await page.waitForFunction(() => window.iidPreview?.sheetNames().join() === "Lembar1");
  await pane.locator("main h1, main h2").first().waitFor();
  await page.waitForTimeout(1_500);
  await page.locator("iframe").screenshot({ path: `${target}/panel.png` });

  const top = await topDownTo(page, ".bar");
  const ribbon = await topDownTo(page, ".ribbon");
  const clip = { x: 0, y: top, width: 480, height: ribbon - top + 150 };
  await page.screenshot({ path: `${target}/pita.png`, clip });

  await page.evaluate(() => {
    window.iidPreview?.type("Lembar1!A1", "=IID.PREDICATE(70)");
    window.iidPreview?.select("Lembar1!A1");
  });
  await page.waitForFunction(() => window.iidPreview?.value("Lembar1!A1") === "Sangat Inovatif");
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: `${target}/rumus.png`, clip });

  await show(page, pane, "swauji");
  await pane.locator('[data-testid="self-test-start"]').click();
  await pane.locator('[data-testid="self-test-skip"]').click({ timeout: 120_000 });
  await pane.locator('[data-testid="self-test-verdict"]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  await page.locator("iframe").screenshot({ path: `${target}/swauji.png` });
  await context.close();
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {"id" | "en"} language
 */
async function marketplace(browser, url, language) {
  const target = docs("marketplace");
  mkdirSync(target, { recursive: true });
  // The preview's own bar is no part of the product: the picture begins below it.
  const { context, page, pane } = await openPreview(browser, url, { ...STORE, height: STORE.height + 60, language });
  await page.setViewportSize({ ...STORE, height: Math.ceil(STORE.height + (await topDownTo(page, ".bar"))) });
  for (const name of STORE_PAGES) {
    await show(page, pane, name);
    const clip = { x: 0, y: await topDownTo(page, ".bar"), ...STORE };
    await page.screenshot({ path: `${target}/${name}-${language}.png`, clip });
  }
  await context.close();
}

const [only] = process.argv.slice(2);
await withPreview(async (browser, url) => {
  if (only === undefined || only === "installation") await installation(browser, url);
  if (only === undefined || only === "exchange") await exchange(browser, url);
  if (only === undefined || only === "province") await province(browser, url);
  if (only === undefined || only === "ranking") await ranking(browser, url);
  if (only === undefined || only === "competition") await competition(browser, url);
  if (only === undefined || only === "form") await form(browser, url);
  if (only === undefined || only === "marketplace") {
    await marketplace(browser, url, "id");
    await marketplace(browser, url, "en");
  }
});
