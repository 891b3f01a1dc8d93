import rules from "../../src/rules/years/iid-2026.json";
import {
  ask,
  byTestId,
  closeAll,
  openPreview,
  PATIENCE,
  shownNumber,
  until,
  untilNumber,
  type Preview,
} from "./preview";

const INDEX = "Ringkasan!B8";
const EVIDENCED = "Ringkasan!C8";
/** Row 5 is the first innovation, column AA the level of indicator 16. */
const LEVEL = "Inovasi!AA5";
const INNOVATIONS = 40;

const weight = Number(rules.indicators.find((indicator) => indicator.id === "regulasi")?.weight.value);

/** Index points that a change of one level is worth, by the published formula and not by our code. */
const worth = (levels: number): number => ((weight * levels) / Math.max(12, INNOVATIONS) / 250) * 100;

describe("the add-in in the preview", () => {
  let preview: Preview;
  let before: number;

  beforeAll(async () => {
    preview = await openPreview();
    before = Number(await untilNumber(preview, INDEX, () => true));
    await byTestId(preview, "index-claimed").waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    await preview.close();
    await closeAll();
  });

  const shown = async (id: string): Promise<number> => shownNumber(await byTestId(preview, id).textContent());
  const untilShown = (id: string, value: number): Promise<number> =>
    until(
      () => shown(id),
      (now) => Math.abs(now - value) < 0.005001,
      `${id} = ${value}`,
    );

  it("opens the sample and shows the same index in the pane and in the cell", async () => {
    expect(await ask(preview, "fileName")).toBe("contoh-iid-2026.xlsx");
    expect(await ask(preview, "sheetNames")).toEqual(
      expect.arrayContaining(["Profil", "SPD", "Inovasi", "OPD", "Ringkasan"]),
    );
    await untilShown("index-claimed", before);
    await untilShown("index-evidenced", Number(await untilNumber(preview, EVIDENCED, () => true)));
    const shownPredicate = await byTestId(preview, "predicate-claimed").textContent();
    // The cell's function arrives in a file of its own, a moment later.
    await until(
      () => ask(preview, "value", "Ringkasan!B9"),
      (cell) => typeof cell === "string" && (shownPredicate ?? "").includes(cell),
      `the predikat ${shownPredicate} in the cell`,
    );
  });

  it("recalculates the cell and the pane when a level is typed at the keyboard", async () => {
    const old = Number(await ask(preview, "value", LEVEL));
    const level = old === 3 ? 2 : old + 1;
    await ask(preview, "select", LEVEL);
    // A click gives the grid the keyboard; the page then goes to the cell.
    await preview.page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 300 } });
    await ask(preview, "select", LEVEL);
    await preview.page.keyboard.type(String(level));
    await preview.page.keyboard.press("Enter");
    expect(await ask(preview, "value", LEVEL)).toBe(level);
    const expected = before + worth(level - old);
    await untilNumber(preview, INDEX, (now) => Math.abs(now - expected) < 1e-9);
    await untilShown("index-claimed", expected);
  });

  it("goes back when the edit is undone", async () => {
    await ask(preview, "undo");
    await untilNumber(preview, INDEX, (now) => Math.abs(now - before) < 1e-9);
    await untilShown("index-claimed", before);
  });

  it("follows a co-author, whose edits are not the user's to undo", async () => {
    const old = Number(await ask(preview, "value", LEVEL));
    const level = old === 3 ? 2 : old + 1;
    await ask(preview, "typeAsCoauthor", LEVEL, level);
    const expected = before + worth(level - old);
    await untilNumber(preview, INDEX, (now) => Math.abs(now - expected) < 1e-9);
    await untilShown("index-claimed", expected);
    await ask(preview, "undo");
    expect(await ask(preview, "value", LEVEL)).toBe(level);
    await ask(preview, "typeAsCoauthor", LEVEL, old);
    await untilNumber(preview, INDEX, (now) => Math.abs(now - before) < 1e-9);
    await untilShown("index-claimed", before);
  });

  it("keeps a spilled table of parts up to date", async () => {
    const index = async (): Promise<unknown> => {
      const rows = await ask(preview, "values", "Ringkasan!A13:C26");
      return rows.find(([name]) => name === "Indeks")?.[1];
    };
    await until(index, (value) => value === before, "the index in the spilled table");
  });

  it("shows Excel's error values for wrong arguments", async () => {
    await ask(preview, "type", "Ringkasan!J2", '=IID.PREDICATE("bukan angka")');
    await until(
      () => ask(preview, "value", "Ringkasan!J2"),
      (value) => value === "#VALUE!",
      "#VALUE!",
    );
    await ask(preview, "select", "Ringkasan!J2");
    await until(
      () => preview.page.getByTestId("status").textContent(),
      (sentence) => (sentence ?? "").includes("angka"),
      "the sentence behind the error value",
    );
    await ask(preview, "type", "Ringkasan!J2", "");
  });

  it("knows a column of a table by the name that its header has now", async () => {
    const header = String(await ask(preview, "value", "Inovasi!B4"));
    await ask(preview, "type", "Ringkasan!J3", `=COUNTA(Inovasi[${header}])`);
    await untilNumber(preview, "Ringkasan!J3", (count) => count === INNOVATIONS);
    await ask(preview, "type", "Inovasi!B4", "Judul");
    await ask(preview, "type", "Ringkasan!J3", "=COUNTA(Inovasi[Judul])+1");
    await untilNumber(preview, "Ringkasan!J3", (count) => count === INNOVATIONS + 1);
    await ask(preview, "type", "Inovasi!B4", header);
    await ask(preview, "type", "Ringkasan!J3", "");
  });

  it("has no console errors, policy violations or requests to other hosts", () => {
    expect(preview.problems).toEqual([]);
  });
});
