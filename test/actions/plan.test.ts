/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { exportPlan } from "../../src/actions/sheets/exportPlan";
import { planSheet } from "../../src/actions/sheets/shared/planSheet";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionResult } from "../../src/actions/types";
import { DOCUMENT_KINDS, plan, type Efforts, type Goal } from "../../src/planning/index";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { analyzeWorkbook, spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

/** Every document as much work as any other, so that what is in the plan is easy to tell. */
const EACH_ONE = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 1])) as unknown as Efforts;

const HEADERS = [
  "OPD",
  "Inovasi",
  "Sel",
  "Indikator",
  "Dari",
  "Ke",
  "Dokumen",
  "Poin",
  "Selesai?",
  "Penanggung jawab",
  "Tenggat",
];

function write(goal: Goal): Promise<ActionResult> {
  const { analysis } = context.session.state();
  return actions.exportPlan.run(context, {
    plan: plan(analysis!, { goal, newInnovations: 1, newEffort: 8, efforts: EACH_ONE }),
    goal,
  });
}

function documents(count: number): Promise<ActionResult> {
  return write({ kind: "documents", count });
}

function values(name: string): unknown[][] {
  return office.adapter.dump("uji").sheets.find((entry) => entry.name === name)?.values ?? [];
}

beforeAll(async () => {
  const rows = [
    { name: "=Satu", opd: "Dinas Sosial", affair: "Sosial", levels: 3, evidence: { "31": "menyusul" } },
    { name: "Dua", opd: "Dinas Kesehatan", levels: 2, evidence: { "34": "" } },
    { name: "Tiga", opd: "Dinas Kesehatan", application: "", levels: 3 },
  ];
  office = await bootOffice({
    workbook: workbook(wideSheet(rows), spdSheet(3)),
    // A link shows its text, as in Excel.
    evaluate: (formula) => /^=HYPERLINK\("[^"]*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1]?.replace(/""/g, '"') ?? 0,
  });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

test("a letter for many innovations is one line with their names, those without room counted", () => {
  const rows = Array.from({ length: 27 }, (_, i) => ({ name: `Inovasi ${i + 1}`, levels: 2, evidence: { "24": "" } }));
  const analysis = analyzeWorkbook(workbook(wideSheet(rows), spdSheet(3)));
  // One decree of the head of the region.
  const goal: Goal = { kind: "documents", count: 3 };
  const sheet = planSheet(plan(analysis, { goal }), goal, analysis, { innovations: null, spd: null }, "id");
  // Weight 1 x level 2 x 27 innovations / 27 / 250 x 100.
  expect(sheet.groups[0]).toMatchObject({ opd: "Dokumen bersama", heading: "Dokumen bersama: 1 langkah, 0,80 poin" });
  const step = sheet.groups[0]!.rows[0]!;
  expect(step).toMatchObject({
    opd: "Dokumen bersama",
    address: "",
    indicator: "24 Jejaring inovasi",
    from: null,
    to: null,
  });
  const names = step.innovation.split("\n");
  expect(names[0]).toBe("1 SK kepala daerah tentang jejaring inovasi untuk 27 inovasi");
  expect(names[1]).toBe("Inovasi 1 (baris 2): 0 ke 2");
  expect(names).toHaveLength(27);
  expect(names.at(-1)).toBe("dan 2 inovasi lain");
});

test("writes goal, result and the steps by department, with links to their cells", async () => {
  const result = await documents(3);
  expect(result).toMatchObject({
    ok: true,
    notice: { text: exportPlan.texts.done, params: { count: 3, sheet: "Rencana" } },
  });
  const rows = values("Rencana");
  expect(rows[0]?.[0]).toBe("Rencana menaikkan indeks 2026");
  expect(rows[1]?.[0]).toBe("Tujuan: indeks tertinggi dengan upaya sampai 3");
  expect(rows[2]?.[0]).toMatch(/^Hasil: indeks \d+,\d\d menjadi \d+,\d\d \(.+\), upaya 3 dalam 3 langkah\.$/);
  expect(rows[5]).toEqual([...HEADERS, "Kunci (jangan diubah)"]);
  const body = rows.slice(6);
  expect(body.map(([opd]) => opd)).toEqual([
    expect.stringMatching(/^Dinas Kesehatan: 2 langkah, \d+,\d\d poin$/),
    "Dinas Kesehatan",
    "Dinas Kesehatan",
    expect.stringMatching(/^Dinas Sosial: 1 langkah/),
    "Dinas Sosial",
  ]);
  const first = body.at(-1)!;
  expect(first.slice(1, 6)).toEqual(["=Satu", expect.stringMatching(/^Inovasi!/), "31 Replikasi", 0, 3]);
  expect(first[8]).toBe("Belum");
  // Weight 3 x level 3 over the divisor of 12, of 250.
  expect(first[7]).toBeCloseTo((9 / 12 / 250) * 100, 4);
  const id = office.adapter.idOf("Rencana");
  const list = (row: number): unknown => {
    return office.adapter.getValidation(id, { top: row, left: 8, bottom: row, right: 8 });
  };
  expect([6, 7, 8, 9, 10].map((row) => list(row) !== null)).toEqual([false, true, true, false, true]);
  const formulas = office.adapter.getFormulas(id, { top: 10, left: 2, bottom: 10, right: 2 });
  expect(formulas[0]?.[0]).toMatch(/^=HYPERLINK\("#Inovasi!/);
});

test("is printed on A4 on its side, as wide as the page", async () => {
  await Excel.run(async (excel) => {
    const { pageLayout } = excel.workbook.worksheets.getItem("Rencana");
    pageLayout.load("orientation,paperSize,zoom");
    await excel.sync();
    expect(pageLayout.orientation).toBe("Landscape");
    expect(pageLayout.paperSize).toBe("A4");
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  });
});

test("another plan comes into the same sheet: what people noted stays, new steps come below, nothing goes", async () => {
  const id = office.adapter.idOf("Rencana");
  const before = values("Rencana");
  office.adapter.userType("Rencana", "I8", "Ya");
  office.adapter.userType("Rencana", "J8", "Budi");
  office.adapter.userType("Rencana", "K8", "31 Juli");
  office.adapter.userType("Rencana", "M6", [["Petugas"], [""], ["Ani"]]);
  office.adapter.setFormats(id, { top: 7, left: 1, bottom: 7, right: 1 }, [[{ fill: "#00FF00" }]]);
  const result = await documents(5);
  expect(result.notice).toMatchObject({ text: exportPlan.texts.doneAgain, params: { count: 5, sheet: "Rencana" } });
  const after = values("Rencana");
  expect(office.adapter.idOf("Rencana")).toBe(id);
  expect(after[1]?.[0]).toBe("Tujuan: indeks tertinggi dengan upaya sampai 5");
  // The steps of before stand where they stood, with the answer and the column of people; the headings count on.
  expect(after.slice(0, before.length).map((row) => row[3])).toEqual(before.map((row) => row[3]));
  expect([after[7]?.[8], after[7]?.[12], after[8]?.[8]]).toEqual(["Ya", "Ani", "Belum"]);
  expect(after[5]?.slice(9, 11)).toEqual(["Penanggung jawab", "Tenggat"]);
  expect(after[7]?.slice(9, 11)).toEqual(["Budi", "31 Juli"]);
  expect(after[8]?.slice(9, 11)).toEqual(["", ""]);
  expect(office.adapter.getFormats(id, { top: 7, left: 1, bottom: 7, right: 1 })[0]?.[0]?.fill).toBe("#00FF00");
  const added = after.slice(before.length);
  expect(added.filter((row) => row[8] === "Belum")).toHaveLength(2);
  // A heading without figures, or the one of a department that is new.
  expect(String(added[0]?.[0])).toMatch(/^Dinas|^Belum|^OPD|^SPD/);
  expect(added[0]?.[8]).toBe("");
});

test("a step that is no longer planned says so unless somebody answered, and loses its points", async () => {
  const before = values("Rencana");
  await documents(1);
  const after = values("Rencana");
  expect(after).toHaveLength(before.length);
  const answers = after.slice(6).flatMap((row) => (row[3] === "" ? [] : [row[8]]));
  expect(answers[0]).toBe("Ya");
  expect(answers.filter((answer) => answer === "Tidak lagi dalam rencana").length).toBeGreaterThanOrEqual(3);
  expect(after[7]?.slice(9, 11)).toEqual(["Budi", "31 Juli"]);
  const gone = after.filter((row) => row[8] === "Tidak lagi dalam rencana");
  expect(gone.map((row) => row[7])).toEqual(gone.map(() => ""));
  expect(after.slice(6).filter((row) => /: \d+ langkah/.test(String(row[0])))).toHaveLength(1);
});

test("a goal out of reach is said in the sheet, with everything there is to do", async () => {
  office.adapter.userDeleteSheet("Rencana");
  await write({ kind: "index", index: 100 });
  expect(values("Rencana")[2]?.[0]).toContain("Tujuan tidak terjangkau; ini yang tertinggi.");
  const opd = values("Rencana")
    .slice(6)
    .map(([first]) => first);
  expect(opd.at(-1)).toBe("OPD belum ditentukan");
});

test("a list that an earlier version wrote with other columns is left alone, and the plan gets a sheet of its own", async () => {
  const settings = office.host.context.document.settings;
  const remembered = settings.get("iid.planSheet") as { sheetId: string; headers: string[] };
  settings.set("iid.planSheet", { ...remembered, headers: remembered.headers.filter((_, column) => column < 9) });
  const before = values("Rencana");
  await documents(2);
  expect(values("Rencana")).toEqual(before);
  expect(values("Rencana (2)")[5]).toEqual([...HEADERS, "Kunci (jangan diubah)"]);
});
