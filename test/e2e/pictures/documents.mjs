// For developers: node test/e2e/pictures.mjs [installation | exchange | province | marketplace]
// The pictures of docs/pemasangan, of the chapter about departments and of docs/marketplace, from the preview. Needs a build.
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { openPreview, show, withPreview } from "./shooting.mjs";

/** @import { Browser, Page } from "playwright-core" */

const docs = (/** @type {string} */ name) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));

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

/** A file as a department sends it back. */
async function filledIn(/** @type {Uint8Array} */ bytes, /** @type {Record<string, string>} */ answers) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(/** @type {never} */ (bytes.slice().buffer));
  const sheet = workbook.getWorksheet("Inovasi");
  if (!sheet) throw new Error("No sheet Inovasi");
  const headers = /** @type {unknown[]} */ (sheet.getRow(4).values);
  for (const [header, value] of Object.entries(answers)) {
    sheet.getCell(
      5,
      headers.findIndex((text) => String(text).startsWith(header)),
    ).value = value;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The sample as another region would send it: with levels and evidence missing in more and more of its rows. */
async function regionBook(/** @type {string} */ region, /** @type {number} */ number) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(fileURLToPath(new URL("../../assets/contoh-iid-2026.xlsx", import.meta.url)));
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value === "Kabupaten Contoh") cell.value = region;
      });
    });
  }
  const sheet = workbook.getWorksheet("Inovasi");
  if (!sheet) throw new Error("No sheet Inovasi");
  const headers = /** @type {unknown[]} */ (sheet.getRow(4).values);
  headers.forEach((header, column) => {
    const isEvidence = String(header).startsWith("Bukti");
    for (let row = 5; row < 5 + 3 * number; row += 1) {
      const cell = sheet.getCell(row, column);
      const isLevel = [1, 2, 3].includes(Number(cell.value)) && (row + column) % 5 === 0;
      if (isLevel || (isEvidence && (row + column) % 4 === 0)) cell.value = null;
    }
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const REGIONS = ["Kota Banjarmasin", "Kabupaten Banjar", "Kota Banjarbaru", "Kabupaten Tapin", "Kabupaten Tabalong"];

/**
 * The page about several regions, with files that were dropped on it, and the sheet that it writes.
 * @param {Browser} browser
 * @param {string} url
 */
async function province(browser, url) {
  const target = docs("panduan");
  const { context, page, pane } = await openPreview(browser, url);
  const at = (/** @type {string} */ testId) => pane.locator(`[data-testid="${testId}"]`);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const books = await Promise.all(
    REGIONS.map(async (region, number) => ({
      name: `${region}.xlsx`,
      mimeType,
      buffer: await regionBook(region, number),
    })),
  );
  const broken = { name: "Kabupaten Balangan.xlsx", mimeType, buffer: Buffer.from("rusak") };
  await show(page, pane, "provinsi");
  await at("province-input").setInputFiles([...books, broken]);
  await at("province-summary").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  await page.locator("iframe").screenshot({ path: `${target}/provinsi-rekap.png` });
  await at("province-write").click();
  await at("message").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: `${target}/provinsi-lembar.png` });
  await context.close();
}

/**
 * The cycle between Litbang and the departments: shared, merged with a conflict, asked for.
 * @param {Browser} browser
 * @param {string} url
 */
async function exchange(browser, url) {
  const target = docs("panduan");
  const { context, page, pane } = await openPreview(browser, url);
  const at = (/** @type {string} */ testId) => pane.locator(`[data-testid="${testId}"]`);
  const shoot = async (/** @type {string} */ name) => {
    // What was said before leaves by itself.
    await at("message").waitFor({ state: "hidden", timeout: 60_000 });
    await page.locator("iframe").screenshot({ path: `${target}/${name}.png` });
  };
  await show(page, pane, "opd");
  await at("share-parts").click();
  await at("take-parts").waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), at("take-parts").click()]);
  await at("note-shipments").waitFor();
  await at("share-parts").scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await shoot("opd-bagikan");
  await at("note-shipments").click();
  await at("shipments-noted").waitFor({ timeout: 60_000 });

  const files = Object.entries(unzipSync(readFileSync(await download.path()))).slice(0, 3);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const returned = await Promise.all(
    files.map(async ([name, bytes], index) => {
      const answers = {
        Tujuan: "Mempercepat layanan warga di daerah terpencil",
        "Bukti 16": `SK ${index + 1} Tahun 2025.pdf`,
      };
      return { name, mimeType, buffer: await filledIn(bytes, answers) };
    }),
  );
  await show(page, pane, "gabungkan");
  await at("merge-input").setInputFiles(returned);
  await at("merge-summary").waitFor({ timeout: 60_000 });
  await at("merge-changed-part").click();
  await page.waitForTimeout(500);
  await shoot("gabungkan");
  await at("note-shipments").click();
  await at("shipments-noted").waitFor({ timeout: 60_000 });

  await show(page, pane, "opd");
  await at("remind-departments").click();
  await at("reminder-letter").waitFor();
  await at("remind-departments").scrollIntoViewIfNeeded();
  await at("remind-departments").evaluate((/** @type {Element} */ element) => element.scrollIntoView());
  await page.waitForTimeout(500);
  await shoot("opd-tagih");
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
  if (only === undefined || only === "marketplace") {
    await marketplace(browser, url, "id");
    await marketplace(browser, url, "en");
  }
});
