/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions } from "../../../src/actions/index";
import { exportReadiness } from "../../../src/actions/sending/exportReadiness";
import type { ActionContext, ActionResult } from "../../../src/actions/types";
import { entryMark, innovationForms, sending, type InnovationForm, type Sending } from "../../../src/planning/index";
import type { CellValue } from "../../../src/workbook/types";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { wideSheet, workbook, type RowSpec } from "../../support/workbooks";

const design = (row: number): string => Array.from({ length: 300 }, (_, i) => `kata${row}x${i}`).join(" ");
const PROFILE: readonly (readonly [string, CellValue])[] = [
  ["Inisiator", "OPD"],
  ["Jenis", "Digital"],
  ["Bentuk", "Pelayanan Publik"],
  ["Rancang Bangun", ""],
  ["Tujuan", "Lebih cepat"],
  ["Manfaat", "Tidak antre"],
  ["Hasil", "Satu hari"],
];
const ROWS: RowSpec[] = [
  { name: "=Satu", opd: "Dinas Sosial", affair: "Sosial", levels: 3 },
  { name: "Dua", opd: "Dinas Kesehatan", levels: 3, evidence: { "26": "menyusul" } },
  { name: "Tiga", opd: "Dinas Pendidikan", affair: "Pendidikan", levels: 3 },
];

let office: OfficeHost;
let context: ActionContext;

function chosen(): Sending {
  const { analysis, reading } = context.session.state();
  const { innovations, spd, opd } = reading!;
  return sending({ innovations: innovations!, spd, opd, rules: analysis!.rules }, analysis!);
}

function formOf(name: string): InnovationForm {
  const { analysis, reading } = context.session.state();
  return innovationForms(reading!.innovations!, analysis!, chosen()).find(({ result }) => result.name === name)!;
}

function write(): Promise<ActionResult> {
  return actions.exportReadiness.run(context, chosen());
}

function values(): CellValue[][] {
  const sheet = office.adapter.dump("uji").sheets.find(({ name }) => name === "Kesiapan Pengiriman");
  return (sheet?.values ?? []) as CellValue[][];
}

/** The lines below the header without the hidden key. */
const lines = (): CellValue[][] =>
  values()
    .slice(5)
    .map((cells) => cells.slice(0, 11));

beforeAll(async () => {
  const sheet = wideSheet(ROWS);
  // The third lacks its aim.
  const rows = sheet.values.map((cells, row) => [
    ...cells,
    ...PROFILE.map(([header, value]): CellValue => {
      if (row === 0) return header;
      if (header === "Rancang Bangun") return design(row);
      return row === 3 && header === "Tujuan" ? "" : value;
    }),
  ]);
  office = await bootOffice({
    workbook: workbook({ ...sheet, values: rows }),
    evaluate: (formula) => /^=HYPERLINK\("[^"]*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1]?.replace(/""/g, '"') ?? 0,
  });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

test("a line an innovation: what is filled, what is missing, and who has to act", async () => {
  expect(await write()).toMatchObject({
    ok: true,
    notice: { text: exportReadiness.texts.done, params: { count: 3, sheet: "Kesiapan Pengiriman" } },
  });
  const all = values();
  expect(all[0]?.[0]).toBe("Laporan Kesiapan Pengiriman 2026");
  expect(all[1]?.[0]).toBe(
    "2 inovasi akan dikirim: 1 siap diinput, 0 sudah diinput, 0 berubah sejak diinput. 1 perlu dilengkapi sebelum dapat dikirim.",
  );
  expect(all[4]?.slice(0, 4)).toEqual(["Inovasi", "OPD", "Sel", "Kesiapan"]);
  // Of the 23 fields the table has 13: name, stage, affair, two dates and the seven beside them, all but the aim filled.
  expect(lines()).toEqual([
    [
      "=Satu",
      "Dinas Sosial",
      "Inovasi!B2",
      "Siap diinput",
      "12 dari 23",
      "",
      "20 dari 20",
      "",
      "Litbang: input ke formulir nasional",
      "",
      "",
    ],
    [
      "Dua",
      "Dinas Kesehatan",
      "Inovasi!B3",
      "Kurang",
      "12 dari 23",
      "",
      "19 dari 20",
      "26 Pedoman teknis",
      "Dinas Kesehatan: lengkapi",
      "",
      "",
    ],
    [
      "Tiga",
      "Dinas Pendidikan",
      "Inovasi!B4",
      "Belum dapat dikirim",
      "11 dari 23",
      "Tujuan",
      "20 dari 20",
      "",
      "Dinas Pendidikan: lengkapi",
      "",
      "",
    ],
  ]);
});

test("what departments typed is text, and the sheet is ours", async () => {
  // A formula would show the 0 of this evaluation.
  expect(lines()[0]![0]).toBe("=Satu");
  await context.session.refresh();
  expect(context.session.state().analysis!.innovations).toHaveLength(3);
});

test("written again it is brought up to date in place: notes stay, what is entered and mended is said", async () => {
  office.adapter.userType("Kesiapan Pengiriman", "K6", "sudah ditelepon");
  await actions.markEntered.run(context, { set: entryMark(formOf("=Satu"), 2026, "2026-07-01") });
  office.adapter.userType("Inovasi", "BA4", "Lebih dekat");
  await context.session.refresh();
  await actions.markEntered.run(context, { set: entryMark(formOf("Dua"), 2026, "2026-07-02") });
  office.adapter.userType("Inovasi", "BB3", "Tidak antre lagi");
  await context.session.refresh();
  expect(await write()).toMatchObject({ notice: { text: exportReadiness.texts.doneAgain } });
  const [one, two, three] = lines();
  expect(one!.slice(3)).toEqual([
    "Sudah diinput",
    "12 dari 23",
    "",
    "20 dari 20",
    "",
    "–",
    "1 Juli 2026",
    "sudah ditelepon",
  ]);
  expect([two![3], two![8]]).toEqual(["Berubah sejak diinput", "Litbang: perbaiki di formulir nasional"]);
  expect([three![3], three![5], three![8]]).toEqual(["Siap diinput", "", "Litbang: input ke formulir nasional"]);
});

test("an innovation that is gone says so; its line and its note stay", async () => {
  office.adapter.userType("Inovasi", "B2", "");
  await context.session.refresh();
  await write();
  const [one] = lines();
  expect([one![0], one![3], one![8], one![10]]).toEqual(["=Satu", "Tidak lagi akan dikirim", "", "sudah ditelepon"]);
});
