/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { MARK_COLORS, type Mark } from "../../src/excel/cells/keptMarks";
import { markCells, readMarked, unmarkCells } from "../../src/excel/cells/mark";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

function fillAt(row: number, column: number, sheet = "Inovasi"): string | null {
  const area = { top: row - 1, left: column, bottom: row - 1, right: column };
  return office.adapter.getFormats(office.adapter.idOf(sheet), area)[0]?.[0]?.fill ?? null;
}

function paint(row: number, column: number, fill: string | null): void {
  const area = { top: row - 1, left: column, bottom: row - 1, right: column };
  office.adapter.setFormats(office.adapter.idOf("Inovasi"), area, [[{ fill }]]);
}

function mark(row: number, column: number, severity: Mark["severity"]): Mark {
  return { sheet: "Inovasi", row, column, severity };
}

beforeAll(async () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({ name: `Inovasi ${i + 1}` }));
  office = await bootOffice({ workbook: workbook(wideSheet(rows), { ...wideSheet(rows), name: "Kedua" }) });
});

afterAll(() => office.dispose());

afterEach(async () => {
  office.adapter.protect("Inovasi", false);
  await unmarkCells();
});

test("marks with the colour of the worst severity and gives every own fill back", async () => {
  paint(3, 4, "#00FF00");
  paint(4, 4, "#FFFFFF");
  const count = await markCells([mark(3, 4, "info"), mark(3, 4, "error"), mark(4, 4, "warning"), mark(5, 9, "info")]);
  expect(count).toBe(3);
  expect([fillAt(3, 4), fillAt(4, 4), fillAt(5, 9)]).toEqual([
    MARK_COLORS.error,
    MARK_COLORS.warning,
    MARK_COLORS.info,
  ]);
  expect(fillAt(4, 5)).toBeNull();
  expect(await readMarked()).toBe(true);
  expect(await unmarkCells()).toEqual({ restored: 3, kept: 0 });
  expect([fillAt(3, 4), fillAt(4, 4), fillAt(5, 9)]).toEqual(["#00FF00", "#FFFFFF", null]);
  expect(await readMarked()).toBe(false);
});

test("leaves other formats alone", async () => {
  const area = { top: 2, left: 6, bottom: 2, right: 6 };
  const id = office.adapter.idOf("Inovasi");
  office.adapter.setFormats(id, area, [[{ bold: true, fontColor: "#112233", numberFormat: "dd/mm/yyyy" }]]);
  const before = office.adapter.getFormats(id, area);
  await markCells([mark(3, 6, "error")]);
  await unmarkCells();
  expect(office.adapter.getFormats(id, area)).toEqual(before);
});

test("a colour that the user gave later stays", async () => {
  await markCells([mark(6, 2, "error"), mark(7, 2, "error")]);
  paint(6, 2, "#0000FF");
  expect(await unmarkCells()).toEqual({ restored: 1, kept: 1 });
  expect([fillAt(6, 2), fillAt(7, 2)]).toEqual(["#0000FF", null]);
  paint(6, 2, null);
});

/** Somebody colours cells just before the request in which fills are written. */
function paintBeforeWriting(...cells: [row: number, column: number, color: string][]): void {
  office.faults.next = ({ Actions }) => {
    if (Actions.some(({ Name }) => Name === "SetCellProperties" || Name === "Clear")) {
      office.faults.next = null;
      for (const cell of cells) paint(...cell);
    }
    return null;
  };
}

test("a colour that somebody gives between the look and the marking comes back with the mark taken away", async () => {
  paint(7, 2, "#ABCDEF");
  paintBeforeWriting([6, 2, "#0000FF"], [7, 2, "#00FF00"]);
  expect(await markCells([mark(6, 2, "error"), mark(7, 2, "error"), mark(8, 2, "info")])).toBe(3);
  expect(office.faults.next).toBeNull();
  expect([fillAt(6, 2), fillAt(7, 2)]).toEqual([MARK_COLORS.error, MARK_COLORS.error]);
  expect(await unmarkCells()).toEqual({ restored: 3, kept: 0 });
  expect([fillAt(6, 2), fillAt(7, 2), fillAt(8, 2)]).toEqual(["#0000FF", "#00FF00", null]);
  for (const row of [6, 7]) paint(row, 2, null);
});

test.each([0, 1, 2, 3, 4])(
  "what another pane marks before request %i is taken back, too, and its colour is nobody's own",
  async (at) => {
    paint(3, 4, "#00FF00");
    let request = 0;
    const others: Promise<number>[] = [];
    office.faults.next = () => {
      if (request === at && others.length === 0) others.push(markCells([mark(3, 4, "info"), mark(9, 4, "error")]));
      request += 1;
      return null;
    };
    await markCells([mark(3, 4, "error")]);
    await Promise.all(others);
    office.faults.next = null;
    await unmarkCells();
    expect([fillAt(3, 4), fillAt(9, 4)]).toEqual(["#00FF00", null]);
  },
);

test("a colour that somebody gives between the look and the unmarking stays", async () => {
  paint(7, 2, "#ABCDEF");
  await markCells([mark(6, 2, "error"), mark(7, 2, "error"), mark(8, 2, "info")]);
  paintBeforeWriting([6, 2, "#0000FF"], [7, 2, "#00FF00"]);
  expect(await unmarkCells()).toEqual({ restored: 1, kept: 2 });
  expect(office.faults.next).toBeNull();
  expect([fillAt(6, 2), fillAt(7, 2), fillAt(8, 2)]).toEqual(["#0000FF", "#00FF00", null]);
  expect(await readMarked()).toBe(false);
  for (const row of [6, 7]) paint(row, 2, null);
});

