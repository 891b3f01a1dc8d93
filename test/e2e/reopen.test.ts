import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";
import { atRest, openPage, reopen } from "./panePages";

// The pane is closed and opened again over the same workbook, as Excel does it: its document is loaded anew.
describe("the pane opened again", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  const valueOf = (testId: string): Promise<string> => byTestId(preview, testId).inputValue();

  it("is on the same page with the same filters", async () => {
    await openPage(preview, "temuan");
    await byTestId(preview, "search").fill("video");
    await byTestId(preview, "filter").click();
    await byTestId(preview, "group-by").selectOption("opd");
    await reopen(preview);
    await byTestId(preview, "filter").click();
    expect(await valueOf("search")).toBe("video");
    expect(await valueOf("group-by")).toBe("opd");
  });

  it("has the goal and the switched-off step of the plan, which the workbook kept without a change of its cells", async () => {
    const cells = await ask(preview, "values", "Inovasi!A1:BP44");
    await openPage(preview, "rencana");
    await byTestId(preview, "plan-goal").selectOption("documents");
    await byTestId(preview, "plan-documents").fill("7");
    await atRest(preview);
    const first = preview.pane.locator('[data-testid="plan-step"]').first();
    const key = await first.getAttribute("data-key");
    // In a low pane a step shows its choices once it is opened.
    const unfold = async (step: typeof first): Promise<void> => {
      if ((await step.locator('[data-testid="step-use"]').count()) === 0)
        await step.getByRole("button").first().click();
    };
    await unfold(first);
    // The step leaves this list with the click, so its box cannot be asked afterwards whether it is off.
    await first.locator('[data-testid="step-use"]').click();
    await byTestId(preview, "plan-off").waitFor({ timeout: PATIENCE });
    await until(
      async () => JSON.stringify(await ask(preview, "kept")).replaceAll("\\", ""),
      (kept) => kept.includes('"off":true') && kept.includes('"7"'),
      "the choices kept with the document",
    );
    await reopen(preview);
    expect(await valueOf("plan-documents")).toBe("7");
    await byTestId(preview, "plan-off").click();
    const off = preview.pane.locator(`[data-testid="plan-step"][data-key="${key}"]`);
    await off.waitFor();
    await unfold(off);
    const steps = off.locator('[data-testid="step-use"]');
    await until(
      () => steps.count(),
      (count) => count === 1,
      "the step that is off",
    );
    expect(await steps.isChecked()).toBe(false);
    expect(await ask(preview, "values", "Inovasi!A1:BP44")).toEqual(cells);
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
