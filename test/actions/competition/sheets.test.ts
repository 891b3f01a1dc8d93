/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult, Session } from "../../../src/actions/types";
import { judgeCompetition } from "../../../src/region/jury/judge";
import type { JuryOutcome } from "../../../src/region/jury/types";
import { readRankingList } from "../../../src/region/ranking/readList";
import type { CellValue } from "../../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { sheet } from "../../workbook/sheets";

const BOOK = workbook(
  sheet("Profil", [
    ["Pemerintah Daerah", "Kota Contoh"],
    ["Nama Penanda Tangan", "Dra. Sari"],
  ]),
  wideSheet([
    { name: "Sapa", opd: "Dinas Kesehatan", levels: 2 },
    { name: "=Pasar", opd: "Dinas Perdagangan", levels: 1 },
    { name: "Lapor", opd: "Bappeda", levels: 3 },
  ]),
  spdSheet(2),
);
const ORDER: ActionInputs["insertJurySheet"] = {
  stages: ["Pengukuran", "Presentasi"],
  jurors: [
    { name: "Ani", office: "Dinkes" },
    { name: "Budi", office: "" },
  ],
};

let office: OfficeHost;
let session: Session;
let context: ActionContext;

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
});

beforeEach(async () => {
  office.host.context.document.settings.clear();
  office.adapter.replace(BOOK);
  session = createSession();
  await session.start();
  context = { session, navigation: createNavigation(), locale: "id" };
});

afterEach(() => session.stop());

afterAll(() => office.dispose());

const act = <Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> =>
  actions[id].run(context, input);
const names = (): string[] => office.adapter.sheets().map(({ name }) => name);

function cells(name: string): CellValue[][] {
  const id = office.adapter.idOf(name);
  const area = office.adapter.usedArea(id);
  return area ? office.adapter.getValues(id, { ...area, top: 0, left: 0 }) : [];
}

async function type(name: string, row: number, left: number, values: CellValue[][]): Promise<void> {
  const area = { top: row, left, bottom: row + values.length - 1, right: left + values[0]!.length - 1 };
  office.adapter.setCells(office.adapter.idOf(name), area, values);
  await session.refresh();
}

function outcome(stage = ""): JuryOutcome {
  const found = judgeCompetition(session.data()!.sheets, { method: "mean", evened: false, stage });
  if ("kind" in found) throw new Error(JSON.stringify(found));
  return found;
}

test("the sheet Juri has every juror with every innovation, what the workbook measures, and limits; Bobot comes along", async () => {
  expect(await act("insertJurySheet", ORDER)).toMatchObject({ ok: true });
  expect(names()).toEqual(["Profil", "Inovasi", "SPD", "Juri", "Bobot"]);
  const [head, ...rows] = cells("Juri").slice(3);
  expect(head).toEqual([
    "Tahap",
    "Juri",
    "Nama Inovasi",
    "Skor Kematangan (maks. 111)",
    "Kebaruan (0-100)",
    "Kemanfaatan (0-100)",
    "Replikasi dan Aplikatif (0-100)",
    "Kewenangan dan Kolaborasi (0-100)",
    "Penguasaan Materi (0-100)",
    "OPD Juri",
    "Perangkat Daerah",
    "Kategori",
    "Jenis",
    "Catatan",
  ]);
  expect(rows).toHaveLength(3 + 2 * 3);
  const measured = session.state().analysis!.innovations.map(({ evidencedMaturity }) => evidencedMaturity);
  expect(rows.slice(0, 3).map((row) => [row[1], row[2], row[3]])).toEqual([
    ["Pengukuran", "Sapa", measured[0]],
    ["Pengukuran", "=Pasar", measured[1]],
    ["Pengukuran", "Lapor", measured[2]],
  ]);
  expect([0, 1, 2, 9, 10].map((column) => rows[3]![column])).toEqual([
    "Presentasi",
    "Ani",
    "Sapa",
    "Dinkes",
    "Dinas Kesehatan",
  ]);
  const rule = (column: number): unknown =>
    office.adapter.getValidation(office.adapter.idOf("Juri"), { top: 8, left: column, bottom: 8, right: column });
  expect(rule(4)).toMatchObject({ between: [0, 100], style: "Stop" });
  expect(rule(3)).toMatchObject({ between: [0, 111] });
  expect(rule(2)).toMatchObject({
    source: expect.stringMatching(/^=Inovasi!\$B\$\d+:\$B\$\d+$/) as string,
    style: "Warning",
  });
  // The table of the region is what it was.
  expect(session.state().reading?.innovations?.sheet).toBe("Inovasi");
  expect(session.state().reading?.problem).toBeNull();
});

