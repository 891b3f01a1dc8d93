import { ask, closeAll, openPreview, until, type Preview } from "./preview";

const CELL = "Ringkasan!J2";

// Nothing is waited for before the first selection: the grid itself tells of none in its first seconds.
describe("the sentence behind an error value", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview("?lang=id");
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  const status = (): Promise<string> =>
    preview.page
      .getByTestId("status")
      .textContent()
      .then((text) => text ?? "");
  const untilSaid = (part: string): Promise<string> =>
    until(status, (text) => text.includes(part), `"${part}" in the status line`);
  const untilSilent = (): Promise<string> => until(status, (text) => !text.includes("angka"), "no sentence");

  it("stands there when the cell was selected on another sheet before its answer came", async () => {
    await ask(preview, "select", CELL);
    await ask(preview, "type", CELL, '=IID.PREDICATE("bukan angka")');
    await untilSaid("angka");
  });

  it("goes with the selection and comes back with it", async () => {
    await ask(preview, "select", "Inovasi!A1");
    await untilSilent();
    await ask(preview, "select", CELL);
    await untilSaid("angka");
  });

  it("goes when the same place of another sheet is selected", async () => {
    await ask(preview, "select", "SPD!J2");
    await untilSilent();
    await ask(preview, "select", CELL);
    await untilSaid("angka");
  });

  it("stands beside the news of the page", async () => {
    const download = preview.page.waitForEvent("download");
    await preview.page.getByTestId("save").click();
    await (await download).delete();
    await untilSaid("disimpan");
    expect(await status()).toContain("angka");
  });

  it("goes with the error value, and does not cling to the next one", async () => {
    await ask(preview, "type", CELL, "=IID.PREDICATE(70)");
    await untilSilent();
    await ask(preview, "type", CELL, '=IID.PREDICATE("bukan angka")');
    await untilSaid("angka");
    await ask(preview, "type", CELL, "=1/0");
    await until(
      () => ask(preview, "value", CELL),
      (value) => value === "#DIV/0!",
      "#DIV/0!",
    );
    await untilSilent();
  });

  it("moves with its cell when a row is inserted above", async () => {
    await ask(preview, "type", CELL, '=IID.PREDICATE("bukan angka")');
    await untilSaid("angka");
    await ask(preview, "insertRow", CELL);
    await ask(preview, "select", CELL);
    await untilSilent();
    await ask(preview, "select", "Ringkasan!J3");
    await untilSaid("angka");
    await ask(preview, "undo");
    await ask(preview, "select", CELL);
    await untilSaid("angka");
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
