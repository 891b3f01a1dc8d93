/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { findIndicator, need, newestRules } from "../../src/rules/index";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { layOut, textOf } from "./support/renderPane";

// The pane as it ships: its entry file, the real session and actions, the unmodified office.js.
let office: OfficeHost;

jest.setTimeout(120_000);

beforeAll(async () => {
  layOut();
  const sheet = wideSheet([
    { name: "Antrean", evidence: { "16": "menyusul" } },
    { name: "Kelas", included: "Tidak" },
    { name: "Pasar" },
  ]);
  const values = sheet.values.map((row, index) => [...row, index === 0 ? "Keterangan" : ""]);
  office = await bootOffice({ workbook: workbook({ ...sheet, values }, spdSheet(2)) });
  window.location.hash = "#/inovasi";
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => {
    await import("../../src/taskpane/index");
  });
});

afterAll(() => office.dispose());

function shown(testId: string): string {
  return textOf(screen.getByTestId(testId));
}

/** Presses a button, again where it could not be pressed yet because the workbook was being read. */
async function press(testId: string, reached: () => void): Promise<void> {
  await screen.findByTestId(testId);
  await waitFor(async () => {
    const button = screen.queryByTestId(testId);
    if (button) await userEvent.click(button);
    await waitFor(reached, { timeout: 3_000 });
  });
}

async function selectCell(sheet: string, address: string): Promise<void> {
  await act(async () => office.adapter.userSelect(sheet, address));
}

function cell(row: number, column: number): CellValue | undefined {
  const area = { top: row, left: column, bottom: row, right: column };
  return office.adapter.getValues(office.adapter.idOf("Inovasi"), area)[0]?.[0];
}

test("follows the selection, opens the guidance of an evidence cell, and says why a row is not shown", async () => {
  await screen.findByTestId("place");
  await selectCell("Inovasi", "I2");
  await waitFor(() => expect(shown("place")).toMatch(/^Sel I2: bukti 16 /));
  expect(shown("innovation-name")).toBe("Antrean");
  expect(screen.getByTestId("indicator-16").getAttribute("aria-expanded")).toBe("true");
  await selectCell("Inovasi", "C3");
  await waitFor(() => expect(shown("place")).toContain("tidak diikutkan"));
  await selectCell("SPD", "C3");
  await waitFor(() => expect(screen.getByTestId("spd-row")).toBeTruthy());
});

test("evidence typed in the sheet, then a level written from the pane and taken back", async () => {
  await selectCell("Inovasi", "I2");
  await waitFor(() => expect(screen.getByTestId("prove-first")).toBeTruthy());
  await act(async () => office.adapter.userType("Inovasi", "I2", "Perda Nomor 7 Tahun 2024 tentang Antrean"));
  await waitFor(() => expect(screen.queryByTestId("prove-first")).toBeNull());
  const weight = need(findIndicator(newestRules(), "regulasi")!.weight);
  const points = (level: number): string => `${level * weight},00 dari ${3 * weight},00`;
  expect(shown("indicator-16")).toContain(`Level 2, terbukti${points(2)}`);

  await userEvent.click(within(screen.getByTestId("level-writer")).getByRole("radio", { name: /^(?:Level )?3/ }));
  await press("write-level", () => expect(shown("indicator-16")).toContain(`Level 3, terbukti${points(3)}`));
  expect(cell(1, 7)).toBe(3);
  expect(document.activeElement).toBe(screen.getByTestId("write-level"));
  await press("undo", () => expect(shown("indicator-16")).toContain(`Level 2, terbukti${points(2)}`));
  expect(cell(1, 7)).toBe(2);
});

test("a note reaches the sheet; on a protected sheet it stays in the pane", async () => {
  await userEvent.click(screen.getByTestId("note-toggle"));
  await userEvent.type(screen.getByTestId("note"), "Minta halaman depan");
  office.adapter.protect("Inovasi", true);
  await press("write-note", () => expect(shown("message")).toContain("diproteksi"));
  expect((screen.getByTestId("note") as HTMLTextAreaElement).value).toBe("Minta halaman depan");
  office.adapter.protect("Inovasi", false);
  await press("write-note", () => expect(shown("note-toggle")).toBe("Catatan: Minta halaman depan"));
  expect(shown("message")).toBe("Catatan ditulis ke Inovasi!AW2.");
});

test("steps take the selection of the sheet along, in the same column", async () => {
  await userEvent.click(screen.getByTestId("next"));
  await waitFor(() => expect(shown("innovation-name")).toBe("Pasar"));
  await waitFor(() => expect(office.adapter.selection()?.area).toMatchObject({ top: 3, left: 8 }));
  await waitFor(() => expect(shown("place")).toMatch(/^Sel I4: bukti 16 /));
});
