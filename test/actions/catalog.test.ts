/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionResult } from "../../src/actions/types";
import { CATALOG_LANGUAGES, catalogWords } from "../../src/i18n/catalog/catalogWords";
import { mergeCatalog, type CatalogChange } from "../../src/library/catalog/merge";
import { catalogIn } from "../../src/library/catalog/read";
import { catalogSheet } from "../../src/library/catalog/sheet";
import { CATALOG_COLUMNS, type CatalogColumn, type CatalogEntry } from "../../src/library/catalog/types";
import type { CellValue } from "../../src/workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { startActions } from "../support/actionContext";
import { catalogEntry } from "../support/catalogs";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

const SHEET = "Katalog Inovasi";

beforeEach(async () => {
  office ??= await bootOffice();
  office.host.context.document.settings.clear();
  office.adapter.replace(workbook(wideSheet([{ name: "Satu" }]), spdSheet(2)));
  context = await startActions();
});

afterAll(() => office.dispose());

const known = (): CatalogEntry[] => catalogIn(context.session.data()!, CATALOG_LANGUAGES)?.entries ?? [];

function changes(...entries: CatalogEntry[]): CatalogChange[] {
  return mergeCatalog(known(), [{ entries, isWorkbook: true }], new Map()).changes;
}

async function save(...some: readonly CatalogChange[]): Promise<ActionResult> {
  return actions.saveCatalog.run(context, some);
}

function edited(name: string, change: Partial<CatalogEntry>): CatalogChange {
  const before = known().find((entry) => entry.name === name)!;
  return { before, after: { ...before, ...change } };
}

function cell(column: CatalogColumn, row: number, sheet = SHEET): CellValue {
  const left = CATALOG_COLUMNS.indexOf(column);
  return office.adapter.getFormulas(office.adapter.idOf(sheet), { top: row, left, bottom: row, right: left })[0]![0]!;
}

const undo = (): Promise<ActionResult> => actions.undo.run(context, undefined);
const sheets = (): string[] => context.session.data()!.sheets.map(({ name }) => name);

const ours = catalogEntry("Antar Obat", "Kota Tegal", { maturity: 60, opd: "=RSUD", reported: [2024, 2025] });
const theirs = catalogEntry("Bus Sekolah", "Kab. Brebes", { contact: "Ibu Sari\n0812" });

test("innovations stand in the sheet as they were, and are none of the data that is assessed", async () => {
  expect((await save(...changes(ours, theirs))).ok).toBe(true);
  expect(known()).toMatchObject([
    { name: "Antar Obat", opd: "=RSUD", maturity: 60, reported: [2024, 2025], typed: [], byHand: false },
    { name: "Bus Sekolah", contact: "Ibu Sari\n0812", typed: [] },
  ]);
  expect(changes(ours, theirs)).toEqual([]);
  expect(context.session.state().reading?.innovations?.records).toHaveLength(1);
});

test("undo takes the new sheet away, and one in which somebody works stays", async () => {
  await save(...changes(ours));
  expect(sheets()).toContain(SHEET);
  expect((await undo()).ok).toBe(true);
  expect(sheets()).not.toContain(SHEET);
  await save(...changes(ours));
  office.adapter.userType(SHEET, "T5", "catatan saya");
  const answer = await undo();
  expect(JSON.stringify(answer)).toContain(SHEET);
  expect(sheets()).toContain(SHEET);
});

test("facts are brought up to date in place; what people typed, and where they moved it, stays", async () => {
  await save(...changes(ours, theirs));
  office.adapter.userType(SHEET, "E5", "RSUD Kardinah");
  office.adapter.userType(SHEET, "L5", "Pak Budi");
  office.adapter.userType(SHEET, "T5", "kolom saya");
  await context.session.refresh();
  expect(known()[0]).toMatchObject({ typed: ["opd"], contact: "Pak Budi" });
  await save(...changes({ ...ours, maturity: 90, opd: "Dinas Lain", year: 2026, key: known()[0]!.key }));
  expect([cell("maturity", 4), cell("year", 4), cell("opd", 4), cell("contact", 4)]).toEqual([
    90,
    2026,
    "RSUD Kardinah",
    "Pak Budi",
  ]);
  await undo();
  expect([cell("maturity", 4), cell("year", 4), cell("contact", 4)]).toEqual([60, 2025, "Pak Budi"]);
  const id = office.adapter.idOf(SHEET);
  expect(office.adapter.getValues(id, { top: 4, left: 19, bottom: 4, right: 19 })).toEqual([["kolom saya"]]);
});

