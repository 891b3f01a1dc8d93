/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PageId } from "../../src/pages/ids.generated";
import { PAGES } from "../../src/pages/registry.generated";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { analyzeWorkbook, wideSheet, workbook } from "../support/workbooks";
import { EVERY_PAGE, NO_NUMBER, pageDrawn } from "../pages/support/pages";
import { layOut, textOf } from "../pages/support/renderPane";

// The pane as it ships, over a workbook with one row and no SPD whose sheet is renamed and then deleted.
let office: OfficeHost;

const PATIENT = { timeout: 20_000 };
jest.setTimeout(120_000);

const DATA = workbook(wideSheet([{ name: "Antrean Puskesmas", evidence: { "16": "menyusul" } }]));
const { claimed } = analyzeWorkbook(DATA);

/** Row and columns of the innovation. */
const EVERYTHING = { top: 0, left: 0, bottom: 1, right: 47 };

beforeAll(async () => {
  layOut();
  localStorage.setItem("iid.welcomed", "1");
  office = await bootOffice({ workbook: DATA });
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => {
    await import("../../src/taskpane/index");
  });
  await screen.findByTestId("index-claimed", {}, PATIENT);
});

afterAll(() => office.dispose());

/** Opens a page; its text once it is drawn. */
async function pageText(page: PageId): Promise<string> {
  act(() => {
    window.location.hash = `#/${PAGES[page].hash}`;
  });
  const main = await pageDrawn(page, PATIENT.timeout);
  await act(async () => office.settle());
  return textOf(main);
}

const number = (value: number): string => value.toFixed(2).replace(".", ",");

test.each(EVERY_PAGE)("one row and no SPD: %s draws", async (page) => {
  expect(await pageText(page)).not.toMatch(NO_NUMBER);
});

test("one row and no SPD: the summary has the index of the analysis and says what is missing", async () => {
  const text = await pageText("summary");
  expect(textOf(screen.getByTestId("index-claimed"))).toContain(number(claimed.index));
  expect(text).toContain("SPD");
  expect(claimed.spd).toBeNull();
});

test("a renamed sheet is followed, with the same figures", async () => {
  await act(async () => office.adapter.userRenameSheet("Inovasi", "Data 2026"));
  await pageText("findings");
  await waitFor(() => {
    const addresses = screen.getAllByTestId("finding").map((finding) => finding.dataset["address"] ?? "");
    expect(addresses.filter((address) => address.startsWith("Inovasi!"))).toEqual([]);
    expect(addresses.some((address) => address.startsWith("'Data 2026'!"))).toBe(true);
  }, PATIENT);
  await pageText("summary");
  expect(textOf(screen.getByTestId("index-claimed"))).toContain(number(claimed.index));
});

test("a protected sheet: a level cannot be written, the pane says why, and nothing changes", async () => {
  const cells = (): unknown => office.adapter.getValues(office.adapter.idOf("Data 2026"), EVERYTHING);
  const before = cells();
  await act(async () => office.adapter.protect("Data 2026", true));
  await pageText("innovation");
  await act(async () => office.adapter.userSelect("Data 2026", "H2"));
  const writer = await screen.findByTestId("level-writer", {}, PATIENT);
  await userEvent.click(within(writer).getByRole("radio", { name: /^3\b/ }));
  await userEvent.click(screen.getByTestId("write-level"));
  await waitFor(() => expect(textOf(screen.getByTestId("message"))).toMatch(/dilindungi|terkunci|proteksi/i), PATIENT);
  expect(cells()).toEqual(before);
  expect(screen.queryByTestId("undo")).toBeNull();
  await pageText("findings");
  await waitFor(() => expect(screen.getByTestId("mark").getAttribute("aria-disabled")).toBeNull(), PATIENT);
  await userEvent.click(screen.getByTestId("mark"));
  await waitFor(() => expect(textOf(screen.getByTestId("message"))).toMatch(/dilindungi|terkunci|proteksi/i), PATIENT);
  expect(cells()).toEqual(before);
  expect(screen.queryByTestId("undo")).toBeNull();
});

describe("with the sheet deleted while the pane is open", () => {
  beforeAll(async () => {
    await pageText("summary");
    await screen.findByTestId("index-claimed", {}, PATIENT);
    await act(async () => {
      office.adapter.userAddSheet("Catatan");
      office.adapter.userDeleteSheet("Data 2026");
    });
    await waitFor(() => expect(screen.queryByTestId("index-claimed")).toBeNull(), PATIENT);
  });

  test.each(EVERY_PAGE)("%s shows no figure of it", async (page) => {
    const text = await pageText(page);
    expect(text).not.toMatch(NO_NUMBER);
    expect(text).not.toContain("Antrean Puskesmas");
    expect(text).not.toContain(number(claimed.index));
    if (PAGES[page].needs !== "nothing") expect(text).toMatch(/tabel inovasi/i);
  });
});
