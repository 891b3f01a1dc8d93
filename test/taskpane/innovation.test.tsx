/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { SessionState } from "../../src/actions/types";
import { analyze } from "../../src/analysis/index";
import { ruleSet } from "../../src/rules/all";
import { readWorkbook } from "../../src/workbook/index";
import type { SheetData, WorkbookData } from "../../src/workbook/types";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "./support/renderPane";

const PATIENT = { timeout: 10_000 };
jest.setTimeout(30_000);

beforeAll(() => {
  layOut();
  // Asked for by the arrow keys of radio buttons; jsdom does not have it.
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
});

const ROWS: RowSpec[] = [
  { name: "SIPANDU", levels: 2, evidence: { "17": "menyusul", "29": "" } },
  { name: "Lapor Jalan", stage: "Uji Coba", opd: "Dinas PU" },
  { name: "Aplikasi lama", included: "Tidak" },
  { name: "Bank Sampah", levels: 3, opd: "" },
];

/** Row 2: one refused and one missing piece of evidence; 3 not eligible; 4 left out; 5 at level 3, without OPD. */
function sheetWithNotes(): SheetData {
  const sheet = wideSheet(ROWS);
  return {
    ...sheet,
    values: sheet.values.map((row, index) => [...row, index === 0 ? "Keterangan" : index === 1 ? "lama" : ""]),
  };
}

const DATA = workbook(sheetWithNotes(), spdSheet(2));
const HEADER = DATA.sheets[0]!.values[0]!.map(String);
const column = (start: string): number => HEADER.findIndex((text) => text.startsWith(start));
const NOTE = HEADER.length - 1;

function stateOf(data: WorkbookData, year = 2026): Partial<SessionState> {
  const rules = ruleSet(year);
  const reading = readWorkbook(data, rules);
  const { innovations, spd, opd } = reading;
  return { reading, rules, year, analysis: innovations && analyze({ innovations, spd, opd, rules }) };
}

async function openPage(change: Partial<SessionState> = {}, data = DATA): Promise<RenderedPane> {
  const pane = renderPane({ ...stateOf(data), ...change }, "#/inovasi");
  pane.session.holds(data);
  act(() => pane.session.set({}));
  await screen.findByTestId("place", {}, PATIENT);
  return pane;
}

function select({ session }: RenderedPane, sheet: string, row: number, at = 1): void {
  act(() => session.set({ selected: { sheet, row, column: at } }));
}

const place = (): string => textOf(screen.getByTestId("place"));
const line = (key: string): HTMLElement => screen.getByTestId(`indicator-${key}`);
const opened = (): string[] =>
  screen
    .queryAllByTestId(/^indicator-\d/)
    .filter((button) => button.getAttribute("aria-expanded") === "true")
    .map((button) => button.dataset["testid"]!);

/** Inputs of an action that was called, in order. */
function calls({ calls: all }: RenderedPane, id: string): unknown[] {
  return all.filter((call) => call.id === id).map(({ input }) => input);
}

test("without a selection it asks for one and lists the innovations; it watches only while it is open", async () => {
  const pane = await openPage();
  expect(place()).toBe("Pilih satu baris inovasi di lembar «Inovasi», atau pilih dari daftar di bawah.");
  expect(screen.getAllByTestId("innovation-option").map((option) => option.dataset["row"])).toEqual(["2", "3", "5"]);
  expect(pane.session.watchers()).toBe(1);
  await pane.user.click(screen.getByTestId("tab-temuan"));
  expect(pane.session.watchers()).toBe(0);
});

test("the selected row: maturity, status with its reason, what it can gain", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("SIPANDU");
  // 37 x 2, less 17 SDM (2 x 2) and 29 complaints (1 x 2).
  expect(textOf(screen.getByTestId("maturity"))).toBe("Klaim 74,00 dari 111,00Bukti 68,00 dari 111,00");
  expect(textOf(screen.getByTestId("innovation-status"))).toBe("Lengkapi 2 hal harus diperbaiki.");
  expect(textOf(screen.getByTestId("innovation-gain"))).toMatch(/^\+\d+,\d\d poin indeks/);
  select(pane, "Inovasi", 3);
  expect(textOf(screen.getByTestId("innovation-status"))).toBe(
    "Tidak memenuhi Kematangan bukti menjadi 0 karena:Tahapan tidak dinilai",
  );
  expect(textOf(screen.getByTestId("profile-findings"))).toContain("Uji Coba");
  select(pane, "Inovasi", 5);
  expect(screen.getByText("OPD belum diisi")).toBeTruthy();
});

