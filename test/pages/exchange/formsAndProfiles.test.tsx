/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor } from "@testing-library/react";
import { sentPartIn } from "../../../src/exchange/sent/fingerprint";
import type { WorkbookData } from "../../../src/workbook/types";
import { calls, openPage, select } from "../support/innovation";
import { layOut, renderPane, textOf } from "../support/renderPane";
import { bytesOf, catchFiles, noDialog } from "../support/wayOut";
import { axe } from "../../support/axe";

jest.mock("../../../src/excel/host/newWindow", () => ({
  isExcelOnTheWeb: () => true,
  openInNewWindow: () => Promise.resolve(false),
}));
jest.setTimeout(60_000);

let given: ReturnType<typeof catchFiles>;

beforeAll(() => {
  layOut();
  // Every web view has them; the one of the tests does not.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
});
beforeEach(() => {
  given = catchFiles();
  noDialog();
});

async function workbookOf(index: number): Promise<WorkbookData> {
  const { readXlsxWorkbook } = await import("../../../src/xlsx/index");
  const { name, blob } = given[index]!;
  return readXlsxWorkbook(await bytesOf(blob), name);
}

function texts({ sheets }: WorkbookData, sheet: number): string[] {
  return sheets[sheet]!.values.flat().filter((value) => typeof value === "string");
}

describe("forms on the page Buat", () => {
  test("as many as were asked for, with the names and the department that are known", async () => {
    const { user, view } = renderPane({}, "#/buat");
    const make = await screen.findByTestId("make-forms", {}, { timeout: 20_000 });
    expect(textOf(make)).toBe("Buat 1 formulir");
    await user.clear(screen.getByTestId("forms-count"));
    await user.type(screen.getByTestId("forms-count"), "3");
    await user.type(screen.getByTestId("forms-department"), "Dinas Kesehatan / UPTD");
    await user.type(screen.getByTestId("forms-names"), "Layanan Lansia{Enter}{Enter}Posyandu");
    expect(textOf(screen.getByTestId("make-forms"))).toBe("Buat 3 formulir");
    expect((await axe(view.container)).violations).toEqual([]);
    await user.click(screen.getByTestId("make-forms"));
    await waitFor(() => expect(given).toHaveLength(1), { timeout: 20_000 });
    expect(given[0]!.name).toMatch(/^Formulir Inovasi \d{4} - Dinas Kesehatan UPTD\.xlsx$/);
    const data = await workbookOf(0);
    expect(data.sheets.filter(({ name }) => name.startsWith("Formulir"))).toHaveLength(3);
    expect(texts(data, 1)).toEqual(expect.arrayContaining(["Posyandu", "Dinas Kesehatan / UPTD"]));
    expect(sentPartIn(data)?.department.name).toBe("Dinas Kesehatan / UPTD");
    expect(textOf(screen.getByTestId("give-answer"))).toContain("Unduhan");
  });

  test.each(["0", "101", "", "1,5", "-2"])("%j forms are none", async (count) => {
    const { user } = renderPane({}, "#/buat");
    const field = await screen.findByTestId("forms-count", {}, { timeout: 20_000 });
    await user.clear(field);
    if (count !== "") await user.type(field, count);
    expect(screen.getByTestId("make-forms").getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(/bilangan bulat dari 1 sampai 100/)).toBeTruthy();
  });
});

describe("the printable page on the page Inovasi", () => {
  test("of the innovation that is shown as a sheet and as a file, of all as one file", async () => {
    const pane = await openPage();
    select(pane, "Inovasi", 2);
    await pane.user.click(screen.getByTestId("take-profile"));
    await waitFor(() => expect(given).toHaveLength(1), { timeout: 20_000 });
    expect(given[0]!.name).toBe("Profil Inovasi 2026 - SIPANDU.xlsx");
    const one = await workbookOf(0);
    expect(one.sheets.map(({ name }) => name)).toEqual(["Profil SIPANDU"]);
    expect(texts(one, 0)).not.toContain("Bank Sampah");
    expect(textOf(screen.getByTestId("take-profiles"))).toBe("Semua (3) sebagai berkas");
    await pane.user.click(screen.getByTestId("take-profiles"));
    await waitFor(() => expect(given).toHaveLength(2), { timeout: 20_000 });
    const all = await workbookOf(1);
    expect(texts(all, 0)).toEqual(expect.arrayContaining(["SIPANDU", "Lapor Jalan", "Bank Sampah"]));
    expect(texts(all, 0)).not.toContain("Aplikasi lama");
    await pane.user.click(screen.getByTestId("write-profile"));
    expect(calls(pane, "writeInnovationProfile")).toEqual([{ row: 2 }]);
  });

  test("above the list there are those of all", async () => {
    await openPage();
    expect(screen.queryByTestId("write-profile")).toBeNull();
    expect(textOf(screen.getByTestId("take-profiles"))).toBe("Semua (3) sebagai berkas");
  });
});