test("weights of stages are left to the office; each can be looked at, the total comes with the weights", async () => {
  await act("insertJurySheet", ORDER);
  const bobot = cells("Bobot").slice(3);
  expect(bobot[0]).toEqual(["Tahap", "Kriteria", "Bobot", "Sumber"]);
  expect(bobot.slice(1, 3).map((row) => row.slice(0, 3))).toEqual([
    ["Pengukuran", "", ""],
    ["Presentasi", "", ""],
  ]);
  expect(bobot.slice(4, 9).map((row) => row[2])).toEqual([30, 25, 20, 15, 10]);
  expect(judgeCompetition(session.data()!.sheets, { method: "mean", evened: false })).toMatchObject({
    kind: "stageWeights",
  });
  // Ani and Budi for Sapa; Ani comes from its department.
  await type("Juri", 7, 4, [[90, 90, 90, 90, 90]]);
  await type("Juri", 10, 4, [[80, 60, 50, 100, 90]]);
  expect(outcome("Presentasi").results[0]).toMatchObject({ name: "Sapa", score: 73, jurors: 1 });
  await type("Bobot", 4, 2, [[40], [60]]);
  const measured = session.state().analysis!.innovations[0]!.evidencedMaturity!;
  expect(outcome().results[0]!.score).toBeCloseTo((measured / 111) * 40 + 73 * 0.6, 2);
});

test("criteria that the office wrote into Bobot are those of Juri", async () => {
  await act("insertWeightSheet", { stages: [] });
  await type("Bobot", 4, 1, [
    ["Dampak", 60],
    ["Biaya", 40],
    ["", ""],
    ["", ""],
    ["", ""],
  ]);
  await act("insertJurySheet", { ...ORDER, stages: [] });
  expect(names().filter((name) => name.startsWith("Bobot"))).toEqual(["Bobot"]);
  expect(cells("Juri")[3]!.slice(1, 4)).toEqual(["Nama Inovasi", "Dampak (0-100)", "Biaya (0-100)"]);
  await type("Juri", 4, 2, [[50, 100]]);
  expect(outcome().remarks.some(({ kind }) => kind === "ownOffice")).toBe(true);
});

test("what people have on a sheet of that name is used and never made anew", async () => {
  await act("insertJurySheet", ORDER);
  await type("Juri", 7, 4, [[90, 90, 90, 90, 90]]);
  const before = cells("Juri");
  for (const id of ["insertJurySheet", "insertWeightSheet"] as const) {
    const result = await act(id, ORDER);
    expect([result.ok, names()]).toEqual([false, ["Profil", "Inovasi", "SPD", "Juri", "Bobot"]]);
  }
  expect(cells("Juri")).toEqual(before);
  // Taken back, the sheet stays that somebody has typed on.
  expect(await act("undo", undefined)).toMatchObject({ notice: { tone: "warning" } });
  expect(names()).toContain("Juri");
});

