// How long the pane takes from its first byte to the figures on it, in a browser that is four times slower than this
// machine: with an empty cache (cold) and opened once more (warm). `npm run bench open`; with the folder of another
// build as argument both are opened in turn, so that a drifting machine hits both:
// `node bench/open.bench.mjs ../iid-0.2.0`.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { certificate } from "../preview/server/certificate.mjs";
import { createPreviewServer, listen } from "../preview/server/server.mjs";
import { launchBrowser } from "../scripts/browser.mjs";

const SLOWER = 4;
const COLD_ROUNDS = 7;
/** Times the pane is opened again in each of them. */
const WARM_ROUNDS = 3;
const PATIENCE = 120_000;

const root = fileURLToPath(new URL("..", import.meta.url));
const roots = [root, ...process.argv.slice(2).map((folder) => resolve(folder))];

/** Notes in the pane when the first figure has been drawn, in milliseconds since the pane began to load. */
function noteFigures() {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-testid="index-claimed"]')) return;
    observer.disconnect();
    // After the frame that draws it.
    requestAnimationFrame(() =>
      setTimeout(() => document.documentElement.setAttribute("data-figures-at", String(performance.now()))),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * @param {import("playwright-core").Frame} frame
 * @returns {Promise<number>} milliseconds
 */
async function figuresAt(frame) {
  const html = frame.locator("html[data-figures-at]");
  await html.waitFor({ state: "attached", timeout: PATIENCE });
  return Number(await html.getAttribute("data-figures-at"));
}

/**
 * Opens the preview in a fresh context, and its pane a few times more.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @returns {Promise<{ cold: number, warm: number[] }>}
 */
async function open(browser, url) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 860 } });
  try {
    await context.addInitScript(noteFigures);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(url);
    const element = await page.locator("iframe").elementHandle({ timeout: PATIENCE });
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("no pane");
    const cold = await figuresAt(frame);
    const warm = [];
    for (let round = 0; round < WARM_ROUNDS; round++) {
      await frame.goto(frame.url(), { timeout: PATIENCE });
      warm.push(await figuresAt(frame));
    }
    return { cold, warm };
  } finally {
    await context.close();
  }
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

for (const folder of roots) {
  if (!existsSync(join(folder, "dist/addin/taskpane.html")) || !existsSync(join(folder, "dist/preview/index.html"))) {
    console.log(`No build in ${folder}: run npm run build there first.`);
    process.exit(2);
  }
}

const browser = await launchBrowser();
const builds = await Promise.all(
  roots.map(async (folder) => {
    const server = createPreviewServer(folder, await certificate(root));
    const port = await listen(server, 0);
    /** @type {{ cold: number[], warm: number[] }} */
    const times = { cold: [], warm: [] };
    return { folder, server, url: `https://localhost:${port}/`, ...times };
  }),
);
try {
  for (let round = 0; round < COLD_ROUNDS; round++) {
    for (const build of builds) {
      const { cold, warm } = await open(browser, build.url);
      build.cold.push(cold);
      build.warm.push(...warm);
    }
  }
} finally {
  await browser.close();
  for (const { server } of builds) {
    server.close();
    server.closeAllConnections();
  }
}
const [own] = builds.map(({ cold, warm }) => ({ cold: median([...cold]), warm: median([...warm]) }));
for (const { folder, cold, warm } of builds) {
  const figures = { cold: median(cold), warm: median(warm) };
  console.log(
    `${folder === root ? "this build" : folder}: open to figures ${figures.cold.toFixed(0)} ms cold, ` +
      `${figures.warm.toFixed(0)} ms warm` +
      (folder === root || !own
        ? ""
        : `; this build is ${(own.cold / figures.cold).toFixed(2)}x cold, ${(own.warm / figures.warm).toFixed(2)}x warm`),
  );
}
