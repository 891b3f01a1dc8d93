// The pictures of docs/panduan that show pages in use: see documents.mjs.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { openPreview, show } from "./shooting.mjs";

/** @import { Browser } from "playwright-core" */

const GUIDE = fileURLToPath(new URL("../../../docs/panduan", import.meta.url));

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
  await workbook.xlsx.readFile(fileURLToPath(new URL("../../../assets/contoh-iid-2026.xlsx", import.meta.url)));
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
export async function province(browser, url) {
  const target = GUIDE;
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

/** A list of invented regions, in which the sample stands. */
async function rankedBook() {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(fileURLToPath(new URL("../../../assets/contoh-iid-2026.xlsx", import.meta.url)));
  const sheet = workbook.addWorksheet("Peringkat");
  sheet.addRow(["Nama Daerah", "Indeks 2024", "Indeks 2025"]);
  const names = ["Citra", "Giri", "Bumi", "Fajar", "Harapan", "Mekar"].flatMap((first) =>
    ["maju", "mulya", "rejo", "raya", "jaya", "sari", "agung"].map((second) => first + second),
  );
  names.forEach((name, at) => {
    const index = 32 + ((at * 37) % 53);
    sheet.addRow([`Kab. ${name}`, index - 3 + (at % 7), index + (at % 10) / 10]);
  });
  sheet.addRow(["Kabupaten Contoh", 47.2, 51.35]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/**
 * The place in a list that was pasted.
 * @param {Browser} browser
 * @param {string} url
 */
export async function ranking(browser, url) {
  const { context, page, pane } = await openPreview(browser, url);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const file = { name: "contoh-iid-2026.xlsx", mimeType, buffer: await rankedBook() };
  await page.getByTestId("file-input").setInputFiles(file);
  await page.waitForFunction(() => window.iidPreview?.sheetNames().includes("Peringkat"));
  await page.waitForTimeout(1_500);
  await show(page, pane, "peringkat");
  await pane.locator('[data-testid="ranking-result"]').waitFor();
  await page.locator("iframe").screenshot({ path: `${GUIDE}/peringkat.png` });
  await context.close();
}

/**
 * A competition that jurors are judging.
 * @param {Browser} browser
 * @param {string} url
 */
export async function competition(browser, url) {
  const { context, page, pane } = await openPreview(browser, url);
  const at = (/** @type {string} */ testId) => pane.locator(`[data-testid="${testId}"]`);
  await show(page, pane, "lomba");
  await at("competition-juror-names").fill("Ani; Bappeda\nBudi; Dinas Kesehatan\nCitra");
  await at("competition-insert-jury").click();
  await at("message").waitFor({ timeout: 60_000 });
  await at("competition-result").waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    const preview = /** @type {NonNullable<typeof window.iidPreview>} */ (window.iidPreview);
    const rows = preview.values(preview.usedAddress("Juri") ?? "");
    const top = rows.findIndex((cells) => cells.includes("Juri"));
    const head = rows[top] ?? [];
    const named = head.indexOf("Nama Inovasi");
    const names = [...new Set(rows.slice(top + 1).map((cells) => cells[named]))].slice(0, 6);
    rows.forEach((cells, row) => {
      const place = row > top ? names.indexOf(cells[named]) : -1;
      if (place < 0) return;
      head.forEach((header, column) => {
        if (!String(header).endsWith("(0-100)")) return;
        const score = 62 + ((row * 7 + column * 5 + place * 11) % 36);
        preview.type(`Juri!${String.fromCharCode(65 + column)}${row + 1}`, score);
      });
    });
  });
  await at("message").waitFor({ state: "hidden", timeout: 60_000 });
  await page.waitForTimeout(1_000);
  await page.locator("iframe").screenshot({ path: `${GUIDE}/lomba.png` });
  await context.close();
}

/**
 * What is copied into the national form.
 * @param {Browser} browser
 * @param {string} url
 */
export async function form(browser, url) {
  const { context, page, pane } = await openPreview(browser, url);
  await show(page, pane, "kirim");
  await pane.getByRole("radio", { name: "Isi formulir" }).click();
  await page.waitForTimeout(1_000);
  await page.locator("iframe").screenshot({ path: `${GUIDE}/kirim-formulir.png` });
  await context.close();
}

/**
 * The cycle between Litbang and the departments: shared, merged with a conflict, asked for.
 * @param {Browser} browser
 * @param {string} url
 */
export async function exchange(browser, url) {
  const target = GUIDE;
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