test("a change made from what stands there is written over it, another is told and left", async () => {
  await save(...changes(ours));
  office.adapter.userType(SHEET, "L5", "Pak Budi");
  await context.session.refresh();
  const next = edited("Antar Obat", { contact: "Pak Budi, 0812", notes: "12/03/2026 AB: =ditelepon" });
  expect((await save(next)).ok).toBe(true);
  expect([cell("contact", 4), cell("notes", 4)]).toEqual(["Pak Budi, 0812", "12/03/2026 AB: =ditelepon"]);
  const late = edited("Antar Obat", { contact: "kosongkan" });
  office.adapter.userType(SHEET, "L5", "Ibu Ani");
  expect(JSON.stringify(await save(late))).toContain("1");
  expect(cell("contact", 4)).toBe("Ibu Ani");
  await undo();
  expect([cell("contact", 4), cell("notes", 4)]).toEqual(["Ibu Ani", ""]);
});

test("lines that were added are emptied again, unless somebody wrote into them", async () => {
  await save(...changes(ours));
  await save(...changes(theirs));
  expect(cell("name", 5)).toBe("Bus Sekolah");
  await undo();
  expect([cell("name", 5) ?? "", cell("name", 4)]).toEqual(["", "Antar Obat"]);
  await context.session.refresh();
  await save(...changes(theirs));
  expect(known().map(({ name }) => name)).toEqual(["Antar Obat", "Bus Sekolah"]);
  office.adapter.userType(SHEET, "M6", "Juara 1");
  expect(JSON.stringify(await undo())).toContain("dibiarkan");
  expect(cell("name", 5)).toBe("Bus Sekolah");
});

test("a line that somebody deleted is told, and does not come back by an edit", async () => {
  await save(...changes(ours, theirs));
  const late = edited("Bus Sekolah", { contact: "baru" });
  office.adapter.userShift(SHEET, "rows", 5, -1);
  const answer = await save(late);
  expect(JSON.stringify(answer)).toMatch(/"left":1/);
  expect(known().map(({ name }) => name)).toEqual(["Antar Obat"]);
});

test("a workbook that came as an exported file goes on with its sheet", async () => {
  const [first] = changes(ours);
  const file = await writeXlsxWorkbook({ sheets: [catalogSheet([first!.after], catalogWords("en"))] });
  const data = await readXlsxWorkbook(file, "katalog.xlsx");
  office.adapter.replace(workbook(wideSheet([{ name: "Satu" }]), data.sheets[0]!));
  context = await startActions();
  expect(known()).toMatchObject([{ name: "Antar Obat", typed: [] }]);
  await save(...changes({ ...ours, year: 2026, maturity: 99 }, theirs));
  expect(known()).toMatchObject([{ name: "Antar Obat", maturity: 99 }, { name: "Bus Sekolah" }]);
  expect(sheets().filter((name) => name.includes("Catalogue") || name.includes("Katalog"))).toHaveLength(1);
});

test("what no cell could hold is refused before anything is written", async () => {
  await save(...changes(ours));
  const answer = await save(edited("Antar Obat", { notes: "a".repeat(40_000) }));
  expect(answer.ok).toBe(false);
  expect(cell("notes", 4) ?? "").toBe("");
});

test("the document of a replication is a sheet with what is known, and undo takes it away", async () => {
  const answer = await actions.insertReplicationLetter.run(context, {
    form: "statement",
    innovation: "Antar Obat",
    origin: "Kota Tegal",
    department: "RSUD",
    region: "Kabupaten Brebes",
    there: "",
    since: 2025,
    rules: ["Aturan 2026"],
  });
  expect(answer.ok).toBe(true);
  const values = context.session.data()!.sheets.find(({ name }) => name === "Pernyataan Replikasi")!.values;
  const said = new Map(values.map(([label, value]) => [label, value]));
  expect(said.get("Pemerintah daerah pereplikasi")).toBe("Kabupaten Brebes");
  expect(said.get("Nama inovasi di daerah kami")).toMatch(/^…+$/);
  expect(said.get("Diterapkan mulai")).toBe("2025");
  await undo();
  expect(sheets()).not.toContain("Pernyataan Replikasi");
});
