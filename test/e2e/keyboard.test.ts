import type { Frame } from "playwright-core";
import { SLOWDOWN } from "./browser";
import { installWalk, type Stop, type Walk } from "./keyboardWalk";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, untilNumber, type Preview } from "./preview";
import { atRest, openPage, pagesOf, paneFrame, unfold } from "./panePages";

const INDEX = "Ringkasan!B8";

/** More stops than any page of the sample has: a walk that is longer goes in circles. */
const MOST_STOPS = 250;

describe("with the keyboard alone", () => {
  let preview: Preview;
  let frame: Frame;
  let pages: string[];

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    frame = await paneFrame(preview);
    await frame.evaluate(installWalk);
    pages = await pagesOf(preview);
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  const walker = <K extends keyof Walk>(method: K): Promise<ReturnType<Walk[K]>> =>
    frame.evaluate((name) => (window as unknown as { walk: Walk }).walk[name]() as never, method);
  const inPane = (): Promise<boolean> => preview.page.evaluate(() => document.activeElement?.tagName === "IFRAME");

  /** Presses a key; where the focus then is: in the pane on something else, or out of the pane (`null`). */
  async function press(key: string, from: Stop): Promise<Stop | null> {
    await preview.page.keyboard.press(key);
    const stop = await until(
      async () => ((await inPane()) ? walker("look") : null),
      (now) => now === null || (now.element !== 0 && now.element !== from.element),
      `${key} on ${from.name} to move the focus`,
    );
    return stop && settled(stop);
  }

  /** A busy browser has moved the focus before it has scrolled to it: what is wrong counts if it stays. */
  async function settled(stop: Stop): Promise<Stop> {
    const end = Date.now() + PATIENCE;
    let last = stop;
    while (last.faults.length > 0 && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = await walker("look");
      if (now.element !== stop.element) return last;
      last = now;
    }
    return last;
  }

  /** From where the focus is to the end of the pane, and out of it; all faults on the way. */
  async function walk(key: string): Promise<string[]> {
    await walker("reset");
    const faults: string[] = [];
    let stop: Stop | null = await settled(await walker("look"));
    for (let stops = 0; stop; stops++) {
      faults.push(...stop.faults);
      if (stops > MOST_STOPS) return [...faults, `no way out from ${stop.name}`];
      stop = await press(key, stop);
    }
    return [...faults, ...(await walker("missed")).map((name) => `${name} is not reached`)];
  }

  /** Moves the focus on until it is on an element of the selector. */
  async function tabTo(selector: string, key = "Tab"): Promise<void> {
    let stop: Stop | null = await walker("look");
    for (let stops = 0; stop && stops < MOST_STOPS; stops++) {
      if ((await frame.locator(`:is(${selector}):focus`).count()) > 0) return;
      stop = await press(key, stop);
    }
    throw new Error(`${key} does not lead to ${selector}`);
  }

  /** Down a list with the arrow key to an entry of the selector; its address. */
  async function downTo(selector: string): Promise<string> {
    let stop: Stop | null = await walker("look");
    for (let stops = 0; stop && stops < MOST_STOPS; stops++) {
      const found = frame.locator(`:is(${selector}):focus`);
      if ((await found.count()) > 0) return (await found.getAttribute("data-address")) ?? "";
      stop = await press("ArrowDown", stop);
    }
    throw new Error(`no ${selector}`);
  }

  it(
    "every control of every page is reached, shows the focus, and lets it go",
    async () => {
      const faults: Record<string, string[]> = {};
      for (const name of pages) {
        await openPage(preview, name);
        // A focus that came by key is shown as one, that of a script only perhaps.
        await byTestId(preview, "more").focus();
        await preview.page.keyboard.press("Shift+Tab");
        const found = await walk("Tab");
        await unfold(preview);
        await byTestId(preview, "language-id").focus();
        await preview.page.keyboard.press("Tab");
        found.push(...(await walk("Shift+Tab")));
        if (found.length > 0) faults[name] = found;
      }
      expect(faults).toEqual({});
    },
    // Some thousand keys on two dozen pages: half a minute, and several where other programs want the machine.
    600_000 * SLOWDOWN,
  );

  it("arrows change the tab, the menu opens at the page, and Escape closes it", async () => {
    const { keyboard } = preview.page;
    await openPage(preview, pages[0]!);
    await byTestId(preview, "more").focus();
    await keyboard.press("Shift+Tab");
    await keyboard.press("ArrowRight");
    await frame.locator(`[data-testid="tab-${pages[1]!}"][aria-selected="true"]:focus`).waitFor({ timeout: PATIENCE });
    await atRest(preview);
    await keyboard.press("Tab");
    await frame.locator('[data-testid="more"]:focus').waitFor({ timeout: PATIENCE });
    await keyboard.press("Enter");
    await frame.locator('[role="menuitemradio"]:focus').waitFor({ timeout: PATIENCE });
    await keyboard.press("ArrowUp");
    await frame.locator(`[data-testid="tab-${pages.at(-1)!}"]:focus`).waitFor({ timeout: PATIENCE });
    await keyboard.press("Escape");
    await frame.locator('[data-testid="more"][aria-expanded="false"]:focus').waitFor({ timeout: PATIENCE });
    expect(await frame.locator('[role="menu"]').count()).toBe(0);
    expect(await frame.evaluate(() => window.location.hash)).toBe(`#/${pages[1]!}`);
    await keyboard.press("ArrowUp");
    await frame.locator(`[data-testid="tab-${pages.at(-1)!}"]:focus`).waitFor({ timeout: PATIENCE });
    await keyboard.press("Enter");
    await until(
      () => frame.evaluate(() => window.location.hash),
      (hash) => hash === `#/${pages.at(-1)!}`,
      "the last page",
    );
    await frame.locator('[data-testid="more"]:focus').waitFor({ timeout: PATIENCE });
  });

  it("F6 leads from the sheet to the pane, to the ribbon and around, Shift+F6 the other way", async () => {
    const { keyboard } = preview.page;
    const region = (): Promise<string> =>
      preview.page.evaluate(() => {
        const focused = document.activeElement;
        return ["grid", "pane", "ribbon"].find((name) => focused?.closest(`.${name}`)) ?? "none";
      });
    await preview.page.evaluate(() => document.querySelector<HTMLElement>(".grid canvas")!.focus());
    expect(await region()).toBe("grid");
    for (const next of ["pane", "ribbon", "grid"]) {
      await keyboard.press("F6");
      expect(await region()).toBe(next);
    }
    for (const next of ["ribbon", "pane", "grid", "ribbon"]) {
      await keyboard.press("Shift+F6");
      expect(await region()).toBe(next);
    }
    await keyboard.press("Shift+F6");
    expect(await frame.evaluate(() => document.activeElement?.matches("[role=tab], button, input, a"))).toBe(true);
  });

  it("Escape inside of a page does not lose the focus to the sheet", async () => {
    const { keyboard } = preview.page;
    await openPage(preview, "desk");
    // Notes have their place once the columns are there.
    await byTestId(preview, "add-columns").click();
    await byTestId(preview, "desk-note").focus();
    await keyboard.press("Escape");
    await frame.locator('[data-testid="desk-name"]:focus').waitFor({ timeout: PATIENCE });
    await openPage(preview, "gudang");
    await byTestId(preview, "library-search").focus();
    await keyboard.type("aplikasi");
    await byTestId(preview, "library-entry").first().waitFor({ timeout: PATIENCE });
    await atRest(preview);
    await tabTo('[data-testid="library-entry"]');
    await keyboard.press("Enter");
    await byTestId(preview, "library-details").waitFor({ timeout: PATIENCE });
    await keyboard.press("Escape");
    await byTestId(preview, "library-details").waitFor({ state: "detached", timeout: PATIENCE });
    await frame.locator('[data-testid="library-entry"]:focus').waitFor({ timeout: PATIENCE });
    expect(await inPane()).toBe(true);
  });

  it("from a finding to its cell, to the innovation, to another level, and back again", async () => {
    const { keyboard } = preview.page;
    const before = await untilNumber(preview, INDEX, () => true);
    // The grid of the preview takes the keyboard with another sheet, which Excel does not.
    await ask(preview, "select", "Inovasi!A1");
    await atRest(preview);
    await openPage(preview, pages[0]!);
    await byTestId(preview, "more").focus();
    await keyboard.press("Shift+Tab");
    await keyboard.press("ArrowRight");
    await frame.locator('[data-testid="finding"]').first().waitFor({ timeout: PATIENCE });
    await atRest(preview);
    await tabTo('[data-testid="findings"] [role="treeitem"]');
    const address = await downTo('[data-testid="finding"][data-address^="Inovasi!"]');
    await keyboard.press("Enter");
    await until(
      () => ask(preview, "selection"),
      (selected) => selected === address,
      `selection ${address}`,
    );

    await tabTo('[role="tab"]', "Shift+Tab");
    await keyboard.press("ArrowRight");
    const cell = address.split("!")[1] ?? "";
    await until(
      async () => (await byTestId(preview, "place").count()) > 0 && (await byTestId(preview, "place").textContent()),
      (place) => typeof place === "string" && place.includes(cell),
      `the place ${cell}`,
    );
    await atRest(preview);
    await tabTo('[data-testid="indicator-16"]');
    if ((await frame.locator('[data-testid="indicator-16"][aria-expanded="true"]').count()) === 0) {
      await keyboard.press("Enter");
      await frame.locator('[data-testid="indicator-16"][aria-expanded="true"]').waitFor({ timeout: PATIENCE });
      await atRest(preview);
    }
    await tabTo('[data-testid="level-writer"] input:checked');
    await keyboard.press("ArrowRight");
    await tabTo('[data-testid="write-level"]');
    await keyboard.press("Enter");
    await untilNumber(preview, INDEX, (index) => index !== before);

    await byTestId(preview, "undo").waitFor({ timeout: PATIENCE });
    await atRest(preview);
    await tabTo('[data-testid="undo"]', "Shift+Tab");
    await keyboard.press("Enter");
    await untilNumber(preview, INDEX, (index) => index === before);
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
