import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type Page } from "playwright-core";

/** How many times slower than this machine the browser runs: 1 as it is. Set by `npm run test:e2e:repeat`. */
export const SLOWDOWN = Number(process.env["E2E_SLOWDOWN"] ?? 1);

/** Nothing that loosens the browser's own security: the add-in must work under it. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium of the package on Linux; elsewhere the Edge or Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") {
    return playwright.launch({ executablePath: await chromium.executablePath(), args: ARGUMENTS });
  }
  return playwright.launch({ channel: process.platform === "win32" ? "msedge" : "chrome" });
}

/** Takes processor time from the page and the pane inside of it, as a machine would that is `SLOWDOWN` times slower. */
export async function slowDown(page: Page): Promise<void> {
  if (SLOWDOWN === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
}
