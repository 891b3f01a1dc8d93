/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { writeReport } from "../../../src/actions/sheets/writeReport";
import { ownSheetTexts } from "../../../src/actions/shared/ownSheet.texts";
import { columnPoints } from "../../../src/template/page";
import { writeOwnSheet } from "../../../src/excel/sheets/ownSheet";
import type { SheetSpec } from "../../../src/template/types";
import type { Fault } from "../../../preview/host/faults";
import { DocumentState } from "../../../preview/host/model/workbook/documentState";
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionContext, Session } from "../../../src/actions/types";
import { gapByCause } from "../../../src/analysis/gap";
import { roundHalfUp } from "../../../src/scoring/index";
import { findHistory } from "../../../src/workbook/history/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { sheet } from "../../workbook/sheets";

const ROWS: RowSpec[] = [
  { name: "Satu", opd: "Dinas Kesehatan" },
  { name: "Dua", opd: "Dinas Sosial", evidence: { "20": "", "21": "menyusul" } },
  { name: "Tiga", opd: "Dinas Sosial", stage: "Uji Coba" },
];
const HISTORY: CellValue[][] = [
  ["Tahun", "Nilai Mandiri", "Indeks", "Predikat"],
  [2020, null, 1462, "Sangat Inovatif"],
  [2023, 63.85, 60.1, "=SUM(1)"],
];
const DEPARTMENTS: CellValue[][] = [
  ["No", "Perangkat Daerah"],
  [1, "Dinas Kesehatan"],
  [2, "Dinas Sosial"],
  [3, "Dinas Pariwisata"],
];
const PROFILE: CellValue[][] = [
  ["Profil daerah", ""],
  ["Pemerintah Daerah", "Kota Contoh"],
];

const NOW = Date.UTC(2026, 10, 29, 8);

const state = new DocumentState();
let office: OfficeHost;
let session: Session;
let context: ActionContext;

