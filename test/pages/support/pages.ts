import { screen, waitFor } from "@testing-library/react";
import type { PageId } from "../../../src/pages/ids.generated";
import { PAGES } from "../../../src/pages/registry.generated";
import { tabId } from "../../../src/taskpane/shell/elementIds";

/** Every page, as `test.each` takes it: its id, and the word of its address. */
export const EVERY_PAGE: readonly (readonly [PageId, string])[] = Object.values(PAGES).map(({ id, hash }) => [
  id,
  hash,
]);

/** Words that a computation leaves behind which had nothing to compute with. */
export const NO_NUMBER = /NaN|undefined|Infinity|\bnull\b|\[object/;

/** Waits until a page is shown with its heading and nothing loads any more; gives the element it is in. */
export async function pageDrawn(page: PageId, timeout = 20_000): Promise<HTMLElement> {
  const main = await screen.findByRole("main");
  await waitFor(
    () => {
      expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(tabId(page));
      expect(main.querySelector(".iid-loading, .iid-spinner")).toBeNull();
      expect(main.getAttribute("aria-busy")).toBe("false");
      expect(main.querySelectorAll("h1")).toHaveLength(1);
    },
    { timeout },
  );
  return main;
}
