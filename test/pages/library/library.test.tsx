/** @jest-environment jsdom */
import "../../support/textCoders";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import "../../../src/pages/library/LibraryPage";
import { readWorkbook } from "../../../src/workbook/index";
import { blankSheet, cellBlock } from "../../../src/template/cells";
import type { WorkbookData } from "../../../src/workbook/types";
import { writeXlsxWorkbook } from "../../../src/xlsx/index";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, openFromMenu, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const OURS: RowSpec[] = [
  { name: "Antar Obat Lansia", levels: { "16": 1, "31": 0 } },
  { name: "Kelas Ibu Hamil", levels: { "31": 2 }, evidence: { "31": "PKS Kabupaten Tetangga" } },
];
const THEIRS: RowSpec[] = [
  { name: "Obat Lansia Sampai Rumah", opd: "RSUD Tetangga" },
  { name: "Bus Sekolah Gratis", opd: "Dinas Perhubungan", affair: "Pendidikan" },
];

function stateOf(rows: readonly RowSpec[]): Partial<SessionState> {
  const reading = readWorkbook(workbook(wideSheet(rows)), rules2026);
  const { innovations, spd, opd } = reading;
  if (!innovations) throw new Error("no table");
  return { reading, analysis: analyze({ innovations, spd, opd, rules: rules2026 }), workbookName: "ini.xlsx" };
}

/** jsdom's files give no bytes. */
function file(name: string, bytes: Uint8Array, ready: Promise<void> = Promise.resolve()): File {
  const picked = new File([bytes as Uint8Array<ArrayBuffer>], name);
  Object.defineProperty(picked, "arrayBuffer", { value: () => ready.then(() => bytes.slice().buffer) });
  return picked;
}

function xlsx(data: WorkbookData): Promise<Uint8Array> {
  const sheets = data.sheets.map(({ name, values }) => ({ ...blankSheet(name), cells: [cellBlock(0, 0, values)] }));
  return writeXlsxWorkbook({ sheets });
}

async function theirs(name = "Tetangga 2026.xlsx"): Promise<File> {
  return file(name, await xlsx(workbook(wideSheet(THEIRS))));
}

function pick(...files: File[]): void {
  fireEvent.change(screen.getByTestId("library-input"), { target: { files } });
}

async function openPage(state = stateOf(OURS)): Promise<RenderedPane> {
  const pane = renderPane(state, "#/gudang");
  await screen.findByTestId("library-own");
  return pane;
}

const entries = (): string[] =>
  screen.queryAllByTestId("library-entry").map((element) => textOf(element.firstElementChild));
const sources = (): string[] => screen.queryAllByTestId("library-source").map(textOf);

beforeAll(() => layOut());

test("shows the workbook's own innovations, searched as one types", async () => {
  const { user, view } = await openPage();
  expect(textOf(screen.getByTestId("library-own"))).toBe("ini.xlsx (buku kerja ini)2 inovasi");
  expect(entries()).toEqual(["Antar Obat Lansia", "Kelas Ibu Hamil"]);
  await user.type(screen.getByTestId("library-search"), "hamil");
  expect(entries()).toEqual(["Kelas Ibu Hamil"]);
  expect(textOf(screen.getByTestId("library-shown"))).toBe("1 dari 2 inovasi");
  await user.type(screen.getByTestId("library-search"), " kapal");
  expect(textOf(screen.getByTestId("library-shown"))).toBe("Tidak ada inovasi yang cocok.");
  expect((await axe(view.container)).violations).toEqual([]);
});

test("other workbooks join in, and what could be taken over is told apart from what is known", async () => {
  const { user, view } = await openPage();
  await user.selectOptions(screen.getByTestId("library-view"), "ideas");
  expect(screen.getByText("Buka buku kerja lain dulu untuk melihat yang dapat ditiru.")).toBeTruthy();
  pick(await theirs());
  await waitFor(() => expect(sources()).toEqual(["Tetangga 2026.xlsx2 inovasi"]));
  expect(entries()).toEqual(["Bus Sekolah Gratis"]);
  await user.selectOptions(screen.getByTestId("library-view"), "all");
  expect(entries()).toHaveLength(4);
  await user.selectOptions(screen.getByTestId("library-view"), "replicated");
  expect(entries()).toContain("Kelas Ibu Hamil");
  expect(entries()).not.toContain("Antar Obat Lansia");
  await user.selectOptions(screen.getByTestId("library-view"), "all");
  await user.selectOptions(screen.getByTestId("library-source-filter"), "Tetangga 2026.xlsx");
  expect(entries()).toEqual(THEIRS.map(({ name }) => name));
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Tutup Tetangga 2026.xlsx" }));
  expect(entries()).toEqual(OURS.map(({ name }) => name));
});

