/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * What was written whole into a sheet of ours is taken back: a new sheet goes while nobody has worked in it, one that was
 * there says what it said before, and what people did there stays.
 */
import { DocumentState } from "../../../preview/host/model/workbook/documentState";
import { actions } from "../../../src/actions/index";
import { ownSheetTexts } from "../../../src/actions/shared/ownSheet.texts";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../../src/actions/types";
import { writeOwnSheet, revertOwnSheet } from "../../../src/excel/sheets/ownSheet";
import { plan, type Goal } from "../../../src/planning/index";
import { blankSheet, cellBlock } from "../../../src/template/cells";
import type { SheetSpec } from "../../../src/template/types";
import type { Area, CellValue } from "../../../src/workbook/types";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";

const ROWS: RowSpec[] = [
  { name: "Satu", opd: "Dinas Kesehatan", levels: 2, evidence: { "29": "", "17": "" } },
  { name: "=Dua", opd: "Dinas Sosial", levels: 3, evidence: { "20": "", "21": "menyusul" } },
  { name: "Tiga", opd: "Dinas Sosial", levels: 1, stage: "Uji Coba" },
];
const HISTORY = [
  ["Tahun", "Nilai Mandiri", "Indeks"],
  [2022, 50, 48],
];

const state = new DocumentState();
let office: OfficeHost;
let context: ActionContext;

beforeAll(async () => {
  office = await bootOffice({ document: state });
});

beforeEach(async () => {
  state.settings.clear();
  state.charts.length = 0;
  office.adapter.replace(workbook(wideSheet(ROWS), spdSheet(2)));
  context = await startActions();
});

afterEach(() => context.session.stop());
afterAll(() => office.dispose());

const names = (): string[] => office.adapter.sheets().map(({ name }) => name);
const undo = (): Promise<ActionResult> => actions.undo.run(context, undefined);

/** What the cells of a sheet hold, without the blank ones at the ends. */
function held(name: string): CellValue[][] {
  const id = office.adapter.idOf(name);
  const area = office.adapter.usedArea(id);
  const rows = area ? office.adapter.getFormulas(id, { ...area, top: 0, left: 0 }) : [];
  const trimmed = rows.map((row) => upToLast(row, (cell) => (cell ?? "") !== ""));
  return upToLast(trimmed, (row) => row.length > 0);
}

function upToLast<T>(all: T[], isThere: (one: T) => boolean): T[] {
  return all.slice(
    0,
    all.reduce((length, one, i) => (isThere(one) ? i + 1 : length), 0),
  );
}

function charts(name: string): unknown[] {
  const id = office.adapter.idOf(name);
  return state.charts.filter(({ sheetId }) => sheetId === id).map((chart) => [chart.name, chart.source, chart.place]);
}

/** How an action is asked to write its sheet, and to write it once more with something else to say. */
interface Trial<Id extends ActionId> {
  sheet: string;
  first: () => ActionInputs[Id];
  /** What happens meanwhile. */
  meanwhile?: () => Promise<unknown>;
  second?: () => ActionInputs[Id];
}

function planned(count: number): ActionInputs["exportPlan"] {
  const goal: Goal = { kind: "documents", count };
  return { plan: plan(context.session.state().analysis!, { goal }), goal };
}

function sending(count: number): ActionInputs["exportReadiness"] {
  return { send: context.session.state().analysis!.innovations.slice(0, count), leaveOut: [] };
}

const shipment = (name: string, state: "dikirim" | "kembali"): ActionInputs["noteShipments"][number] => {
  return { department: { key: name, name }, state, day: "2026-05-04", rows: 1 };
};

async function improved(): Promise<void> {
  office.adapter.userType("Inovasi", "H2", [[3]]);
  office.adapter.userType("Inovasi", "D3", [["Sosial"]]);
  await context.session.refresh();
}

async function remembersYears(): Promise<void> {
  office.adapter.userAddSheet("Riwayat");
  office.adapter.userType("Riwayat", "A1", HISTORY);
  await improved();
}

type Written =
  "exportFindings" | "exportPlan" | "exportReadiness" | "noteShipments" | "writeInnovationProfile" | "writeReport";

