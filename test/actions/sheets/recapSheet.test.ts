/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions } from "../../../src/actions/index";
import type { ActionContext } from "../../../src/actions/types";
import { keptRecap } from "../../../src/region/recap/earlier";
import { recapOf } from "../../../src/region/recap/recap";
import type { RecapRow } from "../../../src/region/recap/types";
import { columnName, parseAddress } from "../../../src/workbook/cells/address";
import type { CellValue } from "../../../src/workbook/types";
import { RECAP_COLUMNS, type RecapColumn } from "../../../src/region/recap/table";
import { regionRow } from "../../region/regionRows";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

beforeEach(async () => {
  office ??= await bootOffice();
  const { document } = office.host.context;
  document.settings.clear();
  document.charts.length = 0;
  office.adapter.replace(workbook(wideSheet([{ name: "Satu" }]), spdSheet(2)));
  context = await startActions();
});

afterAll(() => office.dispose());

const ROWS = [
  regionRow("a.xlsx", "Kota Tegal", 60.25, { video: 2 }),
  regionRow("b.xlsx", "=Kab. Tegal", 40),
  regionRow("rusak.xlsx", "rusak", null),
];

async function write(rows: readonly RecapRow[]): Promise<string> {
  const result = await actions.writeRecap.run(context, recapOf(rows, null, 2026));
  expect(result.ok).toBe(true);
  return JSON.stringify(result.notice);
}

const NAME = "Rekap Provinsi";
const sheets = (): string[] => context.session.data()!.sheets.map(({ name }) => name);
const at = (column: RecapColumn): string => columnName(RECAP_COLUMNS.indexOf(column));

/** Of the lines below the header: name, rank and index as they stand. */
function lines(): CellValue[][] {
  const id = office.adapter.idOf(NAME);
  return office.adapter
    .getFormulas(id, { top: 5, left: 0, bottom: 8, right: 2 })
    .map(([rank, name, index]) => [name ?? "", rank ?? "", index ?? ""]);
}

test("a line a region, best first, with a native chart of the regions that have an index; the sheets are no data", async () => {
  expect(await write(ROWS)).toContain(NAME);
  expect(lines()).toEqual([
    ["Kota Tegal", 1, 60.25],
    ["=Kab. Tegal", 2, 40],
    ["rusak", "", ""],
    ["", "", ""],
  ]);
  const { charts } = office.host.context.document;
  const id = office.adapter.idOf(NAME);
  const [chart] = charts.filter(({ sheetId }) => sheetId === id);
  // Header and two regions, from their names to the safest index.
  expect(chart!.source.area).toEqual({ top: 4, left: 1, bottom: 6, right: 4 });
  expect(charts).toHaveLength(2);
  const own = context.session.data()!.sheets.filter((sheet) => sheet.own === true);
  expect(own.map(({ name }) => name)).toEqual(["Kebutuhan Bimtek", NAME]);
  expect(context.session.state().analysis!.innovations.map(({ name }) => name)).toEqual(["Satu"]);
});

test("one undo takes both sheets away; what somebody wrote on keeps them", async () => {
  const before = sheets();
  await write(ROWS);
  expect((await actions.undo.run(context, undefined)).ok).toBe(true);
  expect(sheets()).toEqual(before);
  await write(ROWS);
  office.adapter.userType(NAME, "Z6", "sudah dihubungi");
  const result = await actions.undo.run(context, undefined);
  expect(JSON.stringify(result.notice)).toContain(NAME);
  expect(sheets()).toContain(NAME);
});

test("the next time it is brought up to date in place: notes stay with their region, who is gone has no figures", async () => {
  await write(ROWS);
  office.adapter.userType(NAME, "Z7", "kepala baru");
  office.adapter.userType(NAME, `${at("predicate")}6`, "menunggu validasi");
  await write([regionRow("c.xlsx", "Kab. Brebes", 70), regionRow("b.xlsx", "=Kab. Tegal", 65)]);
  expect(sheets().filter((name) => name.startsWith("Rekap"))).toEqual([NAME]);
  const id = office.adapter.idOf(NAME);
  expect(lines().slice(0, 4)).toEqual([
    ["Kota Tegal", "", ""],
    ["=Kab. Tegal", 2, 65],
    ["rusak", "", ""],
    ["Kab. Brebes", 1, 70],
  ]);
  const cell = (address: string): CellValue => office.adapter.getValues(id, parseAddress(address)!.area)[0]![0]!;
  expect([cell("Z7"), cell(`${at("predicate")}6`)]).toEqual(["kepala baru", "menunggu validasi"]);
  expect(cell(`${at("remarks")}6`)).toContain("Tidak ada lagi dalam rekap ini");
  // The chart reaches over the lines that came.
  const [chart] = office.host.context.document.charts.filter(({ sheetId }) => sheetId === id);
  expect(chart!.source.area.bottom).toBe(8);
});

test("undo of an update gives the lines back what they said, but for what somebody wrote since", async () => {
  await write(ROWS);
  const before = lines();
  await write([regionRow("a.xlsx", "Kota Tegal", 10), regionRow("d.xlsx", "Kab. Batang", 80)]);
  expect(lines()).not.toEqual(before);
  await actions.undo.run(context, undefined);
  expect(lines()).toEqual(before);
  // The line that came is blank, and is used again.
  await write([...ROWS, regionRow("d.xlsx", "Kab. Batang", 80)]);
  expect(lines()[3]).toEqual(["Kab. Batang", 1, 80]);
  office.adapter.userType(NAME, "C6", 99);
  const undone = await actions.undo.run(context, undefined);
  expect(lines()[0]).toEqual(["Kota Tegal", 1, 99]);
  expect(undone.ok).toBe(true);
});

test("a sheet of another year is not touched, and is what the next year is compared with", async () => {
  await actions.setYear.run(context, 2025);
  await write(ROWS);
  await actions.setYear.run(context, 2026);
  const list = keptRecap(context.session.data()!.sheets, 2026);
  expect(list!.years).toEqual([2025]);
  await actions.writeRecap.run(context, recapOf([regionRow("a.xlsx", "Kota Tegal", 61)], list, 2026));
  expect(sheets().filter((name) => name.startsWith("Rekap"))).toEqual([NAME, `${NAME} (2)`]);
  expect(lines()[0]).toEqual(["Kota Tegal", 1, 60.25]);
  const now = office.adapter.idOf(`${NAME} (2)`);
  const column = RECAP_COLUMNS.indexOf("beforeIndex");
  expect(office.adapter.getValues(now, { top: 5, left: column, bottom: 5, right: column + 1 })).toEqual([[60.25, 1]]);
});