test("each indicator with level, evidence and points", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  const rows = screen.getAllByTestId("indicator");
  expect(rows).toHaveLength(20);
  expect(textOf(line("16"))).toContain("Tingkat 2, terbukti6,00 dari 9,00");
  expect(textOf(line("17"))).toContain("Tingkat 2, ditolak: Bukti baru berupa janji0,00 dari 6,00");
  expect(textOf(line("29"))).toContain("Tingkat 2, bukti belum ada0,00 dari 3,00");
});

test("a selected evidence cell opens its guidance, is announced, and leaves the focus alone", async () => {
  const pane = await openPage();
  screen.getByTestId("tab-inovasi").focus();
  select(pane, "Inovasi", 2, column("Bukti 17"));
  expect(opened()).toEqual(["indicator-17"]);
  expect(screen.getByTestId("place").getAttribute("role")).toBe("status");
  expect(place()).toMatch(/^Sel K2: bukti 17 /);
  expect(document.activeElement).toBe(screen.getByTestId("tab-inovasi"));
  const guidance = within(screen.getByTestId("guidance"));
  expect(textOf(guidance.getByTestId("prove-first"))).toBe("Buktikan dulu tingkat 2: 4,00 poin belum terbukti.");
  expect(guidance.getByText(/Tingkat berikutnya: 3 \(\+2,00 poin\)/)).toBeTruthy();
  expect(textOf(guidance.getByTestId("evidence-rule"))).toContain("PDF");
  expect(guidance.getAllByText(/^Sumber: S/).length).toBeGreaterThan(0);
  const [finding] = guidance.getAllByTestId("own-finding");
  expect(finding?.dataset["code"]).toBe("evidence-placeholder");
  expect(textOf(finding!)).toContain("Perbaikan");
  select(pane, "Inovasi", 2, column("20 "));
  expect(opened()).toEqual(["indicator-20"]);
});

test("separate pieces are named where the letter counts them", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2, column("Bukti 20"));
  expect(textOf(screen.getByTestId("evidence-rule"))).toContain(
    "Jumlah bukti terpisah: 1 untuk tingkat 1, 2 untuk tingkat 2, 3 untuk tingkat 3",
  );
});

test("buttons go to the level and the evidence cell", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2, column("Bukti 17"));
  await pane.user.click(screen.getByRole("button", { name: "Buka sel tingkat J2" }));
  await pane.user.click(screen.getByRole("button", { name: "Buka sel bukti K2" }));
  expect(calls(pane, "goTo")).toEqual([
    { sheet: "Inovasi", row: 2, column: column("17 ") },
    { sheet: "Inovasi", row: 2, column: column("Bukti 17") },
  ]);
});

test("with the keyboard alone: open an indicator, choose a level, write it, keep the focus", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  line("16").focus();
  await pane.user.keyboard("{Enter}");
  const write = screen.getByTestId("write-level");
  expect(write.getAttribute("aria-disabled")).toBe("true");
  within(screen.getByTestId("level-writer")).getByRole("radio", { checked: true }).focus();
  await pane.user.keyboard("{ArrowRight}");
  await pane.user.tab();
  expect(document.activeElement).toBe(write);
  expect(textOf(write)).toBe("Tulis tingkat 3");
  await pane.user.keyboard("{Enter}");
  expect(calls(pane, "writeCells")).toEqual([
    {
      changes: [
        {
          sheet: "Inovasi",
          row: 2,
          column: column("16 "),
          value: 3,
          expected: 2,
          beside: { column: 1, value: "SIPANDU" },
        },
      ],
    },
  ]);
  expect(document.activeElement).toBe(write);
});

test("a level choice belongs to its row", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2, column("16 "));
  const radio = (): string => (screen.getByRole("radio", { checked: true }) as HTMLInputElement).value;
  await pane.user.click(screen.getByRole("radio", { name: "1" }));
  expect(radio()).toBe("1");
  select(pane, "Inovasi", 5, column("16 "));
  expect(radio()).toBe("3");
});

