/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";
import { layOut, textOf } from "../pages/support/renderPane";

// The pane as it ships: its entry file, the real session and actions, the unmodified office.js.
let office: OfficeHost;

beforeAll(async () => {
  layOut();
  office = await bootOffice({
    workbook: workbook(
      wideSheet([{ name: "Antrean Puskesmas", evidence: { "16": "menyusul" } }, { name: "Kelas Rangkap" }]),
    ),
  });
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => {
    await import("../../src/taskpane/index");
  });
});

afterAll(() => office.dispose());

/** Presses a button as soon as it can be pressed: not while the workbook is being read. */
async function press(testId: string): Promise<void> {
  const button = await screen.findByTestId(testId);
  await waitFor(() => expect(button.getAttribute("aria-disabled")).toBeNull());
  await userEvent.click(button);
}

function shown(testId: string): string {
  return textOf(screen.getByTestId(testId));
}

test("reads the workbook, follows an edit, and goes from a finding to its cell", async () => {
  await waitFor(() => expect(screen.getByTestId("index-claimed")).toBeTruthy());
  const before = shown("index-claimed");
  expect(shown("index-evidenced")).not.toBe(before);

  await act(async () => office.adapter.userType("Inovasi", "H2", 3));
  await waitFor(() => expect(shown("index-claimed")).not.toBe(before));

  await press("validate");
  const placeholder = await waitFor(() => {
    const found = screen.getAllByTestId("finding").find((item) => item.dataset["code"] === "evidence-placeholder");
    if (!found) throw new Error("not yet");
    return found;
  });
  expect(placeholder.dataset["address"]).toBe("Inovasi!I2");
  expect(textOf(await screen.findByTestId("message"))).not.toBe("");

  await userEvent.click(placeholder);
  await waitFor(() => expect(office.adapter.selection()?.area).toMatchObject({ top: 1, left: 8 }));
  const selected = screen.getAllByTestId("finding").filter((item) => item.getAttribute("aria-selected") === "true");
  expect(selected.map((item) => item.dataset["address"])).toEqual(["Inovasi!I2"]);
});

test("marks the cells and takes the marks back", async () => {
  await press("mark");
  await press("undo");
  await waitFor(() => expect(screen.queryByTestId("undo")).toBeNull());
  await waitFor(() => expect(shown("message")).toContain("Dibatalkan"));
});
