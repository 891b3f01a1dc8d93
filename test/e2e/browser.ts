import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

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