test("steps move the selection in the sheet, keep the column, skip rows left out, and end", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2, column("Bukti 17"));
  expect(screen.getByTestId("previous").getAttribute("aria-disabled")).toBe("true");
  await pane.user.click(screen.getByTestId("next"));
  await pane.user.click(screen.getByTestId("next"));
  expect(calls(pane, "goTo")).toEqual([3, 5].map((row) => ({ sheet: "Inovasi", row, column: column("Bukti 17") })));
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Bank Sampah");
  // Excel reports the first step late; the pane has gone on.
  select(pane, "Inovasi", 3, column("Bukti 17"));
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Bank Sampah");
  select(pane, "Inovasi", 5, column("Bukti 17"));
  expect(screen.getByTestId("next").getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(screen.getByTestId("next"));
  select(pane, "Inovasi", 3);
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Lapor Jalan");
});

test("chosen from the list by keyboard: the sheet follows, the focus is on the name", async () => {
  const pane = await openPage();
  await pane.user.type(screen.getByTestId("innovation-search"), "dinas pu");
  await waitFor(() => expect(screen.getAllByTestId("innovation-option")).toHaveLength(1));
  expect(textOf(screen.getByTestId("innovation-hits"))).toBe("1 dari 3 inovasi");
  await pane.user.tab();
  await pane.user.keyboard("{Enter}");
  expect(calls(pane, "goTo")).toEqual([{ sheet: "Inovasi", row: 3, column: 1 }]);
  // Excel may refuse; the choice alone decides what is shown.
  expect(document.activeElement).toBe(screen.getByTestId("innovation-name"));
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Lapor Jalan");
  await pane.user.click(screen.getByTestId("find"));
  expect(screen.getAllByTestId("innovation-option")).toHaveLength(3);
  await pane.user.type(screen.getByTestId("innovation-search"), "tidak ada yang begini");
  await waitFor(() => expect(textOf(screen.getByTestId("innovation-hits"))).toBe("Tidak ada inovasi yang cocok."));
});

test.each([
  ["Inovasi", 1, "Baris 1 adalah judul kolom, bukan inovasi."],
  [
    "Inovasi",
    4,
    "Baris 4, Aplikasi lama: tidak diikutkan (isinya “Tidak”), sehingga tidak dinilai dan tidak diperiksa.",
  ],
  ["Inovasi", 30, "Baris 30 di bawah tabel, bukan inovasi."],
  ["SPD", 1, "Baris 1 di lembar SPD bukan baris indikator."],
  ["Petunjuk", 7, "Lembar «Petunjuk» tidak memuat tabel inovasi. Tabelnya ada di lembar «Inovasi»."],
])("%s row %i: says what is selected and why nothing is shown", async (sheet, row, text) => {
  const pane = await openPage();
  select(pane, sheet, row);
  expect(place()).toBe(text);
  expect(screen.queryByTestId("innovation-name")).toBeNull();
  expect(screen.getByTestId("innovation-search")).toBeTruthy();
});

test("a row of the region in the same manner", async () => {
  const pane = await openPage();
  select(pane, "SPD", 3, 2);
  expect(textOf(screen.getByTestId("innovation-name"))).toMatch(/^SPD 2/);
  const row = within(screen.getByTestId("spd-row"));
  expect(textOf(row.getByTestId("state"))).toMatch(/^Tingkat 2, terbukti/);
  await pane.user.click(row.getByRole("radio", { name: "3" }));
  await pane.user.click(row.getByTestId("write-level"));
  const name = DATA.sheets[1]!.values[2]![1];
  expect(calls(pane, "writeCells")).toEqual([
    { changes: [{ sheet: "SPD", row: 3, column: 2, value: 3, expected: 2, beside: { column: 1, value: name } }] },
  ]);
  await pane.user.click(screen.getByTestId("next"));
  expect(calls(pane, "goTo")).toEqual([{ sheet: "SPD", row: 4, column: 2 }]);
});

