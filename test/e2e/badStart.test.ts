import type { Browser, Page, Route } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.mjs";
import { byTestId, closeAll, openPreview, PATIENCE } from "./preview";
import { startServer, type RunningServer } from "./server";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
  await closeAll();
});

/** The pane as Excel asks for it, where the network does something else with some of its files. */
async function openPane(files: RegExp, other: (route: Route) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "id-ID",
    viewport: { width: 350, height: 459 },
  });
  context.setDefaultTimeout(PATIENCE);
  await context.route(files, other);
  const page = await context.newPage();
  await page.goto(`${server.url}addin/taskpane.html`);
  return page;
}

/** Where the help leads that stands beside a sentence. */
async function helpOf(page: Page, name: string): Promise<number> {
  const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
  const answer = await page.context().request.get(new URL(href ?? "", page.url()).href);
  return answer.status();
}

const asText = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill({
    response,
    headers: { ...response.headers(), "content-type": "text/plain", "x-content-type-options": "nosniff" },
  });
};

test.each<[string, RegExp, (route: Route) => Promise<void>]>([
  ["scripts with the type of a text", /\/addin\/[^/]+\.js/, asText],
  ["scripts that are not there", /\/addin\/[^/]+\.js/, (route) => route.fulfill({ status: 404, body: "404" })],
  [
    "one script that is not there",
    /\/addin\/taskpane\.[^/]+\.js/,
    (route) => route.fulfill({ status: 404, body: "404" }),
  ],
  [
    "a portal's page in the place of scripts",
    /\/addin\/[^/]+\.js/,
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>Login</h1>" }),
  ],
  ["a connection that breaks", /\/addin\/[^/]+\.js/, (route) => route.abort("connectionreset")],
])("%s: the page itself says what to do", async (_what, files, other) => {
  const page = await openPane(files, other);
  await page.getByRole("heading", { name: "Panel IID belum termuat." }).waitFor();
  expect(await page.getByText("beri tahu pengelola IID di kantor Anda").isVisible()).toBe(true);
  expect(await page.getByText("tell the administrator of IID").isVisible()).toBe(true);
  expect(await helpOf(page, "Bantuan")).toBe(200);
  expect(await helpOf(page, "Help")).toBe(200);
  await page.context().close();
});

test("offline, or behind a proxy that shuts out Microsoft: the pane says so", async () => {
  const page = await openPane(/\/office-js\//, (route) => route.abort("internetdisconnected"));
  await page.getByRole("heading", { name: "Pustaka Office tidak termuat." }).waitFor();
  expect(await helpOf(page, "Bantuan")).toBe(200);
  await page.context().close();
});

test("outside of Excel the pane says where it belongs, and nothing else comes later", async () => {
  const page = await openPane(/\/nothing/, (route) => route.abort());
  await page.getByRole("heading", { name: "Panel ini bekerja di dalam Excel." }).waitFor();
  expect(await page.getByText("Panel IID belum termuat.").count()).toBe(0);
  await page.context().close();
});

test("who goes offline keeps the figures; a page that was not open yet says what to do, and comes once there is a network", async () => {
  const preview = await openPreview();
  await byTestId(preview, "index-claimed").waitFor();
  await preview.page.context().setOffline(true);
  await byTestId(preview, "tab-rencana").click();
  await preview.pane.getByRole("heading", { name: "Halaman ini tidak dapat dibuka." }).waitFor();
  await byTestId(preview, "tab-ringkasan").click();
  await byTestId(preview, "index-claimed").waitFor();
  await byTestId(preview, "tab-rencana").click();
  await preview.pane.getByRole("heading", { name: "Halaman ini tidak dapat dibuka." }).waitFor();
  await preview.page.context().setOffline(false);
  await byTestId(preview, "reload").click();
  await preview.pane.getByRole("heading", { level: 1, name: "Rencana" }).waitFor();
  await preview.close();
});
