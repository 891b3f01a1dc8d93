import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PAGES } from "../../src/pages/registry.generated";
import { byUs } from "../fixtures/build/ours";
import { rowsWithFindings } from "../support/rowsWithFindings";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { SLOWDOWN } from "./browser";
import { fixedWork, tracedTasks } from "./ownTasks";
import { atRest, openPage, paneFrame, reopen } from "./panePages";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, untilNumber, type Preview } from "./preview";

const ROWS = 5_000;
/** One in so many rows has findings: some ten thousand in all. */
const WITH_FINDINGS = 4;
/** The longest that the pane may keep its user from answering, in milliseconds of CPU time on an idle machine. */
const LONGEST = 50;
/** The first formula over a table reads it in one go (docs/limits.md), twice as long where garbage is collected meanwhile. */
const LONGEST_FORMULA = 350;
/** Office.js unpacks all cells of its range each time. Garbage is not collected in each of several calculations. */
const LONGEST_RECALCULATION = 90;
/** What the same work takes there. A busy or slower machine takes longer for it, CPU time as well, and so much longer for anything. */
const FIXED_WORK = 25;
/** A single task of a busy machine may be long for reasons of its own; what is too long each time is too long. */
const TRIES = 3;
const MINUTES = 60_000 * SLOWDOWN;

function rowsOf(): RowSpec[] {
  return rowsWithFindings(ROWS, 40).map((row, at) => (at % WITH_FINDINGS === 0 ? row : { name: row.name! }));
}