beforeAll(async () => {
  office = await bootOffice({
    document: state,
    workbook: workbook(
      sheet("Profil", PROFILE),
      wideSheet(ROWS),
      spdSheet(2),
      sheet("OPD", DEPARTMENTS),
      sheet("Riwayat", HISTORY),
    ),
  });
  // The report says when it was computed.
  session = createSession({ clock: { now: () => NOW, after: () => () => undefined } });
  await session.start();
  context = { session, navigation: createNavigation(), locale: "id" };
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

const names = (): string[] => office.adapter.sheets().map(({ name }) => name);

function cells(name: string): CellValue[][] {
  const id = office.adapter.idOf(name);
  const area = office.adapter.usedArea(id);
  return area ? office.adapter.getFormulas(id, { ...area, top: 0, left: 0 }) : [];
}

const rowOf = (label: string): CellValue[] => cells("Laporan").find((row) => row[0] === label) ?? [];

test.each([{ kind: "lost" }, { kind: "refused" }, { kind: "half", actions: 3 }] satisfies Fault[])(
  "%j at each request: what is refused has left no sheet",
  async (fault) => {
    const write = async (at: number): Promise<number> => {
      let count = 0;
      office.faults.next = () => {
        count += 1;
        return count === at ? fault : null;
      };
      const { ok } = await actions.writeReport.run(context, undefined);
      office.faults.next = null;
      expect([at, names().includes("Laporan")]).toEqual([at, ok]);
      if (ok) office.adapter.userDeleteSheet("Laporan");
      return count;
    };
    const all = await write(Infinity);
    expect(all).toBeGreaterThan(4);
    for (let at = 1; at <= all; at += 1) await write(at);
    await session.refresh();
  },
);

test("the report says what the pane says", async () => {
  const before = JSON.stringify(session.state().analysis);
  expect(await actions.writeReport.run(context, undefined)).toEqual({
    ok: true,
    notice: { text: writeReport.texts.done, params: { sheet: "Laporan" }, tone: "success" },
  });
  const { claimed, evidenced, strict } = session.state().analysis!;
  expect(cells("Laporan")[0]![0]).toBe("Laporan Indeks Inovasi Daerah 2026");
  expect(cells("Laporan")[1]![0]).toMatch(/^Kota Contoh, \d+ \w+ \d{4}$/);
  const [before2, after2] = [roundHalfUp(claimed.index, 2), roundHalfUp(evidenced!.index, 2)];
  expect(rowOf("Indeks").slice(1, 4)).toEqual([before2, after2, roundHalfUp(strict!.index, 2)]);
  expect(rowOf("Predikat").slice(1, 4)).toEqual([claimed.predicate, evidenced!.predicate, strict!.predicate]);
  const parts = gapByCause(session.state().analysis!)!;
  const bars = parts.map(({ shown }) => shown);
  expect(rowOf("Bukti kosong")[1]).toBe(parts.find(({ cause }) => cause === "blank")!.shown);
  expect(
    roundHalfUp(
      bars.reduce((sum, one) => sum + one, 0),
      2,
    ),
  ).toBe(roundHalfUp(before2 - after2, 2));
  const reported =
    "2 dari 3 perangkat daerah mengusulkan inovasi; 3 inovasi diikutkan. Belum mengusulkan: Dinas Pariwisata.";
  expect(rowOf(reported)).not.toEqual([]);
  // What departments lost, with the SPD and the count score, is the whole difference.
  const [social, health] = [rowOf("Dinas Sosial"), rowOf("Dinas Kesehatan")];
  expect([social[2], health[2]]).toEqual([2, 1]);
  expect(social[3]).toBe(80);
  expect(social[4]).toBeLessThan(80);
  expect(health.slice(3)).toEqual([40, 40, 0]);
  const other = cells("Laporan").find(([first]) => String(first).startsWith("Pada skala lain"))![0];
  expect(other).toBe("Pada skala lain: 2020: 1.462. Predikat yang tercatat: 2020 Sangat Inovatif; 2023 =SUM(1).");
  expect(rowOf("2023").slice(1, 3)).toEqual([63.85, 60.1]);
  expect(rowOf("2024").slice(1, 3)).toEqual(["", ""]);
  expect(rowOf("2026 (buku kerja ini)").slice(1, 3)).toEqual([before2, after2]);
  const whole = { ...office.adapter.usedArea(office.adapter.idOf("Laporan"))!, top: 0, left: 0 };
  // A formula differs from its value, which the host without an evaluation leaves at 0.
  expect(cells("Laporan")).toEqual(office.adapter.getValues(office.adapter.idOf("Laporan"), whole));
  // It is read as nothing of ours: neither the score nor the history follows from it.
  expect(JSON.stringify(session.state().analysis)).toBe(before);
  const reading = readWorkbook(session.data()!, rules2026);
  expect([reading.innovations?.sheet, reading.spd?.sheet, reading.opd?.sheet]).toEqual(["Inovasi", "SPD", "OPD"]);
  const report = session.data()!.sheets.filter(({ name }) => name === "Laporan");
  expect(findHistory(report)).toBeNull();
});

test("written twice, each writing is a step of its own, and what came before them is taken back last", async () => {
  const name = (): CellValue => cells("Inovasi")[1]![1]!;
  const before = name();
  const change = { sheet: "Inovasi", row: 2, column: 1, value: "Nama lain" };
  expect(await actions.writeCells.run(context, { changes: [change] })).toMatchObject({ ok: true });
  expect(await actions.writeReport.run(context, undefined)).toMatchObject({ ok: true });
  expect(await actions.writeReport.run(context, undefined)).toMatchObject({ ok: true });
  expect([name(), names().filter((sheetName) => sheetName.startsWith("Laporan"))]).toEqual(["Nama lain", ["Laporan"]]);
  const takeBack = async (): Promise<unknown> =>
    expect(await actions.undo.run(context, undefined)).toMatchObject({ ok: true, notice: { tone: "success" } });
  for (const step of ["the second", "the first"]) {
    await takeBack();
    expect([step, name(), names().includes("Laporan")]).toEqual([step, "Nama lain", true]);
  }
  // It stood there before.
  await takeBack();
  expect([name(), names().includes("Laporan"), session.state().undoable?.text]).toEqual([
    before,
    true,
    ownSheetTexts.newSheets,
  ]);
});

test("native charts over its cells, on one printed page", async () => {
  await Excel.run(async (batch) => {
    const laporan = batch.workbook.worksheets.getItem("Laporan");
    laporan.charts.load("items/name,items/chartType,items/top");
    laporan.pageLayout.load("orientation,paperSize,zoom");
    const area = laporan.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    await batch.sync();
    expect(laporan.charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["IID Selisih", "BarClustered"],
      ["IID Tren", "LineMarkers"],
    ]);
    const [gap, trend] = laporan.charts.items;
    gap!.series.load("items/name");
    trend!.series.load("items/name");
    trend!.axes.valueAxis.load("minimum,maximum");
    await batch.sync();
    expect(gap!.series.items.map(({ name }) => name)).toEqual(["Poin indeks"]);
    expect(trend!.series.items.map(({ name }) => name)).toEqual(["Mandiri atau klaim", "Akhir atau bukti"]);
    expect([trend!.axes.valueAxis.minimum, trend!.axes.valueAxis.maximum]).toEqual([0, 100]);
    expect(laporan.pageLayout.orientation).toBe("Portrait");
    expect(laporan.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    // The last line is the number of who signs.
    expect(area.address).toBe(`Laporan!A1:F${cells("Laporan").length}`);
  });
});

test("what we wrote is small enough to be kept for the way back", () => {
  const stored = state.settings.get("iid.report") as { spec: string };
  expect(stored.spec.length).toBeGreaterThan(1000);
  expect(stored.spec.length).toBeLessThan(20_000);
});

test("another report comes into the same sheet: what people did there stays, and so do references", async () => {
  const id = office.adapter.idOf("Laporan");
  const old = cells("Laporan");
  const at = (label: string): number => cells("Laporan").findIndex((row) => row[0] === label);
  const [index, counted] = [at("Indeks"), at("Inovasi yang dihitung")];
  expect([index, counted].every((row) => row > 0)).toBe(true);
  office.adapter.setFormats(id, { top: index, left: 0, bottom: index, right: 0 }, [[{ fill: "#00FF00" }]]);
  office.adapter.setColumnWidth(id, 0, 0, 333);
  office.adapter.userType("Laporan", "H1", [["Catatan kepala"]]);
  office.adapter.userType("Laporan", `A${counted + 1}`, "Dihitung (periksa lagi)");
  office.adapter.userType("Inovasi", "D2", [["Sosial"]]);
  office.adapter.userType("Inovasi", "H2", [[3]]);
  await session.refresh();
  const place = names();
  const result = await actions.writeReport.run(context, undefined);
  expect(result.notice?.text).toBe(writeReport.texts.doneAgain);
  expect([names(), office.adapter.idOf("Laporan")]).toEqual([place, id]);
  const now = cells("Laporan");
  const { claimed } = session.state().analysis!;
  expect(now[index]!.slice(0, 2)).toEqual(["Indeks", roundHalfUp(claimed.index, 2)]);
  expect(now[index]![1]).not.toEqual(old[index]![1]);
  expect([now[counted]![0], now[0]![7]]).toEqual(["Dihitung (periksa lagi)", "Catatan kepala"]);
  expect(office.adapter.getFormats(id, { top: index, left: 0, bottom: index, right: 0 })[0]![0]!.fill).toBe("#00FF00");
  expect(office.adapter.columnWidth(id, 0)).toBe(333);
  expect(state.charts.map(({ name }) => name)).toEqual(["IID Selisih", "IID Tren"]);
});

test("a page of an earlier layout gets the new widths where nobody changed them", async () => {
  const id = office.adapter.idOf("Laporan");
  const stored = state.settings.get("iid.report") as { sheetId: string; spec: string };
  const spec = JSON.parse(stored.spec) as SheetSpec;
  const [, second, third] = spec.columnWidths;
  const [was, wanted] = [13, columnPoints(second!.width)];
  const earlier = spec.columnWidths.map((one) => (one === second || one === third ? { ...one, width: was } : one));
  state.settings.set("iid.report", { ...stored, spec: JSON.stringify({ ...spec, columnWidths: earlier }) });
  office.adapter.setColumnWidth(id, 1, 1, columnPoints(was));
  office.adapter.setColumnWidth(id, 2, 2, 250);
  await actions.writeReport.run(context, undefined);
  expect([1, 2].map((column) => office.adapter.columnWidth(id, column))).toEqual([wanted, 250]);
});

test("a longer report says everything anew below, in the looks of its rows", async () => {
  const id = office.adapter.idOf("Laporan");
  office.adapter.userType("Riwayat", "A5", [[2022, 50, 48, "Inovatif"]]);
  await session.refresh();
  await actions.writeReport.run(context, undefined);
  const fresh = cells("Laporan");
  expect(fresh.filter((row) => row[0] === "2022")).toHaveLength(1);
  // What it says in place is what a new one says, but for what people wrote.
  office.adapter.userRenameSheet("Laporan", "Lama");
  state.settings.delete("iid.report");
  await actions.writeReport.run(context, undefined);
  const shown = (rows: CellValue[][]): CellValue[][] => rows.map((row) => row.slice(0, 6).map((cell) => cell ?? ""));
  const differing = shown(cells("Laporan")).filter((row, i) => row.join("|") !== shown(fresh)[i]?.join("|"));
  expect(differing.map(([first]) => first)).toEqual(["Inovasi yang dihitung"]);
  const looks = (sheet: string): unknown => {
    const area = { ...office.adapter.usedArea(sheet)!, top: 0, left: 1, right: 5 };
    return office.adapter.getFormats(sheet, area).map((row) => row.map(({ fill, bold }) => [fill, bold]));
  };
  expect(looks(id)).toEqual(looks(office.adapter.idOf("Laporan")));
  expect(office.adapter.merges(id)).toEqual(
    expect.arrayContaining(office.adapter.merges(office.adapter.idOf("Laporan"))),
  );
  office.adapter.userDeleteSheet("Lama");
});

test("where the new report needs a cell that somebody filled, it stands beside the old one", async () => {
  const id = office.adapter.idOf("Laporan");
  const free = cells("Laporan").findIndex((row) => row.every((cell) => (cell ?? "") === ""));
  expect(free).toBeGreaterThan(0);
  office.adapter.userType("Laporan", `A${free + 1}`, "Tanda tangan");
  const spec = JSON.parse((state.settings.get("iid.report") as { spec: string }).spec) as SheetSpec;
  const longer = { ...spec, cells: [...spec.cells, { top: free, left: 0, values: [["baris baru"]] }] };
  const before = cells("Laporan");
  expect(await writeOwnSheet("iid.report", longer)).toMatchObject({ name: "Laporan (2)", isNew: true });
  expect([office.adapter.idOf("Laporan"), cells("Laporan")]).toEqual([id, before]);
  office.adapter.userDeleteSheet("Laporan (2)");
});

test("without a result there is no report", async () => {
  const nothing = { ...session, state: () => ({ ...session.state(), analysis: null }) } as Session;
  expect((await actions.writeReport.run({ ...context, session: nothing }, undefined)).ok).toBe(false);
});

test("a sheet Riwayat is added with the years before, and taken back", async () => {
  office.adapter.userDeleteSheet("Riwayat");
  await session.refresh();
  expect((await actions.insertHistory.run(context, undefined)).ok).toBe(true);
  const table = findHistory(session.data()!.sheets)!;
  expect([table.sheet, table.entries]).toEqual(["Riwayat", []]);
  expect(cells("Riwayat").some((row) => row[0] === 2025)).toBe(true);
  expect((await session.undoLast())?.left).toBeNull();
  expect(names()).not.toContain("Riwayat");
});