const TRIALS: { [Id in Written]: Trial<Id> } = {
  exportFindings: { sheet: "Temuan", first: () => undefined, meanwhile: improved },
  exportPlan: { sheet: "Rencana", first: () => planned(3), second: () => planned(7) },
  exportReadiness: { sheet: "Kesiapan Pengiriman", first: () => sending(1), second: () => sending(3) },
  noteShipments: {
    sheet: "Pengiriman",
    first: () => [shipment("Dinas Kesehatan", "dikirim")],
    second: () => [shipment("Dinas Kesehatan", "kembali"), shipment("=Dinas Sosial", "dikirim")],
  },
  writeInnovationProfile: { sheet: "Profil Satu", first: () => ({ row: 2 }), meanwhile: improved },
  writeReport: { sheet: "Laporan", first: () => undefined, meanwhile: remembersYears },
};

describe.each(Object.keys(TRIALS) as Written[])("%s", (id) => {
  const trial = TRIALS[id] as Trial<never>;
  const act = (input: unknown): Promise<ActionResult> => actions[id].run(context, input as never);
  const write = async (): Promise<void> => expect(await act(trial.first())).toMatchObject({ ok: true });
  const again = async (): Promise<void> => {
    await trial.meanwhile?.();
    expect(await act((trial.second ?? trial.first)())).toMatchObject({ ok: true });
  };

  test("a new sheet goes again, with all of it", async () => {
    const before = names();
    await write();
    expect(names()).toEqual([...before, trial.sheet]);
    expect(context.session.state().undoable?.params["sheets"]).toContain(trial.sheet);
    expect(await undo()).toMatchObject({ ok: true, notice: { tone: "success" } });
    expect([names(), context.session.state().undoable]).toEqual([before, null]);
    // It can be written once more.
    await write();
    expect(names()).toEqual([...before, trial.sheet]);
  });

  const WORK: [string, () => void][] = [
    ["typed beside it", () => office.adapter.userType(trial.sheet, "Z40", "catatan")],
    ["wrote over a cell", () => office.adapter.userType(trial.sheet, "A1", "Judul sendiri")],
    [
      "gave it a colour",
      () =>
        office.adapter.setFormats(office.adapter.idOf(trial.sheet), { top: 2, left: 1, bottom: 2, right: 1 }, [
          [{ fill: "#00FF00" }],
        ]),
    ],
    ["renamed it", () => office.adapter.userRenameSheet(trial.sheet, "Punya saya")],
  ];

  test.each(WORK)("a new sheet stays where somebody %s", async (_what, work) => {
    await write();
    work();
    const now = names();
    expect(await undo()).toMatchObject({ notice: { text: ownSheetTexts.changed, tone: "warning" } });
    expect(names()).toEqual(now);
  });

  test("a sheet that was there says what it said before; what people did there stays", async () => {
    await write();
    const id = office.adapter.idOf(trial.sheet);
    const [before, drawn] = [held(trial.sheet), charts(trial.sheet)];
    await again();
    expect(held(trial.sheet)).not.toEqual(before);
    office.adapter.userType(trial.sheet, "Z40", "catatan");
    const place = { top: 7, left: 1, bottom: 7, right: 1 };
    office.adapter.setFormats(id, place, [[{ fill: "#00FF00" }]]);
    expect(await undo()).toMatchObject({ ok: true, notice: { tone: "success" } });
    expect(held(trial.sheet)[39]?.[25]).toBe("catatan");
    office.adapter.userType(trial.sheet, "Z40", "");
    expect([office.adapter.idOf(trial.sheet), held(trial.sheet), charts(trial.sheet)]).toEqual([id, before, drawn]);
    expect(office.adapter.getFormats(id, place)[0]![0]!.fill).toBe("#00FF00");
  });

  test("written twice and taken back twice, it is gone", async () => {
    await write();
    await again();
    expect(names()).toContain(trial.sheet);
    await undo();
    expect(await undo()).toMatchObject({ ok: true, notice: { tone: "success" } });
    expect([names().includes(trial.sheet), context.session.state().undoable]).toEqual([false, null]);
  });
});