describe("5,000 rows in the pane", () => {
  let preview: Preview;
  /** How many times slower than the idle machine of the measurements: other programs come and go meanwhile. */
  const slower = async (): Promise<number> => Math.max(1, (await usualTask()) / FIXED_WORK);
  const longest: Record<string, number> = {};
  const folder = mkdtempSync(join(tmpdir(), "iid-besar-"));

  /** What the fixed work takes in the pane, the usual one of five. */
  const usualTask = async (): Promise<number> => {
    const frame = await paneFrame(preview);
    const tasks = await tracedTasks(preview, async () => {
      for (let round = 0; round < 5; round += 1) await fixedWork(frame);
    });
    return tasks[2]!;
  };

  /** What keeps the pane longest while something is done and until it is at rest. */
  const longestTask = async (what: string, during: () => Promise<unknown>): Promise<number> => {
    const before = await slower();
    const tasks = await tracedTasks(preview, async () => {
      await during();
      await atRest(preview);
    });
    // Otherwise nothing was seen, and nothing could be too long.
    expect(tasks.length).toBeGreaterThan(0);
    return (longest[what] = Math.round(tasks[0]! / Math.max(before, await slower())));
  };

  /** The pane starts anew, and on the summary: what another page needs is loaded when that page is opened. */
  const startAnew = async (): Promise<void> => {
    await openPage(preview, PAGES.summary.hash);
    await reopen(preview);
  };

  /** Fails when the longest task is above the limit in every try. @param anew what makes the next try a first time again */
  const keepsWithin = async (
    limit: number,
    what: string,
    during: () => Promise<unknown>,
    anew: () => Promise<unknown> = startAnew,
  ): Promise<void> => {
    const tries = [await longestTask(what, during)];
    while (Math.min(...tries) > limit && tries.length < TRIES) {
      await anew();
      tries.push(await longestTask(what, during));
    }
    expect(Math.min(...tries)).toBeLessThanOrEqual(limit);
  };

  /** Each call gives the next of them, after the last the first again. */
  const inTurn = <T>(...values: T[]): (() => T) => {
    let calls = 0;
    return () => values[calls++ % values.length]!;
  };

  const index = (): Promise<string | null> => byTestId(preview, "index-claimed").textContent();
  const shown = (): Promise<string | null> => byTestId(preview, "shown").textContent();
  const another = (read: () => Promise<string | null>, before: string | null, what: string): Promise<unknown> =>
    until(read, (now) => now !== null && now !== before, what);

  const ready = async (): Promise<void> => {
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    await atRest(preview);
  };

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
    await ready();
  });

  afterAll(async () => {
    process.stdout.write(`5,000 rows, longest own tasks, ms of CPU time: ${JSON.stringify(longest)}\n`);
    await preview.close();
    await closeAll();
    rmSync(folder, { recursive: true });
  });

  it("what runs in the pane is counted, and what runs in the emulated Excel is not", async () => {
    const usual = await usualTask();
    expect(usual).toBeGreaterThan(1);
    const inExcel = await tracedTasks(preview, async () => {
      for (let round = 0; round < 5; round += 1) await fixedWork(preview.page);
    });
    expect(Math.max(0, ...inExcel)).toBeLessThan(usual / 2);
  });

  it(
    "opens them without keeping its user from anything",
    async () => {
      const path = join(folder, "besar.xlsx");
      const { sheets } = workbook(wideSheet(rowsOf()), spdSheet(2));
      writeFileSync(path, await byUs(...sheets.map(({ name, values }) => ({ name, rows: values }))));
      await keepsWithin(
        LONGEST,
        "opening",
        async () => {
          await preview.page.getByTestId("file-input").setInputFiles(path);
          await until(
            () => preview.page.getByTestId("file-name").textContent(),
            (name) => name === "besar.xlsx",
            "the file",
          );
          await byTestId(preview, "index-claimed").waitFor({ timeout: MINUTES });
        },
        async () => {
          await preview.page.reload();
          await ready();
        },
      );
    },
    4 * MINUTES,
  );

  it(
    "follows what is typed",
    async () => {
      // A column of the region is worth enough to be seen in the index.
      const ofRegion = inTurn(0, 3, 1);
      for (let time = 0; time < 3; time += 1) {
        await keepsWithin(LONGEST, "typing", async () => {
          const before = await index();
          await ask(preview, "type", "SPD!C2", ofRegion());
          await another(index, before, "another index");
        });
      }
      const ofRow = inTurn(3, 1);
      await keepsWithin(LONGEST, "typing into a row", async () => {
        await ask(preview, "type", "Inovasi!H20", ofRow());
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      });
    },
    4 * MINUTES,
  );

  it(
    "lists findings, orders them and looks for words",
    async () => {
      const open = async (): Promise<void> => {
        await openPage(preview, PAGES.findings.hash);
        await until(shown, (text) => Number(text?.replace(/\D/g, "")) > 9_000, "the findings");
      };
      const openAnew = async (): Promise<void> => {
        await startAnew();
        await open();
      };
      await keepsWithin(LONGEST, "findings", open);
      const all = await shown();
      const order = inTurn(1, 0);
      await keepsWithin(
        LONGEST,
        "sorting",
        () => byTestId(preview, "sort-by").selectOption({ index: order() }),
        openAnew,
      );
      const search = async (words: string): Promise<void> => {
        const before = await shown();
        await byTestId(preview, "search").fill(words);
        await another(shown, before, `what is found with "${words}"`);
      };
      await keepsWithin(
        LONGEST,
        "words",
        () => search("nomor 12"),
        async () => {
          // The pane remembers what was looked for.
          await search("");
          await openAnew();
        },
      );
      await keepsWithin(
        LONGEST,
        "all again",
        () => search(""),
        () => search("nomor 12"),
      );
      expect(await shown()).toBe(all);
    },
    4 * MINUTES,
  );

  it(
    "plans",
    async () => {
      await keepsWithin(LONGEST, "plan", async () => {
        await openPage(preview, PAGES.plan.hash);
        await byTestId(preview, "plan-sentence").waitFor({ timeout: MINUTES });
      });
    },
    2 * MINUTES,
  );

  it(
    "calculates a formula over them",
    async () => {
      const cells = inTurn("SPD!H2", "SPD!H3", "SPD!H4");
      let formula = "";
      await keepsWithin(LONGEST_FORMULA, "first formula", async () => {
        formula = cells();
        await ask(preview, "type", formula, `=IID.SCORE(Inovasi!A1:AV${ROWS + 1})`);
        await untilNumber(preview, formula, (value) => value > 0);
      });
      const again: number[] = [];
      for (const level of [0, 3, 1]) {
        const before = Number(await ask(preview, "value", formula));
        const edited = longestTask("formula after an edit", async () => {
          await ask(preview, "type", "Inovasi!H20", level);
          await untilNumber(preview, formula, (value) => value !== before);
        });
        again.push(await edited);
      }
      expect(Math.min(...again)).toBeLessThanOrEqual(LONGEST_RECALCULATION);
    },
    4 * MINUTES,
  );

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
