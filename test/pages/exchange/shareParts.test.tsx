/** @jest-environment jsdom */
import { deserialize, serialize } from "node:v8";
import { TextDecoder, TextEncoder } from "node:util";
import { act, screen, waitFor, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import type { SessionState } from "../../../src/actions/types";
import type { EvidenceFinding } from "../../../src/folder/index";
import { mapPausing } from "../../../src/rules/pausing";
import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import { sentPartIn } from "../../../src/exchange/sent/fingerprint";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { bytesOf, catchFiles, noDialog } from "../support/wayOut";
import { axe } from "../../support/axe";

jest.mock("../../../src/excel/host/newWindow", () => ({
  isExcelOnTheWeb: () => true,
  openInNewWindow: () => Promise.resolve(false),
}));

const ROWS: RowSpec[] = [
  { name: "SIPANDU", opd: "Dinas Kesehatan", levels: 3 },
  { name: "Jemput Bola", opd: "DINKES", levels: 1, evidence: { "18": "menyusul" } },
  { name: "Rumah Singgah", opd: "Dinas Sosial" },
  { name: "Bank Sampah", opd: "" },
];

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

async function openPage(): Promise<RenderedPane> {
  const data = workbook(wideSheet(ROWS), spdSheet(2));
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  const state: Partial<SessionState> = {
    reading,
    analysis: analyze({ innovations: innovations!, spd, opd, rules: rules2026 }),
  };
  const pane = renderPane(state, "#/opd");
  pane.session.holds(data);
  await screen.findByTestId("share-parts", {}, { timeout: 20_000 });
  return pane;
}

test("the first click prepares a workbook for each department, the second hands them out as one archive", async () => {
  const { user, view } = await openPage();
  await user.click(screen.getByTestId("share-parts"));
  const take = await screen.findByTestId("take-parts", {}, { timeout: 20_000 });
  expect(textOf(take)).toBe("Ambil 2 berkas");
  expect(screen.getAllByTestId("part")).toHaveLength(2);
  expect(textOf(screen.getByTestId("unassigned-rows"))).toContain("1 baris tanpa nama OPD");
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(take);
  await waitFor(() => expect(given).toHaveLength(1));
  expect(given[0]!.name).toBe("IID 2026 - OPD.zip");
  const files = unzipSync(await bytesOf(given[0]!.blob));
  expect(Object.keys(files).sort()).toEqual(["IID 2026 - Dinas Kesehatan.xlsx", "IID 2026 - Dinas Sosial.xlsx"]);
  const { readXlsxWorkbook } = await import("../../../src/xlsx/index");
  const health = await readXlsxWorkbook(files["IID 2026 - Dinas Kesehatan.xlsx"]!, "dinas.xlsx");
  expect(sentPartIn(health)?.rows).toHaveLength(2);
});

test("only the chosen departments are handed out, and noted as sent when asked", async () => {
  const { user, calls } = await openPage();
  await user.click(screen.getByTestId("share-parts"));
  await screen.findByTestId("take-parts", {}, { timeout: 20_000 });
  await user.click(screen.getByTestId("toggle-parts"));
  expect(screen.getByTestId("take-parts").getAttribute("aria-disabled")).toBe("true");
  await user.click(within(screen.getByTestId("parts")).getAllByRole("checkbox")[1]!);
  expect(textOf(screen.getByTestId("take-parts"))).toBe("Ambil 1 berkas");
  await user.click(screen.getByTestId("take-parts"));
  await waitFor(() => expect(given.map(({ name }) => name)).toEqual(["IID 2026 - Dinas Sosial.xlsx"]));
  expect(calls.map(({ id }) => id)).not.toContain("noteShipments");
  await user.click(await screen.findByTestId("note-shipments"));
  await screen.findByTestId("shipments-noted");
  expect(calls.find(({ id }) => id === "noteShipments")!.input).toEqual([
    {
      department: { key: expect.any(String) as string, name: "Dinas Sosial" },
      state: "dikirim",
      day: "2026-03-01",
      rows: 1,
    },
  ]);
});

test("as forms, one sheet an innovation; what was prepared as a table is prepared anew", async () => {
  const { user } = await openPage();
  await user.click(screen.getByTestId("share-parts"));
  await screen.findByTestId("take-parts", {}, { timeout: 20_000 });
  await user.click(screen.getByTestId("share-forms"));
  expect(screen.queryByTestId("take-parts")).toBeNull();
  await user.click(screen.getByTestId("share-parts"));
  await user.click(await screen.findByTestId("take-parts", {}, { timeout: 20_000 }));
  await waitFor(() => expect(given).toHaveLength(1));
  const files = unzipSync(await bytesOf(given[0]!.blob));
  const { readXlsxWorkbook } = await import("../../../src/xlsx/index");
  const health = await readXlsxWorkbook(files["IID 2026 - Dinas Kesehatan.xlsx"]!, "dinas.xlsx");
  const forms = health.sheets.flatMap(({ name }) => (name.startsWith("Formulir") ? [name] : []));
  // Two innovations, and one for what is new.
  expect(forms).toEqual(["Formulir 1", "Formulir 2", "Formulir 3"]);
  expect(sentPartIn(health)?.rows).toHaveLength(2);
});

function structuredCopy<T>(value: T): T {
  return deserialize(serialize(value)) as T;
}

test("a workbook that changed since is not handed out in the state of before", async () => {
  const { user, session } = await openPage();
  await user.click(screen.getByTestId("share-parts"));
  await screen.findByTestId("take-parts", {}, { timeout: 20_000 });
  const { analysis, reading } = session.state();
  // Read anew, with the same in all cells.
  act(() => session.set({ analysis: { ...analysis! }, reading: structuredCopy(reading!) }));
  expect(screen.getByTestId("take-parts").getAttribute("aria-disabled")).not.toBe("true");
  const changed = structuredCopy(reading!);
  changed.innovations!.records[0]!.name = "SIPANDU baru";
  act(() => session.set({ analysis: { ...analysis! }, reading: changed }));
  await screen.findByText(/berubah sesudah berkas disiapkan/);
  expect(screen.getByTestId("take-parts").getAttribute("aria-disabled")).toBe("true");
});

test("what the evidence folder shows of a department is in its file, and another state of the folder is prepared anew", async () => {
  const { user, session } = await openPage();
  expect(screen.queryByTestId("share-files")).toBeNull();
  const [first] = session.state().reading!.innovations!.records;
  const missing = (name: string): EvidenceFinding => ({
    code: "file-missing",
    severity: "error",
    sheet: "Inovasi",
    row: first!.row,
    column: 10,
    header: "",
    address: `Inovasi!K${first!.row}`,
    params: { value: name },
    effect: "level",
    indicator: "sdm",
    innovationRow: first!.row,
    path: null,
  });
  await act(() => session.judgeFiles(() => mapPausing([missing("sk-tim.pdf")], (one) => one)));
  expect(textOf(screen.getByTestId("share-files"))).toContain("Perlu Dilengkapi");
  await user.click(screen.getByTestId("share-parts"));
  await user.click(await screen.findByTestId("take-parts", {}, { timeout: 20_000 }));
  await waitFor(() => expect(given).toHaveLength(1));
  const files = unzipSync(await bytesOf(given[0]!.blob));
  const { readXlsxWorkbook } = await import("../../../src/xlsx/index");
  const textsOf = async (department: string): Promise<string> => {
    const { sheets } = await readXlsxWorkbook(files[`IID 2026 - ${department}.xlsx`]!, "dinas.xlsx");
    return JSON.stringify(sheets.find(({ name }) => name === "Perlu Dilengkapi")!.values);
  };
  expect(await textsOf("Dinas Kesehatan")).toContain("Berkas “sk-tim.pdf” belum ada pada kami.");
  expect(await textsOf("Dinas Sosial")).not.toContain("sk-tim.pdf");
  await act(() => session.judgeFiles(() => mapPausing([], (one) => one)));
  expect(screen.getByTestId("take-parts").getAttribute("aria-disabled")).toBe("true");
});