const TITLE: SheetSpec = { ...blankSheet("Surat"), cells: [cellBlock(0, 0, [["Judul panjang"], ["satu"], ["dua"]])] };
const JOINED: SheetSpec = { ...TITLE, merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] };
const OTHER: SheetSpec = { ...blankSheet("Surat"), cells: [cellBlock(0, 0, [["Judul lain"], ["tiga"]])] };

test("cells that somebody wrote over since stay, and so does what he took away", async () => {
  await writeOwnSheet("iid.trial", TITLE);
  office.adapter.userType("Surat", "A2", "");
  const { step } = await writeOwnSheet("iid.trial", OTHER);
  expect(held("Surat")).toEqual([["Judul lain"]]);
  office.adapter.userType("Surat", "A1", "Judul saya");
  expect(await revertOwnSheet(step)).toBe(true);
  expect(held("Surat")).toEqual([["Judul saya"], [], ["dua"]]);
});

test("cells that were joined are not joined again over what somebody wrote into them", async () => {
  await writeOwnSheet("iid.trial", JOINED);
  const { step } = await writeOwnSheet("iid.trial", OTHER);
  office.adapter.userType("Surat", "B1", "di sebelah");
  expect(await revertOwnSheet(step)).toBe(false);
  expect(held("Surat")).toEqual([["Judul lain", "di sebelah"], ["tiga"]]);
});

test("written anew by another window, it keeps what that one says", async () => {
  await writeOwnSheet("iid.trial", TITLE);
  const { step } = await writeOwnSheet("iid.trial", OTHER);
  await writeOwnSheet("iid.trial", { ...OTHER, cells: [cellBlock(0, 0, [["Judul lain"], ["empat"]])] });
  expect(await revertOwnSheet(step)).toBe(false);
  expect(held("Surat")).toEqual([["Judul lain"], ["empat"]]);
});

test("rows that came in above keep it as it is", async () => {
  await writeOwnSheet("iid.trial", TITLE);
  const { step } = await writeOwnSheet("iid.trial", OTHER);
  office.adapter.userType("Surat", "A1", [["Judul lain"], ["Judul lain"], ["tiga"]]);
  office.adapter.userType("Surat", "A1", "");
  const now = held("Surat");
  expect(await revertOwnSheet(step)).toBe(false);
  expect(held("Surat")).toEqual(now);
});

test("what stood in place of a page that needed room is known again", async () => {
  const first = await writeOwnSheet("iid.trial", TITLE);
  office.adapter.userType("Surat", "A4", "Tanda tangan");
  const longer = { ...TITLE, cells: [...TITLE.cells, cellBlock(3, 0, [["empat"]])] };
  const second = await writeOwnSheet("iid.trial", longer);
  expect([first.name, second.name]).toEqual(["Surat", "Surat (2)"]);
  expect(await revertOwnSheet(second.step)).toBe(true);
  expect(names()).not.toContain("Surat (2)");
  expect((await writeOwnSheet("iid.trial", OTHER)).name).toBe("Surat");
});

test("a colour that somebody gave a cell stays, whatever either content wants to stand out there", async () => {
  const marked = (row: number): SheetSpec => ({
    ...TITLE,
    styles: [{ area: { top: row, left: 0, bottom: row, right: 2 }, role: "header" }],
  });
  await writeOwnSheet("iid.trial", marked(0));
  const id = office.adapter.idOf("Surat");
  const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
  const fillOf = (row: number, column: number): unknown =>
    office.adapter.getFormats(id, cell(row, column))[0]![0]!.fill;
  const [own, none] = [fillOf(0, 0), fillOf(5, 5)];
  office.adapter.setFormats(id, cell(1, 1), [[{ fill: "#00FF00" }]]);
  const { step } = await writeOwnSheet("iid.trial", { ...OTHER, styles: marked(1).styles });
  expect([0, 1, 2].map((column) => fillOf(1, column))).toEqual([own, "#00FF00", own]);
  expect([0, 1, 2].map((column) => fillOf(0, column))).toEqual([none, none, none]);
  office.adapter.setFormats(id, cell(0, 2), [[{ fill: "#FF0000", bold: true }]]);
  expect(await revertOwnSheet(step)).toBe(true);
  expect([0, 1, 2].map((column) => fillOf(0, column))).toEqual([own, own, "#FF0000"]);
  expect(fillOf(1, 1)).toBe("#00FF00");
});
