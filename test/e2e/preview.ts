import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { CellValue } from "../../src/workbook/types";
import type { PreviewApi } from "../../preview/shell/previewApi";
import { launchBrowser } from "../../scripts/browser.mjs";
import { slowDown, SLOWDOWN } from "./browser";
import { startServer, type RunningServer } from "./server";

export type { PreviewApi };

/** How long anything on the page may take, in milliseconds. */
export const PATIENCE = 20_000 * SLOWDOWN;

export interface Preview {
  page: Page;
  pane: FrameLocator;
  /** Console errors, exceptions, refused or failed requests, requests to other hosts, violations of the pane's policy. */
  problems: string[];
  close(): Promise<void>;
}

let browser: Browser | null = null;
let server: RunningServer | null = null;

export interface PreviewOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  /** A file of the add-in that arrives two seconds late. */
  late?: string;
}

const LATE = 2_000;

/** Opens the preview in a fresh browser context; `query` such as `?lang=en`. */
export async function openPreview(query = "", options: PreviewOptions = {}): Promise<Preview> {
  server ??= await startServer();
  browser ??= await launchBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: options.width ?? 1400, height: options.height ?? 860 },
    colorScheme: options.dark ? "dark" : "light",
  });
  context.setDefaultTimeout(PATIENCE);
  if (options.late !== undefined) {
    await context.route(`**/addin/${options.late}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
  }
  const problems: string[] = [];
  const page = await newPage(context, problems);
  await page.goto(server.url + query);
  await page.waitForFunction(() => window.iidPreview?.started() === true, undefined, { timeout: PATIENCE });
  return {
    page,
    problems,
    pane: page.frameLocator("iframe"),
    close: () => context.close(),
  };
}

export async function closeAll(): Promise<void> {
  await browser?.close();
  server?.close();
  browser = null;
  server = null;
}

async function newPage(context: BrowserContext, problems: string[]): Promise<Page> {
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI} in ${event.documentURI}`);
    });
  });
  const { origin } = new URL(server?.url ?? "");
  // "Open another workbook although this one is not saved?"
  page.on("dialog", (dialog) => void dialog.accept());
  // The next two are the grid's own, of sheets that change while it calculates: see docs/limits.md.
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.startsWith("Dependency tree not found")) problems.push(`console: ${text}`);
  });
  page.on("pageerror", ({ message }) => {
    if (!message.startsWith("cannot find current workbook")) problems.push(`exception: ${message}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) problems.push(`foreign: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return page;
}

type Methods = Omit<PreviewApi, "ready">;

/** Calls the page's interface for tests. */
export function ask<K extends keyof Methods>(
  { page }: Preview,
  method: K,
  ...args: Parameters<Methods[K]>
): Promise<Awaited<ReturnType<Methods[K]>>> {
  return page.evaluate(
    ([name, values]) => {
      const api = window.iidPreview as unknown as Record<string, (...all: unknown[]) => unknown>;
      return api[name]?.(...values) as never;
    },
    [method, args] as [K, unknown[]],
  );
}

/** Waits until something asked again and again is as wanted; the last answer is in the failure's message. */
export async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits for a cell to hold a number. */
export function untilNumber(preview: Preview, address: string, wanted: (value: number) => boolean): Promise<CellValue> {
  const matches = (value: CellValue): boolean => typeof value === "number" && wanted(value);
  return until(() => ask(preview, "value", address), matches, address);
}

export function byTestId({ pane }: Preview, id: string): Locator {
  return pane.locator(`[data-testid="${id}"]`);
}

/** A number as the pane shows it in Indonesian: decimal comma. */
export function shownNumber(text: string | null): number {
  return Number(/-?\d+(?:[.,]\d+)?/.exec(text ?? "")?.[0].replace(",", ".") ?? NaN);
}
