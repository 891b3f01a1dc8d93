import ExcelJS from "exceljs";
import { ask, byTestId, closeAll, openPreview, PATIENCE, until, type Preview } from "./preview";
import { openPage } from "./panePages";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// The notes for certification in docs/marketplace.md, step by step: what a validator is asked to do has to work.
describe("a blank workbook, as a validator begins", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview("?lang=en");
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Sheet1");
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    await preview.page.getByTestId("file-input").setInputFiles({ name: "Blank.xlsx", mimeType: XLSX, buffer });
    await until(
      () => ask(preview, "sheetNames"),
      (names) => names.join() === "Sheet1",
      "the blank workbook",
    );
    await preview.page.getByTestId("ribbon-summary").click();
    await preview.pane.getByRole("button", { name: "See the sample" }).waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  const button = (name: string): Promise<void> =>
    preview.pane.getByRole("button", { name }).first().click({ timeout: PATIENCE });

  it("offers three ways to begin", async () => {
    for (const name of ["Use this workbook", "Insert the template", "See the sample"]) {
      expect(await preview.pane.getByRole("button", { name }).count()).toBe(1);
    }
  });

  it("shows both indices after the sample was added, with nothing typed", async () => {
    await button("See the sample");
    // Eight sheets are written and calculated first.
    await byTestId(preview, "welcome-analyst").click({ timeout: 2 * PATIENCE });
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
    expect(await ask(preview, "sheetNames")).toContain("Inovasi");
  });

  it("lists what is wrong, and selects the cell of a finding", async () => {
    await preview.page.getByTestId("ribbon-validate").click();
    const finding = preview.pane.locator('[data-testid="finding"]').first();
    await finding.waitFor({ timeout: PATIENCE });
    const before = await ask(preview, "selection");
    await finding.click();
    await until(
      () => ask(preview, "selection"),
      (selected) => selected !== before,
      "another cell selected",
    );
  });

  it("has a plan, and a page for each innovation", async () => {
    await openPage(preview, "rencana");
    await preview.pane.locator('[data-testid="plan-step"]').first().waitFor({ timeout: PATIENCE });
    await openPage(preview, "inovasi");
    expect(await preview.pane.locator("main").innerText()).toMatch(/Previous[^]*Next/);
  });

  it("has the formula that proves an installation", async () => {
    await ask(preview, "type", "Sheet1!A1", "=IID.PREDICATE(70)");
    await until(
      () => ask(preview, "value", "Sheet1!A1"),
      (value) => value === "Sangat Inovatif",
      "the predikat",
    );
  });

  it("takes back what it wrote", async () => {
    await openPage(preview, "ringkasan");
    await preview.pane
      .getByRole("button", { name: /^Undo: / })
      .first()
      .click({ timeout: PATIENCE });
    await until(
      () => ask(preview, "sheetNames"),
      (names) => !names.includes("Inovasi"),
      "the sheets of the sample gone",
    );
  });

  it("asked nobody else for anything, and nothing went wrong", () => {
    expect(preview.problems).toEqual([]);
  });
});