test("marking again starts from the own fills, not from the marks", async () => {
  paint(8, 3, "#ABCDEF");
  await markCells([mark(8, 3, "error")]);
  await markCells([mark(8, 3, "info"), mark(9, 3, "info")]);
  expect(fillAt(8, 3)).toBe(MARK_COLORS.info);
  await unmarkCells();
  expect([fillAt(8, 3), fillAt(9, 3)]).toEqual(["#ABCDEF", null]);
});

test("finds marks that moved with inserted rows", async () => {
  paint(4, 7, "#AAAAAA");
  await markCells([mark(4, 7, "error"), mark(6, 7, "error")]);
  // What inserting a row above does to the fills.
  paint(4, 7, null);
  paint(6, 7, null);
  paint(5, 7, MARK_COLORS.error);
  paint(7, 7, MARK_COLORS.error);
  expect(await unmarkCells()).toEqual({ restored: 2, kept: 0 });
  expect([fillAt(4, 7), fillAt(5, 7), fillAt(6, 7), fillAt(7, 7)]).toEqual([null, "#AAAAAA", null, null]);
  paint(5, 7, null);
});

test("each mark gives back the fill of its own row when rows come, go and change places", async () => {
  paint(4, 7, "#AAAAAA");
  paint(6, 7, "#BBBBBB");
  await markCells([3, 4, 5, 6, 7].map((row) => mark(row, 7, "error")));
  office.adapter.userShift("Inovasi", "rows", 3, 1);
  office.adapter.userShift("Inovasi", "rows", 6, -1);
  office.adapter.userShift("Inovasi", "columns", 2, 1);
  // The row that came looks like the one before it, mark and all; of the one that went nothing is told.
  expect([3, 4, 5, 6, 7].map((row) => fillAt(row, 8))).toEqual(Array(5).fill(MARK_COLORS.error));
  expect(await unmarkCells()).toEqual({ restored: 5, kept: 0 });
  expect([3, 4, 5, 6, 7].map((row) => fillAt(row, 8))).toEqual([null, null, "#AAAAAA", null, null]);
  office.adapter.userShift("Inovasi", "columns", 2, -1);
  paint(5, 7, null);
});

test("rows and columns that come right after the last marked ones lose the colour that Excel gave them", async () => {
  const last = 13;
  const right = office.adapter.usedArea(office.adapter.idOf("Inovasi"))!.right;
  paint(last, 7, "#AAAAAA");
  await markCells([mark(last, 7, "error"), mark(last, 9, "warning"), mark(5, right, "error")]);
  office.adapter.userShift("Inovasi", "rows", last, 2);
  office.adapter.userShift("Inovasi", "columns", right + 1, 1);
  // Somebody's own colour, which only looks like a mark.
  paint(last + 1, 12, MARK_COLORS.error);
  expect([fillAt(last + 1, 7), fillAt(last + 2, 7), fillAt(last + 2, 9), fillAt(5, right + 1)]).toEqual([
    MARK_COLORS.error,
    MARK_COLORS.error,
    MARK_COLORS.warning,
    MARK_COLORS.error,
  ]);
  expect(await unmarkCells()).toMatchObject({ kept: 0 });
  expect([last, last + 1, last + 2].map((row) => fillAt(row, 7))).toEqual(Array(3).fill("#AAAAAA"));
  expect([fillAt(last + 2, 9), fillAt(5, right + 1)]).toEqual([null, null]);
  expect(fillAt(last + 1, 12)).toBe(MARK_COLORS.error);
  office.adapter.userShift("Inovasi", "rows", last, -1);
  office.adapter.userShift("Inovasi", "rows", last, -1);
  paint(last, 7, null);
});

test("refuses a protected sheet before anything is changed, and names it", async () => {
  office.adapter.protect("Inovasi", true);
  const marking = markCells([{ ...mark(3, 3, "error"), sheet: "Kedua" }, mark(3, 3, "error")]);
  await expect(marking).rejects.toMatchObject({ code: "protected", sheet: "Inovasi" });
  expect([fillAt(3, 3), fillAt(3, 3, "Kedua")]).toEqual([null, null]);
  expect(await readMarked()).toBe(false);
});

test("keeps the marks when the sheet is protected later", async () => {
  await markCells([mark(3, 3, "error")]);
  office.adapter.protect("Inovasi", true);
  await expect(unmarkCells()).rejects.toMatchObject({ code: "protected", sheet: "Inovasi" });
  expect(await readMarked()).toBe(true);
});

test("a renamed sheet is found again", async () => {
  await markCells([{ ...mark(3, 3, "error"), sheet: "Kedua" }]);
  office.adapter.userRenameSheet("Kedua", "Lain");
  expect(await unmarkCells()).toEqual({ restored: 1, kept: 0 });
  expect(fillAt(3, 3, "Lain")).toBeNull();
  office.adapter.userRenameSheet("Lain", "Kedua");
});

test("does not write while a cell is being typed in", async () => {
  office.adapter.setEditing(true);
  await expect(markCells([mark(3, 3, "error")])).rejects.toMatchObject({ code: "cell-edit" });
  office.adapter.setEditing(false);
  expect(fillAt(3, 3)).toBeNull();
});

test("writes blocks, not cells", async () => {
  const marks = Array.from({ length: 12 }, (_, i) => i).flatMap((i) =>
    Array.from({ length: 40 }, (_, column) => mark(i + 2, column, "error")),
  );
  office.batches.length = 0;
  expect(await markCells(marks)).toBe(480);
  const writes = office.batches.flatMap(({ request }) =>
    request.Actions.filter(({ Name }) => Name === "SetCellProperties" || Name === "Color"),
  );
  expect(writes).toHaveLength(1);
});
