/** @jest-environment jsdom */
import { innovationText } from "../../src/pages/innovation/texts";
import { act, screen, within } from "@testing-library/react";
import { analyze } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import { mappedTable, readMapping } from "../../src/workbook/mapping/index";
import type { CellValue } from "../../src/workbook/types";
import { rules2026, wideSheet, workbook } from "../support/workbooks";
import { calls, column, DATA, line, opened, openPage, ROWS, select } from "./support/innovation";
import { layOut, textOf } from "./support/renderPane";

jest.setTimeout(30_000);

beforeAll(() => {
  layOut();
  // Asked for by the arrow keys of radio buttons; jsdom does not have it.
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
});

test("with the keyboard alone: open an indicator, choose a level, write it, keep the focus", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  screen.getByTestId("indicator-16").focus();
  await pane.user.keyboard("{Enter}");
  const write = screen.getByTestId("write-level");
  expect(write.getAttribute("aria-disabled")).toBe("true");
  within(screen.getByTestId("level-writer")).getByRole("radio", { checked: true }).focus();
  await pane.user.keyboard("{ArrowRight}");
  await pane.user.tab();
  expect(document.activeElement).toBe(write);
  expect(textOf(write)).toBe("Tulis level 3");
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
  await pane.user.click(screen.getByRole("radio", { name: /^(?:Level )?1/ }));
  expect(radio()).toBe("1");
  select(pane, "Inovasi", 5, column("16 "));
  expect(radio()).toBe("3");
});

test("a row of the region in the same manner", async () => {
  const pane = await openPage();
  select(pane, "SPD", 3, 2);
  expect(textOf(screen.getByTestId("innovation-name"))).toMatch(/^SPD 2/);
  const row = within(screen.getByTestId("spd-row"));
  expect(textOf(row.getByTestId("state"))).toMatch(/^Level 2, terbukti/);
  await pane.user.click(row.getByRole("radio", { name: /^(?:Level )?3/ }));
  await pane.user.click(row.getByTestId("write-level"));
  const name = DATA.sheets[1]!.values[2]![1];
  expect(calls(pane, "writeCells")).toEqual([
    { changes: [{ sheet: "SPD", row: 3, column: 2, value: 3, expected: 2, beside: { column: 1, value: name } }] },
  ]);
  await pane.user.click(screen.getByTestId("next"));
  expect(calls(pane, "goTo")).toEqual([{ sheet: "SPD", row: 4, column: 2 }]);
});

const TICKED: CellValue[][] = [
  ["Nama Inovasi", "Perangkat Daerah", "Regulasi Inovasi Daerah", "", "", "Ketersediaan dan peran SDM", "", ""],
  ["", "", 1, 2, 3, 1, 2, 3],
  ["SIPANDU", "Dinas Kesehatan", "", "√", "", "", "√", ""],
  ["Bank Sampah", "Dinas Sosial", "√", "", "√", "", "", ""],
];

test("a ticked level is moved, never written as a number", async () => {
  const pane = await openPage({}, workbook({ ...wideSheet([]), values: TICKED }));
  select(pane, "Inovasi", 3, 3);
  expect(opened()).toEqual(["indicator-16"]);
  expect(textOf(screen.getByTestId("level-writer"))).toContain("C3–E3");
  await pane.user.click(screen.getByRole("radio", { name: /^(?:Level )?3/ }));
  await pane.user.click(screen.getByTestId("write-level"));
  const beside = { column: 0, value: "SIPANDU" };
  expect(calls(pane, "writeCells")).toEqual([
    {
      changes: [
        { sheet: "Inovasi", row: 3, column: 3, value: null, expected: "√", beside },
        { sheet: "Inovasi", row: 3, column: 4, value: "√", expected: "", beside },
      ],
    },
  ]);
  select(pane, "Inovasi", 4, 4);
  expect(screen.getByTestId("write-level").getAttribute("aria-disabled")).toBeNull();
});

test("a level without a column to tick cannot be written, and says so", async () => {
  const values = TICKED.map((row) => row.map((cell, at) => (at === 4 ? "" : cell)));
  const mapping = { headerRow: [1, 2], columns: { C: "tick1:16", D: "tick2:16" } };
  const data = workbook({ ...wideSheet([]), values });
  const read = readWorkbook(data, rules2026, { map: mappedTable(readMapping(mapping, rules2026)) });
  const analysis = analyze({ ...read, innovations: read.innovations!, rules: rules2026 });
  const pane = await openPage({ reading: read, analysis }, data);
  select(pane, "Inovasi", 3, 3);
  await pane.user.click(screen.getByRole("radio", { name: /^(?:Level )?3/ }));
  expect(textOf(screen.getByTestId("no-place"))).toContain("level 3");
  expect(screen.getByTestId("write-level").getAttribute("aria-disabled")).toBe("true");
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
      changes: [{ row: 2, column: column("Keterangan"), value: "lama dan baru", expected: "lama" }],
      label: { text: innovationText("innovationPage.noteStep") },
      done: { text: innovationText("innovationPage.noteWritten") },
    },
  ]);
  // Somebody else was faster: what the sheet says now is shown before anything is replaced.
  const [first, ...others] = DATA.sheets;
  const values = first!.values.map((row, index) =>
    index === 1 ? [...row.slice(0, column("Keterangan")), "dari orang lain"] : row,
  );
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
  expect(textOf(other.view.container)).toContain("rekap kematangan");
  expect(screen.queryByTestId("indicator")).toBeNull();
});

test("a level from a measured value says so and is only written where a column of levels is", async () => {
  const head = ["Nama Inovasi", "Level 17", "Nilai Ukur 17", "Nilai Ukur 24", "Level 16"];
  const data = workbook({ ...wideSheet([]), values: [head, ["SIPANDU", "", "35 orang", 3, 1], ["B", 1, "", 4, 2]] });
  const pane = await openPage({}, data);
  select(pane, "Inovasi", 2, 2);
  expect(line("17")).toContain("dari nilai terukur");
  expect(textOf(screen.getByTestId("measured"))).toBe("Dihitung dari nilai terukur “35 orang” di C2, bukan diketik.");
  expect(screen.getByText(/dipakai sebagai ganti hitungan/)).toBeTruthy();
  expect(screen.getByTestId("write-level").getAttribute("aria-disabled")).toBeNull();
  select(pane, "Inovasi", 2, 3);
  expect(opened()).toEqual(["indicator-24"]);
  expect(textOf(screen.getByTestId("no-write"))).toContain("dihitung dari nilai terukur di D2");
  expect(screen.queryByTestId("write-level")).toBeNull();
});