test("the details say where it stands and what is like it, by keyboard alone", async () => {
  const { user, calls, view } = await openPage();
  pick(await theirs());
  await waitFor(() => expect(entries()).toHaveLength(4));
  act(() => screen.getAllByTestId("library-entry")[0]?.focus());
  await user.keyboard("{Enter}");
  const details = await screen.findByTestId("library-details");
  expect(textOf(document.activeElement)).toBe("Antar Obat Lansia");
  expect(textOf(details)).toContain("ini.xlsx, lembar Inovasi, baris 2");
  expect(textOf(screen.getByTestId("library-similar"))).toContain("kata bersama: lansia, obat");
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(screen.getByTestId("library-go-to"));
  expect(calls).toEqual([{ id: "goTo", input: { sheet: "Inovasi", row: 2, column: 1 } }]);
  await user.click(screen.getByRole("button", { name: "Obat Lansia Sampai Rumah" }));
  expect(textOf(screen.getByTestId("library-details"))).toContain("Tetangga 2026.xlsx, lembar Inovasi, baris 2");
  expect(screen.queryByTestId("library-go-to")).toBeNull();
  await user.keyboard("{Escape}");
  expect(screen.queryByTestId("library-details")).toBeNull();
});

test("files that bring nothing say why; the same name takes the old one's place", async () => {
  await openPage();
  const empty = { name: "Lembar", visible: true, top: 0, left: 0, values: [["Catatan"]], merges: [], tables: [] };
  pick(file("catatan.xlsx", new Uint8Array([1, 2])), file("kosong.xlsx", await xlsx(workbook(empty))));
  await waitFor(() =>
    expect(sources()).toEqual([
      "catatan.xlsxBukan berkas .xlsx.",
      "kosong.xlsxTidak ditemukan tabel inovasi di dalamnya.",
    ]),
  );
  await waitFor(() => expect(screen.queryByTestId("library-reading")).toBeNull());
  pick(await theirs("kosong.xlsx"));
  await waitFor(() => expect(sources().at(-1)).toBe("kosong.xlsx2 inovasi"));
  expect(sources()).toHaveLength(2);
});

test("reading shows how far it is and can be stopped", async () => {
  const { user } = await openPage();
  let go = (): void => undefined;
  const wait = new Promise<void>((resolve) => (go = resolve));
  const slow = file("lambat.xlsx", await xlsx(workbook(wideSheet(THEIRS))), wait);
  pick(await theirs("satu.xlsx"), slow, await theirs("tiga.xlsx"));
  await waitFor(() => expect(screen.getByTestId("library-reading").getAttribute("aria-valuenow")).toBe("1"));
  await user.click(screen.getByTestId("library-stop"));
  await act(async () => go());
  await waitFor(() => expect(screen.queryByTestId("library-reading")).toBeNull());
  expect(sources()).toEqual(["satu.xlsx2 inovasi"]);
});

test("the opened files stay when the page changes, and work without a table of one's own", async () => {
  const { user, session } = await openPage();
  pick(await theirs());
  await waitFor(() => expect(entries()).toHaveLength(4));
  await user.click(screen.getByTestId("tab-ringkasan"));
  await openFromMenu(user, "gudang");
  await waitFor(() => expect(entries()).toHaveLength(4));
  act(() =>
    session.set({
      status: "problem",
      problem: { kind: "table", problem: { kind: "no-table", seen: [] } },
      reading: null,
      analysis: null,
    }),
  );
  expect(entries()).toEqual(THEIRS.map(({ name }) => name));
  expect(textOf(screen.getByTestId("library-own"))).toContain("belum memiliki tabel inovasi");
});
