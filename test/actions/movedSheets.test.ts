/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession } from "../../src/actions/session/session";
import type { Session } from "../../src/actions/types";
import type { SheetData, WorkbookData } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

const innovations = (name: string, ...names: string[]): SheetData => ({
  ...wideSheet(names.map((one) => ({ name: one, levels: 2 }))),
  name,
});
const SPD = (name: string, level: number): SheetData => ({ ...spdSheet(level), name });

/** Two tables and two SPD that nobody but the user can choose among. */
const BOOK: WorkbookData = workbook(
  innovations("Satu", "A1", "A2"),
  innovations("Dua", "B1", "B2"),
  SPD("Perangkat", 1),
  SPD("Pemda", 3),
);

let office: OfficeHost;
let session: Session;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => office.dispose());

beforeEach(async () => {
  office.adapter.replace(BOOK);
  session = createSession();
  await session.start();
  await session.chooseTable("Dua", null);
  await session.chooseSpd("Pemda");
});

afterEach(async () => {
  await session.setMapping(null);
  await session.stop();
});

/** What a pane shows that is opened after the move, and the one that was open. */
async function seen(): Promise<{ names: string[]; spd: number | null }[]> {
  await session.refresh();
  const later = createSession();
  await later.start();
  const both = [session, later].map((one) => {
    const { analysis, problem } = one.state();
    if (!analysis) throw new Error(JSON.stringify(problem));
    return { names: analysis.innovations.map(({ name }) => name), spd: analysis.claimed.spd };
  });
  await later.stop();
  return both;
}

const CHOSEN = { names: ["B1", "B2"], spd: 63 };

test("what was chosen is found again under other names of its sheets", async () => {
  expect(await seen()).toEqual([CHOSEN, CHOSEN]);
  office.adapter.renameSheet(office.adapter.sheets()[1]!.id, "Rekap Dinas");
  office.adapter.renameSheet(office.adapter.sheets()[3]!.id, "SPD Kabupaten");
  expect(await seen()).toEqual([CHOSEN, CHOSEN]);
});

test("another choice made under the new names does not forget the first", async () => {
  office.adapter.renameSheet(office.adapter.sheets()[1]!.id, "Rekap Dinas");
  await session.refresh();
  await session.setLocale("en");
  await session.setLocale("id");
  expect(await seen()).toEqual([CHOSEN, CHOSEN]);
});

test("without the sheet that was chosen the other one is read", async () => {
  office.adapter.deleteSheet(office.adapter.sheets()[1]!.id);
  await session.refresh();
  expect(session.state().analysis?.innovations.map(({ name }) => name)).toEqual(["A1", "A2"]);
});

describe("what was said of columns", () => {
  const departments = (): string[] | undefined => session.state().analysis?.innovations.map(({ opd }) => opd);

  beforeEach(async () => {
    const mapping = { sheet: "Dua", headerRow: 1, columns: { "Nama Inovasi": "nama", Tahapan: "opd" } };
    await session.setMapping(JSON.stringify(mapping));
    expect(departments()).toEqual(["Penerapan", "Penerapan"]);
  });

  test("holds in the renamed sheet", async () => {
    office.adapter.renameSheet(office.adapter.sheets()[1]!.id, "Rekap Dinas");
    await session.refresh();
    expect(departments()).toEqual(["Penerapan", "Penerapan"]);
  });

  test("holds where rows were inserted above", async () => {
    office.adapter.replace({ ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, top: 3 })) });
    await session.refresh();
    expect(departments()).toEqual(["Penerapan", "Penerapan"]);
  });
});

test("an Excel table that was chosen is found on the sheet that it was moved to", async () => {
  const table = (sheet: SheetData, name: string): SheetData => {
    const area = { top: 0, left: 0, bottom: sheet.values.length - 1, right: sheet.values[0]!.length - 1 };
    return { ...sheet, tables: [{ name, area, hasHeader: true, hasTotals: false }] };
  };
  const [satu, dua, spd] = BOOK.sheets;
  office.adapter.replace(workbook(table(satu!, "TabelSatu"), table(dua!, "TabelDua"), spd!));
  await session.refresh();
  await session.chooseTable("Dua", "TabelDua");
  const moved = { ...table(dua!, "TabelDua"), name: "Baru" };
  office.adapter.replace(workbook(table(satu!, "TabelSatu"), { ...satu!, name: "Dua", values: [] }, moved, spd!));
  expect((await seen()).map(({ names }) => names)).toEqual([CHOSEN.names, CHOSEN.names]);
});