test("a note is written with what the cell held, and a half-written one survives other rows", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  expect(textOf(screen.getByTestId("note-toggle"))).toBe("Catatan: lama");
  await pane.user.click(screen.getByTestId("note-toggle"));
  await pane.user.type(screen.getByTestId("note"), " dan baru");
  select(pane, "Inovasi", 5);
  expect(screen.queryByTestId("note")).toBeNull();
  select(pane, "Inovasi", 2);
  expect((screen.getByTestId("note") as HTMLTextAreaElement).value).toBe("lama dan baru");
  await pane.user.click(screen.getByTestId("write-note"));
  expect(calls(pane, "writeCells")).toMatchObject([
    {
      changes: [{ row: 2, column: NOTE, value: "lama dan baru", expected: "lama" }],
      label: { key: "cells.noteLabel" },
      done: { key: "cells.noteWritten" },
    },
  ]);
  // Somebody else was faster: what the sheet says now is shown before anything is replaced.
  const [first, ...others] = DATA.sheets;
  const values = first!.values.map((row, index) => (index === 1 ? [...row.slice(0, NOTE), "dari orang lain"] : row));
  pane.session.holds({ ...DATA, sheets: [{ ...first!, values }, ...others] });
  act(() => pane.session.set({}));
  expect(textOf(screen.getByTestId("note-changed"))).toContain("dari orang lain");
  await pane.user.click(screen.getByTestId("reset-note"));
  expect((screen.getByTestId("note") as HTMLTextAreaElement).value).toBe("dari orang lain");
});

test("without a column of notes, and in a recap, it says so", async () => {
  const plain = workbook(wideSheet(ROWS));
  const pane = await openPage({}, plain);
  select(pane, "Inovasi", 2);
  await pane.user.click(screen.getByTestId("note-toggle"));
  expect(textOf(screen.getByTestId("no-note"))).toContain("tidak memiliki kolom Keterangan");
  pane.view.unmount();

  const recap = workbook({
    ...wideSheet([]),
    values: [
      ["No", "Nama Inovasi", "Perangkat Daerah", "Tahapan", "Kematangan"],
      [1, "SIPANDU", "Dinas Kesehatan", "Penerapan", 80],
    ],
  });
  const other = await openPage({}, recap);
  select(other, "Inovasi", 2, 4);
  expect(textOf(screen.getByTestId("maturity"))).toContain("Klaim 80,00 dari 111,00Bukti belum dapat dihitung");
  expect(screen.getByText(/rekap kematangan/)).toBeTruthy();
  expect(screen.queryByTestId("indicator")).toBeNull();
});

test("a level from a measured value says so and is only written where a column of levels is", async () => {
  const head = ["Nama Inovasi", "Level 17", "Nilai Ukur 17", "Nilai Ukur 24", "Level 16"];
  const data = workbook({ ...wideSheet([]), values: [head, ["SIPANDU", "", "35 orang", 3, 1], ["B", 1, "", 4, 2]] });
  const pane = await openPage({}, data);
  select(pane, "Inovasi", 2, 2);
  expect(textOf(line("17"))).toContain("dari nilai terukur");
  expect(textOf(screen.getByTestId("measured"))).toBe("Dihitung dari nilai terukur “35 orang” di C2, bukan diketik.");
  expect(screen.getByText(/dipakai sebagai ganti hitungan/)).toBeTruthy();
  expect(screen.getByTestId("write-level").getAttribute("aria-disabled")).toBeNull();
  select(pane, "Inovasi", 2, 3);
  expect(opened()).toEqual(["indicator-24"]);
  expect(textOf(screen.getByTestId("no-write"))).toContain("dihitung dari nilai terukur di D2");
  expect(screen.queryByTestId("write-level")).toBeNull();
});

test("levels that no source gives are said to be unknown", async () => {
  const pane = await openPage(stateOf(DATA, 2023));
  select(pane, "SPD", 3, 2);
  expect(textOf(screen.getByTestId("next-level"))).toBe("Belum diketahui");
});

test("no accessibility violations: list, innovation, guidance, region, both languages", async () => {
  for (const locale of ["id", "en"] as const) {
    const pane = await openPage({ locale });
    const clean = async (): Promise<void> => expect((await axe(pane.view.container)).violations).toEqual([]);
    await clean();
    select(pane, "Inovasi", 3, column("Bukti 17"));
    await pane.user.click(screen.getByTestId("note-toggle"));
    await pane.user.click(screen.getByTestId("find"));
    await clean();
    select(pane, "SPD", 3, 2);
    await clean();
    pane.view.unmount();
  }
});
