/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * From the files that came back to the cells of the workbook and back again, over the library of Office and the emulated
 * host.
 */
import "../../support/textCoders";
import { deserialize, serialize } from "node:v8";
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionContext } from "../../../src/actions/types";
import { MergeStore } from "../../../src/pages/merge/mergeStore";
import { blankSheet, cellBlock } from "../../../src/template/cells";
import type { CellValue, WorkbookData } from "../../../src/workbook/types";
import { writeXlsxWorkbook } from "../../../src/xlsx/index";
import { content, FOUR, HEALTH, innovation, PartFile, parts, SOCIAL } from "../../exchange/merging";
import { regionOf, templateFile } from "../../exchange/sharing";
import { bootOffice, type OfficeHost } from "../../support/officeHost";

// jsdom has none; every browser does.
Object.assign(globalThis, { structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });

let office: OfficeHost;
let region: WorkbookData;
let sent: Map<string, PartFile>;

beforeAll(async () => {
  const bytes = await templateFile(FOUR);
  region = (await regionOf(bytes)).data;
  sent = await parts(bytes);
  office = await bootOffice({ workbook: region });
});

afterAll(() => office.dispose());

const part = (department: string): PartFile => sent.get(department)!.copy(`${department}.xlsx`);

/** jsdom's files give no bytes. */
async function picked({ file, data }: PartFile): Promise<File> {
  const sheets = data.sheets.map(({ name, top, left, values }) => {
    return { ...blankSheet(name), cells: [cellBlock(top, left, values)] };
  });
  const bytes = await writeXlsxWorkbook({ sheets });
  const given = new File([bytes as Uint8Array<ArrayBuffer>], file);
  Object.defineProperty(given, "arrayBuffer", { value: async () => bytes.slice().buffer });
  return given;
}

interface Opened {
  context: ActionContext;
  store: MergeStore;
  /** Reads files as the page does. */
  take(...files: PartFile[]): Promise<void>;
  write(): Promise<boolean>;
}

async function opened(workbook = region): Promise<Opened> {
  office.faults.next = null;
  office.host.context.document.settings.clear();
  office.adapter.replace(workbook);
  const session = createSession();
  await session.start();
  const context: ActionContext = { session, navigation: createNavigation(), locale: "id" };
  const store = new MergeStore(session);
  return {
    context,
    store,
    async take(...files) {
      const given = await Promise.all(files.map(picked));
      await store.open(given.map((file) => ({ kind: "file", name: file.name, file })));
    },
    write: () => store.write(async (merge, ground) => (await actions.writeMerge.run(context, { merge, ground })).ok),
  };
}

/** All cells of the sheet, as the host holds them. */
function cells(): CellValue[][] {
  const id = office.adapter.idOf("Inovasi");
  return office.adapter.getFormulas(id, { top: 0, left: 0, bottom: 40, right: 80 });
}

function at(name: string, header: string): CellValue {
  const rows = cells();
  const head = rows.find((row) => row.includes("Nama Inovasi"))!;
  const row = rows.find((one) => one[head.indexOf("Nama Inovasi")] === name);
  return row?.[head.indexOf(header)] ?? null;
}

function table(): { bottom: number } {
  return office.adapter.tables()[0]!.area;
}

