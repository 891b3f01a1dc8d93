import { spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.mjs";
import { freePort, layCertificate, NGINX, startNginx, stopServer } from "../support/hosting";
import { slowDown } from "./browser";
import { PATIENCE } from "./preview";

const root = join(__dirname, "../..");
// Without the server on this machine there is nothing to try; docs/limits.md says so.
const here = NGINX === null ? test.skip : test;

let folder = "";
let server: ChildProcess | null = null;
let browser: Browser | null = null;
let origin = "";

/** The release as an office unpacks it, with the preview's page beside it to play Excel's part. */
function unpack(): void {
  const made = spawnSync(process.execPath, ["scripts/release.mjs", "--no-build", "--out", join(folder, "release")], {
    cwd: root,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const [name = ""] = readdirSync(join(folder, "release")).filter((file) => file.endsWith(".zip"));
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join(folder, "release", name))))) {
    if (!path.startsWith("addin/")) continue;
    const place = join(folder, "site", path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  cpSync(join(root, "dist/preview"), join(folder, "site"), { recursive: true });
  cpSync(join(root, "assets/contoh-iid-2026.xlsx"), join(folder, "site/sample.xlsx"));
}

/** Lays another release over it: the same program under other names, as a build of changed sources has them. */
function layNewerOver(): void {
  const addin = join(folder, "site/addin");
  const names = readdirSync(addin).filter((name) => /\.[0-9a-f]{8}\.(?:js|css)$/.test(name));
  const hashes = new Set(names.map((name) => name.split(".").at(-2) ?? ""));
  const renamed = (text: string): string => {
    let all = text;
    for (const hash of hashes) all = all.replaceAll(hash, `${hash.slice(1)}${hash[0] === "0" ? "1" : "0"}`);
    return all;
  };
  for (const name of ["taskpane.html", "functions.js", ...names]) {
    writeFileSync(join(addin, renamed(name)), renamed(readFileSync(join(addin, name), "utf8")));
  }
}

/** office.js as Microsoft's network gives it; nothing in the release is changed for the test. */
async function openPane(problems: string[]): Promise<Page> {
  browser ??= await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 860 } });
  context.setDefaultTimeout(PATIENCE);
  const library = join(root, "node_modules/@microsoft/office-js/dist");
  await context.route("https://appsforoffice.microsoft.com/**", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/lib/1/hosted/")[1]?.toLowerCase() ?? "";
    const path = join(library, name);
    await (existsSync(path) ? route.fulfill({ path, contentType: "text/javascript" }) : route.fulfill({ status: 404 }));
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  const end = Date.now() + PATIENCE;
  for (;;) {
    // The server may still be starting.
    const answered = await page.goto(`${origin}/index.html`).catch(() => null);
    if (answered?.ok()) break;
    if (Date.now() > end) throw new Error("nginx does not answer");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  problems.length = 0;
  return page;
}

beforeAll(async () => {
  if (NGINX === null) return;
  folder = mkdtempSync(join(tmpdir(), "iid-release-"));
  unpack();
  await layCertificate(folder);
  const port = await freePort();
  origin = `https://localhost:${port}`;
  // The preview's page beside the add-in has no types in the sample.
  server = startNginx(folder, port, "include /etc/nginx/mime.types;");
});
afterAll(async () => {
  await browser?.close();
  await stopServer(server);
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

here("the release runs behind the sample for nginx, and an open pane survives an update", async () => {
  const problems: string[] = [];
  const page = await openPane(problems);
  const pane = page.frameLocator("iframe");
  const id = (name: string): ReturnType<typeof pane.locator> => pane.locator(`[data-testid="${name}"]`);
  await id("index-claimed").waitFor();

  layNewerOver();
  // A page that this pane has not loaded before.
  await id("tab-rencana").click();
  await pane.getByRole("heading", { level: 1 }).first().waitFor();
  await id("more").click();
  await id("tab-pengaturan").click();
  await id("language").waitFor();
  expect(await id("new-version").count()).toBe(0);

  // Two hours later somebody looks at it again.
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  await frame?.evaluate(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 2 * 60 * 60 * 1000;
    window.dispatchEvent(new Event("focus"));
  });
  await id("new-version").waitFor();
  const scripts = (): Promise<string[]> =>
    pane.locator("script[src]").evaluateAll((all) => all.map((one) => one.getAttribute("src") ?? ""));
  const before = await scripts();
  await id("reload").click();
  await id("language").waitFor();
  expect(await id("new-version").count()).toBe(0);
  expect(await scripts()).not.toEqual(before);

  for (const [name, words] of [
    ["bantuan.html", "Bantuan"],
    ["panduan/index.html", "Panduan"],
    ["panduan/pemasangan.html", "pasang"],
  ] as const) {
    const answer = await page.context().request.get(`${origin}/addin/${name}`);
    expect([name, answer.status()]).toEqual([name, 200]);
    expect(await answer.text()).toContain(words);
  }
  expect(problems).toEqual([]);
});
