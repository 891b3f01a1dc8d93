import { paneFrame } from "./panePages";
import { until, type Preview } from "./preview";

/** The pane of Excel on a laptop of 1366 x 768. */
export const SMALL_PANE = { width: 350, height: 459 };

/** Gives the pane a size in pixels. */
export async function setPaneSize(preview: Preview, { width, height }: typeof SMALL_PANE): Promise<void> {
  const { page } = preview;
  await page.evaluate(
    (pixels) => document.querySelector<HTMLElement>(".pane")!.style.setProperty("--pane-width", `${pixels}px`),
    width,
  );
  const { height: now = 0 } = (await page.locator("iframe").boundingBox()) ?? {};
  const { width: across, height: down } = page.viewportSize()!;
  await page.setViewportSize({ width: across, height: Math.round(down + height - now) });
  await until(
    () => paneFrame(preview).then((one) => one.evaluate(() => [innerWidth, innerHeight])),
    (size) => size[0] === width && Math.abs((size[1] ?? 0) - height) <= 1,
    "the size of the pane",
  );
}
