import type { Page } from "playwright-core";

/** How many times slower than this machine the browser runs: 1 as it is. Set by `npm run test:e2e:repeat`. */
export const SLOWDOWN = Number(process.env["E2E_SLOWDOWN"] ?? 1);

/** Takes processor time from the page and the pane inside of it, as a machine would that is `SLOWDOWN` times slower. */
export async function slowDown(page: Page): Promise<void> {
  if (SLOWDOWN === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
}
