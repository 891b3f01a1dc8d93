// The browser of the end-to-end tests, of the pictures and of the benchmark that opens the pane.
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

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

/**
 * The Chromium of the package on Linux; elsewhere the Edge or Chrome that is installed.
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser() {
  if (process.platform === "linux" && process.arch === "x64") {
    return playwright.launch({ executablePath: await chromium.executablePath(), args: ARGUMENTS });
  }
  return playwright.launch({ channel: process.platform === "win32" ? "msedge" : "chrome" });
}
