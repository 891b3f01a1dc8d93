/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * Two panes mark and take marks back at the same moment: whatever the order, no colour of ours is left in the end.
 */
import "../support/textCoders";
import { ownSources } from "../../scripts/loadSource.mjs";
import type { Mark } from "../../src/excel/cells/keptMarks";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

type Marks = typeof import("../../src/excel/cells/mark");

let office: OfficeHost;
let panes: readonly [Marks, Marks];
let before: string;
let clean: FillOf[][];

interface FillOf {
  fill: string | null;
}

const AREA = { top: 0, left: 0, bottom: 12, right: 12 };
const SHEETS = ["Inovasi", "Kedua"];

function fillsOf(name: string): FillOf[][] {
  return office.adapter.getFormats(office.adapter.idOf(name), AREA).map((row) => row.map(({ fill }) => ({ fill })));
}

const fills = (): string => JSON.stringify(SHEETS.map(fillsOf));

function paint(row: number, column: number, fill: string): void {
  const area = { top: row - 1, left: column, bottom: row - 1, right: column };
  office.adapter.setFormats(office.adapter.idOf("Inovasi"), area, [[{ fill }]]);
}

const at = (row: number, column: number, severity: Mark["severity"], sheet = "Inovasi"): Mark => ({
  sheet,
  row,
  column,
  severity,
});
const FIRST = [at(3, 4, "error"), at(5, 4, "info")];
const OTHERS = [at(3, 4, "info"), at(9, 4, "error")];
const APART = [at(7, 2, "warning")];
const TWO_SHEETS = [at(3, 4, "error"), at(4, 4, "info", "Kedua"), at(5, 4, "info")];

beforeAll(async () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({ name: `Inovasi ${i + 1}` }));
  office = await bootOffice({ workbook: workbook(wideSheet(rows), { ...wideSheet(rows), name: "Kedua" }) });
  panes = [ownSources()("src/excel/cells/mark.ts") as Marks, ownSources()("src/excel/cells/mark.ts") as Marks];
  paint(3, 4, "#00FF00");
  paint(9, 4, "#ABCDEF");
  before = fills();
  clean = fillsOf("Inovasi");
});

beforeEach(() => {
  office.host.context.document.settings.clear();
  const none = clean.map((row) => row.map(() => ({ fill: null })));
  SHEETS.forEach((name, n) => office.adapter.setFormats(office.adapter.idOf(name), AREA, n === 0 ? clean : none));
});

afterAll(() => office.dispose());

const REQUESTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
type Deed = (pane: Marks) => Promise<unknown>;
const marks =
  (cells: readonly Mark[]): Deed =>
  (pane) =>
    pane.markCells(cells);
const unmarks: Deed = (pane) => pane.unmarkCells();

test.each<[what: string, earlier: readonly Mark[], one: Deed, other: Deed]>([
  ["taking marks back, and the same marks again", FIRST, unmarks, marks(FIRST)],
  ["taking marks back, and some of them in other colours", FIRST, unmarks, marks(OTHERS)],
  ["taking marks back, and others", FIRST, unmarks, marks(APART)],
  ["taking marks back, twice", FIRST, unmarks, unmarks],
  ["marking again, twice the same", FIRST, marks(FIRST), marks(FIRST)],
  ["marking again, each something else", FIRST, marks(OTHERS), marks(FIRST)],
  ["marking again, and taking back", FIRST, marks(APART), unmarks],
  ["two sheets, taking back and marking again", TWO_SHEETS, unmarks, marks(TWO_SHEETS)],
  ["two sheets, marking something else and the same again", TWO_SHEETS, marks(APART), marks(TWO_SHEETS)],
  ["marking for the first time, both", [], marks(TWO_SHEETS), marks(OTHERS)],
  ["marking for the first time, both the same on two sheets", [], marks(TWO_SHEETS), marks(TWO_SHEETS)],
])("%s", async (_what, earlier, one, other) => {
  const wrong: unknown[] = [];
  for (const request of REQUESTS) {
    if (earlier.length > 0) await panes[1].markCells(earlier);
    let number = 0;
    const others: Promise<unknown>[] = [];
    office.faults.next = () => {
      if (number === request && others.length === 0) others.push(other(panes[1]));
      number += 1;
      return null;
    };
    await one(panes[0]);
    await Promise.all(others);
    office.faults.next = null;
    await panes[0].unmarkCells();
    if (fills() !== before || (await panes[1].readMarked())) wrong.push(request);
    await panes[1].unmarkCells();
  }
  expect(wrong).toEqual([]);
});