test("what departments changed is shown, written in one step, taken back whole, and merging again changes nothing", async () => {
  const { context, store, take, write } = await opened();
  const before = cells();
  const size = table();
  const health = part(HEALTH)
    .set("Layanan Lansia", "Tujuan", "=1+1")
    .set("Posyandu Digital", "16 Regulasi Inovasi Daerah", 3)
    .set("Ambulans Cepat", "Waktu Penerapan", "2024-05-20")
    .add({ "Nama Inovasi": "Klinik Apung", Tujuan: "+62", "Waktu Penerapan": "2024-01-31" });
  await take(health, part(SOCIAL));
  const { merge } = store.state().look!;
  expect([merge.changed.length, merge.added.length, merge.conflicts.length]).toEqual([3, 1, 0]);
  expect(cells()).toEqual(before);
  expect(await write()).toBe(true);
  expect(at("Layanan Lansia", "Tujuan")).toBe("=1+1");
  const values = office.adapter.getValues(office.adapter.idOf("Inovasi"), { top: 0, left: 0, bottom: 40, right: 80 });
  expect(values.flat()).toContain("=1+1");
  expect(at("Posyandu Digital", "16 Regulasi Inovasi Daerah")).toBe(3);
  expect(at("Klinik Apung", "Tujuan")).toBe("+62");
  expect(at("Klinik Apung", "Perangkat Daerah")).toBe(HEALTH);
  expect(context.session.state().analysis?.innovations.map(({ name }) => name)).toContain("Klinik Apung");
  const { innovations } = context.session.state().reading!;
  expect(innovations!.records.at(-1)!.fields.penerapan?.date).toBe("2024-01-31");
  expect(innovations!.records[2]!.fields.penerapan?.date).toBe("2024-05-20");
  const again = store.state().look!.merge;
  expect([again.changed, again.added, again.conflicts, again.missing]).toEqual([[], [], [], []]);
  expect((await actions.undo.run(context, undefined)).ok).toBe(true);
  expect(cells()).toEqual(before);
  expect(table()).toEqual(size);
});

test("a table that ends at its last innovation reaches over new ones, and ends there again when that is undone", async () => {
  const sheets = region.sheets.map((sheet) => {
    const tables = sheet.tables.map((one) => ({ ...one, area: { ...one.area, bottom: one.area.top + 4 } }));
    return sheet.name === "Inovasi" ? { ...sheet, tables } : sheet;
  });
  const { context, take, write } = await opened({ ...region, sheets });
  const before = cells();
  const size = table();
  await take(part(HEALTH).add({ "Nama Inovasi": "Klinik Apung" }).add({ "Nama Inovasi": "Kebun Gizi Kota" }));
  expect(await write()).toBe(true);
  expect(table()).toEqual({ ...size, bottom: size.bottom + 2 });
  expect(context.session.state().reading!.innovations!.records.at(-1)!.name).toBe("Kebun Gizi Kota");
  expect((await actions.undo.run(context, undefined)).ok).toBe(true);
  expect(cells()).toEqual(before);
  expect(table()).toEqual(size);
});

test("files that nobody touched change nothing", async () => {
  const { store, take } = await opened();
  await take(part(HEALTH), part(SOCIAL));
  const { changed, added, conflicts, missing, notes } = store.state().look!.merge;
  expect([changed, added, conflicts, missing, notes]).toEqual([[], [], [], [], []]);
});

test("what was changed on both sides is asked; the workbook's own stays until somebody chooses", async () => {
  const { context, store, take, write } = await opened();
  const rows = cells();
  const head = rows.findIndex((row) => row.includes("Nama Inovasi"));
  const column = rows[head]!.indexOf("Tujuan");
  office.adapter.userType("Inovasi", `${String.fromCharCode(65 + column)}${head + 2}`, "Dari Litbang");
  await context.session.refresh();
  await take(part(HEALTH).set("Layanan Lansia", "Tujuan", "Dari dinas").set("Layanan Lansia", "Manfaat", "Banyak"));
  const [conflict] = store.state().look!.merge.conflicts;
  expect([conflict!.base, conflict!.ours, conflict!.theirs]).toEqual([
    "Tujuan Layanan Lansia",
    "Dari Litbang",
    "Dari dinas",
  ]);
  expect(await write()).toBe(true);
  expect([at("Layanan Lansia", "Tujuan"), at("Layanan Lansia", "Manfaat")]).toEqual(["Dari Litbang", "Banyak"]);
  store.choose([conflict!.id], "theirs");
  expect(await write()).toBe(true);
  expect(at("Layanan Lansia", "Tujuan")).toBe("Dari dinas");
});

