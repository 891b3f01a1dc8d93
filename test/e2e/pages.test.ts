import type { Frame } from "playwright-core";
import { axeFaults } from "./axe";
import { byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";
import { openPage, pagesOf, paneFrame, unfold } from "./panePages";

/** What a page has to be at the width of 350 pixels, apart from axe's rules: each fault in words. */
function layoutFaults(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const headings = document.querySelectorAll("h1").length;
    if (headings !== 1) faults.push(`${headings} first headings`);
    const main = document.querySelector("main");
    for (const area of [document.documentElement, document.body, ...(main ? [main] : [])]) {
      if (area.scrollWidth > area.clientWidth) {
        faults.push(`${area.tagName} is ${area.scrollWidth} wide in ${area.clientWidth}`);
      }
    }
    if (!main) faults.push("no main");
    return faults;
  });
}

describe("every page of the pane", () => {
  let preview: Preview;
  let frame: Frame;
  let pages: string[];

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    frame = await paneFrame(preview);
    expect((await preview.page.locator("iframe").boundingBox())?.width).toBe(350);
    pages = await pagesOf(preview);
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  it("is found in the tabs and in the menu", () => {
    expect(pages.length).toBeGreaterThanOrEqual(13);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it.each(["light", "dark"] as const)(
    "has one heading, fits, and keeps the rules of axe, also with everything unfolded: %s",
    async (colorScheme) => {
      await preview.page.emulateMedia({ colorScheme });
      await until(
        () => frame.evaluate(() => document.querySelectorAll(".iid-dark").length > 0),
        (dark) => dark === (colorScheme === "dark"),
        colorScheme,
      );
      const faults: Record<string, string[]> = {};
      for (const name of pages) {
        await openPage(preview, name);
        const found = [...(await layoutFaults(frame)), ...(await axeFaults(frame))];
        if (await unfold(preview)) found.push(...(await layoutFaults(frame)), ...(await axeFaults(frame)));
        if (found.length > 0) faults[name] = found;
      }
      expect(faults).toEqual({});
    },
  );

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
