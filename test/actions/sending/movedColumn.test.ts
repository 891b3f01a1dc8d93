/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions } from "../../../src/actions/index";
import { fieldColumnTexts } from "../../../src/actions/shared/fieldColumns";
import type { ActionContext } from "../../../src/actions/types";
import { FIELD_HEADERS } from "../../../src/template/headers";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { wideSheet, workbook } from "../../support/workbooks";

// A column that was added, and rows or columns that come or go before it is taken back.

let office: OfficeHost;
let context: ActionContext;

const HEADER = FIELD_HEADERS.pelaporan;
const BOOK = workbook(wideSheet([{ name: "Satu" }, { name: "Dua" }]));
const PLACE = wideSheet([{ name: "Satu" }]).values[0]!.length;

/** Where the header stands, as row and column. */
function places(): [number, number][] {
  const values = office.adapter.getValues(office.adapter.idOf("Inovasi"), {
    ...{ top: 0, left: 0, bottom: 9, right: PLACE + 9 },
  });
  return values.flatMap((row, y) => row.flatMap((value, x) => (value === HEADER ? [[y, x] as [number, number]] : [])));
}

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
});

beforeEach(async () => {
  office.host.context.document.settings.clear();
  office.adapter.replace(BOOK);
  context = await startActions();
  expect(await actions.addReportedColumn.run(context, undefined)).toMatchObject({ ok: true });
  expect(places()).toEqual([[0, PLACE]]);
});

afterEach(() => context.session.stop());

afterAll(() => office.dispose());

test.each<[string, "rows" | "columns", number, number, [number, number]]>([
  ["columns inserted far before it", "columns", 3, 2, [0, PLACE + 2]],
  ["a column inserted right before it", "columns", PLACE, 1, [0, PLACE + 1]],
  ["a column deleted before it", "columns", 4, -1, [0, PLACE - 1]],
  ["rows inserted above the table", "rows", 0, 2, [2, PLACE]],
  ["more columns inserted than it was away from the edge", "columns", 1, 40, [0, PLACE + 40]],
])("%s: it stays, and the undo says so", async (_what, axis, at, count, place) => {
  office.adapter.userShift("Inovasi", axis, at, count);
  const dump = JSON.stringify(office.adapter.dump("uji"));
  expect(await actions.undo.run(context, undefined)).toMatchObject({ notice: { text: fieldColumnTexts.kept } });
  expect(JSON.stringify(office.adapter.dump("uji"))).toBe(dump);
  const values = office.adapter.getValues(office.adapter.idOf("Inovasi"), {
    ...{ top: place[0], left: place[1], bottom: place[0], right: place[1] },
  });
  expect(values).toEqual([[HEADER]]);
});

test("somebody took the column away: nothing is left of the step", async () => {
  office.adapter.userShift("Inovasi", "columns", PLACE, -1);
  expect(await actions.undo.run(context, undefined)).not.toMatchObject({ notice: { text: fieldColumnTexts.kept } });
  expect(places()).toEqual([]);
});

test("nothing moved: it goes", async () => {
  await actions.undo.run(context, undefined);
  expect(places()).toEqual([]);
});