test("a workbook that changed since the look is not written to; there is a new look", async () => {
  const { store, take, write } = await opened();
  await take(part(HEALTH).set("Layanan Lansia", "Tujuan", "Dari dinas"));
  const rows = cells();
  const head = rows.findIndex((row) => row.includes("Nama Inovasi"));
  const column = rows[head]!.indexOf("Tujuan");
  office.adapter.userType("Inovasi", `${String.fromCharCode(65 + column)}${head + 2}`, "Baru saja");
  expect(await write()).toBe(false);
  expect(store.state().moved).toBe(true);
  expect(at("Layanan Lansia", "Tujuan")).toBe("Baru saja");
  expect(store.state().look!.merge.conflicts).toHaveLength(1);
});

test("formulas of the workbook are told and never written over", async () => {
  const { store, take, write } = await opened();
  const rows = cells();
  const head = rows.findIndex((row) => row.includes("Nama Inovasi"));
  const column = rows[head]!.indexOf("Manfaat");
  office.adapter.userType("Inovasi", `${String.fromCharCode(65 + column)}${head + 2}`, '="x"');
  await take(part(HEALTH).set("Layanan Lansia", "Manfaat", "Banyak").set("Posyandu Digital", "Manfaat", "Ada"));
  const { conflicts, changed } = store.state().look!.merge;
  expect(conflicts.map(({ blocked }) => blocked)).toEqual(["formula"]);
  expect(changed).toHaveLength(1);
  expect(await write()).toBe(true);
  expect(at("Layanan Lansia", "Manfaat")).toBe('="x"');
});

test("a name that is only alike is asked, and the answer counts", async () => {
  const { store, take, write } = await opened();
  const own = content([innovation("Rumah Singgh", SOCIAL, { tujuan: "Berubah" })]);
  const bytes = await templateFile(own);
  await take(new PartFile("tanpa kunci.xlsx", (await regionOf(bytes)).data));
  const [doubt] = store.state().look!.merge.doubts;
  expect(doubt!.candidates.map(({ name }) => name)).toEqual(["Rumah Singgah"]);
  expect(store.state().look!.merge.added).toEqual([]);
  await store.answer(doubt!.id, "new");
  expect(store.state().look!.merge.added).toHaveLength(1);
  expect(await write()).toBe(true);
  expect(at("Rumah Singgh", "Tujuan")).toBe("Berubah");
});

test("two files of one name are both kept, and files that cannot be read cost themselves", async () => {
  const { store, take } = await opened();
  const one = part(HEALTH).set("Layanan Lansia", "Tujuan", "A");
  await take(one, one.copy(one.file));
  const broken = new File(["bukan"], "rusak.xlsx");
  Object.defineProperty(broken, "arrayBuffer", { value: async () => new TextEncoder().encode("bukan").buffer });
  await store.open([{ kind: "file", name: "rusak.xlsx", file: broken }]);
  expect(store.state().sources.map(({ name, problem }) => [name, problem])).toEqual([
    [`${HEALTH}.xlsx`, null],
    [`${HEALTH}.xlsx (2)`, null],
    ["rusak.xlsx", "text"],
  ]);
  const { changed, notes } = store.state().look!.merge;
  expect([changed.length, notes.map(({ note }) => note.kind)]).toEqual([1, ["same-file"]]);
});

test("the sheets of this workbook that came back are taken in without a file", async () => {
  const { context, store } = await opened();
  const health = part(HEALTH).set("Layanan Lansia", "Tujuan", "Dari lembar");
  const copied = health.data.sheets
    .filter(({ name }) => name === "Inovasi" || name === "Data Kirim")
    .map((sheet) => ({ ...sheet, name: `${sheet.name} (2)`, tables: [] }));
  office.adapter.replace({ ...region, sheets: [...region.sheets, ...copied] });
  await context.session.chooseTable("Inovasi", "TblInovasi");
  const { sheetSources } = await import("../../../src/exchange/merge/sheetSources");
  const found = sheetSources(context.session.data()!, context.session.state().reading!.innovations!);
  await store.open(found.map((data) => ({ kind: "sheet", name: data.name, data })));
  expect(store.state().sources.map(({ name }) => name)).toEqual(["Inovasi (2)"]);
  expect(store.state().look!.merge.changed.map(({ after }) => after)).toEqual(["Dari lembar"]);
});