test("taken back, both are gone; without jurors nothing is made", async () => {
  await act("insertJurySheet", ORDER);
  await act("undo", undefined);
  expect(names()).toEqual(["Profil", "Inovasi", "SPD"]);
  expect(await act("insertJurySheet", { ...ORDER, jurors: [] })).toMatchObject({ ok: false });
  const jurors = Array.from({ length: 1_700 }, (_, i) => ({ name: `J${i}`, office: "" }));
  expect(await act("insertJurySheet", { stages: [], jurors })).toMatchObject({
    ok: false,
    notice: { params: { rows: 5_100 } },
  });
  expect(names()).toEqual(["Profil", "Inovasi", "SPD"]);
});

test("the sheet Peringkat takes a pasted annex with years side by side, and is no table of innovations", async () => {
  expect(await act("insertRankingSheet", undefined)).toMatchObject({ ok: true });
  expect(cells("Peringkat")[3]).toEqual([
    "Nama Daerah",
    "Jenis",
    "Klaster",
    "Jumlah Inovasi 2025",
    "Skor 2025",
    "Indeks 2025",
    "Predikat 2025",
    "Jumlah Inovasi 2024",
    "Skor 2024",
    "Indeks 2024",
    "Predikat 2024",
  ]);
  await type("Peringkat", 4, 0, [
    ["Kab. Lebak", "Kabupaten", "Jawa", 53, 144.5, 57.79, "Inovatif", 40, 130, 50.2, "Inovatif"],
    ["Kota Tangerang", "Kota", "Jawa", 93, 182.4, "72,94", "Sangat Inovatif", 80, 160, 65.5, "Sangat Inovatif"],
  ]);
  const { list } = readRankingList(session.data()!.sheets);
  expect([list!.years, list!.clusters]).toEqual([[2025, 2024], ["Jawa"]]);
  expect(
    list!.regions.map(({ name, years }) => [name.text, years.get(2025)?.index, years.get(2024)?.innovations]),
  ).toEqual([
    ["Kab. Lebak", 57.79, 40],
    ["Kota Tangerang", 72.94, 80],
  ]);
  expect(session.state().reading?.innovations?.sheet).toBe("Inovasi");
  expect(await act("insertRankingSheet", undefined)).toMatchObject({ ok: false });
});

test("the minutes hold results, basis, who did not count and why, and signatures on one page of A4", async () => {
  await act("insertJurySheet", ORDER);
  const order: ActionInputs["insertMinutes"] = {
    options: { method: "mean", evened: false, stage: "Presentasi" },
    filter: { office: "", category: "", kind: "" },
  };
  expect(await act("insertMinutes", order)).toMatchObject({ ok: false });
  await type("Juri", 7, 4, [[90, 90, 90, 90, 90]]);
  await type("Juri", 10, 4, [
    [80, 60, 50, 100, 90],
    [70, 70, 70, 70, 70],
  ]);
  expect(await act("insertMinutes", order)).toMatchObject({ ok: true });
  const page = cells("Berita Acara");
  const text = page.flat().join("\n");
  const at = page.findIndex(([first]) => first === "Peringkat");
  expect(page.slice(at + 1, at + 4)).toEqual([
    [1, "Sapa", "Dinas Kesehatan", 73, 1, "–"],
    [2, "=Pasar", "Dinas Perdagangan", 70, 1, "–"],
    ["–", "Lapor", "Bappeda", "belum ada", 0, "–"],
  ]);
  for (const said of [
    "Pemerintah Kota Contoh",
    "rata-rata semua juri",
    "Kebaruan 30",
    "hanya tahap Presentasi",
    "Ani berasal dari Dinas Kesehatan",
    "1. Ani (Dinkes)",
    "2. Budi",
  ])
    expect(text).toContain(said);
  // Nothing of the minutes is read as scores or weights.
  expect(outcome("Presentasi").results[0]).toMatchObject({ name: "Sapa", score: 73 });
  // A second one stands beside the first, and is taken back alone.
  await act("insertMinutes", order);
  expect(names()).toContain("Berita Acara (2)");
  await act("undo", undefined);
  expect([names().includes("Berita Acara"), names().includes("Berita Acara (2)")]).toEqual([true, false]);
});
