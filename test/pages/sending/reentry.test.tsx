/** @jest-environment jsdom */
import "../../support/textCoders";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ActionInputs, SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import "../../../src/pages/library/LibraryPage";
import * as formulas from "../../../src/excel/reading/formulaCells";
import { readWorkbook } from "../../../src/workbook/index";
import { blankSheet, cellBlock } from "../../../src/template/cells";
import type { CellValue, WorkbookData } from "../../../src/workbook/types";
import { writeXlsxWorkbook } from "../../../src/xlsx/index";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

jest.mock("../../../src/excel/reading/formulaCells", () => ({ formulaCells: jest.fn(async () => []) }));

const SERIAL_2022 = 44_682;
const OLD = ["SK Nomor 1/2023 tanggal 2 Mei 2023 tentang Tim", "SK Nomor 2/2024 tanggal 2 Mei 2024 tentang Tim"].join(
  "\n",
);
/** Applied in 2022, its people proved by a decree of 2023 and one of 2024. */
const EARLIER: RowSpec[] = [
  {
    name: "Antar Obat",
    trial: SERIAL_2022,
    application: SERIAL_2022,
    levels: { "17": 3, "35": 3 },
    evidence: { "17": OLD },
  },
];

function sheetWith(
  rows: readonly RowSpec[],
  more: readonly string[],
  values: readonly CellValue[],
): ReturnType<typeof wideSheet> {
  const sheet = wideSheet(rows);
  return { ...sheet, values: sheet.values.map((cells, at) => [...cells, ...(at === 0 ? more : values)]) };
}

function thisYear(more: readonly string[], rows: readonly RowSpec[] = [{ name: "Lain" }]): WorkbookData {
  return workbook(
    sheetWith(
      rows,
      more,
      more.map(() => ""),
    ),
  );
}

function stateOf(data: WorkbookData): Partial<SessionState> {
  const reading = readWorkbook(data, rules2026);
  const { innovations, spd, opd } = reading;
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  return { reading, analysis, rules: rules2026, workbookName: "2026.xlsx" };
}

async function earlierFile(name: string, reported: CellValue = "2024"): Promise<File> {
  const { name: sheet, values } = sheetWith(EARLIER, ["Waktu Pengembangan", "Tahun Pelaporan"], ["", reported]);
  const bytes = await writeXlsxWorkbook({ sheets: [{ ...blankSheet(sheet), cells: [cellBlock(0, 0, values)] }] });
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  Object.defineProperty(file, "arrayBuffer", { value: async () => bytes.slice().buffer });
  return file;
}

const CHAIN = ["Waktu Pengembangan", "Tahun Pelaporan"];

async function opened(data = thisYear(CHAIN), file = "Inovasi 2025.xlsx"): Promise<RenderedPane> {
  const pane = renderPane(stateOf(data), "#/gudang");
  pane.session.holds(data);
  await screen.findByTestId("library-own");
  fireEvent.change(screen.getByTestId("library-input"), { target: { files: [await earlierFile(file)] } });
  await waitFor(() => expect(screen.getAllByTestId("library-entry").length).toBeGreaterThan(1));
  const entry = screen.getAllByTestId("library-entry").find((one) => textOf(one).startsWith("Antar Obat"))!;
  await pane.user.click(entry);
  await screen.findByTestId("library-details");
  return pane;
}

beforeAll(() => layOut());

test("an innovation of last year: what has to be new is listed, nothing is written before the button, then one row is", async () => {
  const { user, calls, view } = await opened();
  expect(textOf(screen.getByTestId("library-chain"))).toMatch(
    /^Tahun pelaporan: 2024; 2025 \(kematangan [\d,]+, Inovasi 2025\.xlsx\)\.$/,
  );
  await user.click(screen.getByTestId("library-reenter"));
  expect(textOf(await screen.findByTestId("reentry-chain"))).toBe(
    "Sudah dilaporkan 2024, 2025; diajukan lagi untuk 2026.",
  );
  expect(textOf(screen.getByTestId("reentry-too-often"))).toContain("menjadi 3 kali dilaporkan");
  const renew = textOf(screen.getByTestId("reentry-renew"));
  expect(renew).toContain("Waktu PengembanganWaktu pengembangan di antara 1 Januari 2024 dan 31 Desember 2025");
  expect(renew).toContain("bukti 17 Ketersediaan dan peran SDMBukti dari tahun 2024 sampai 2026.Dulu: SK Nomor 1/2023");
  expect(renew).toContain("level 17 Ketersediaan dan peran SDMTetapkan lagi setelah buktinya lengkap.Dulu: 3");
  expect(calls).toEqual([]);
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(screen.getByTestId("reentry-write"));
  const { added } = calls[0]!.input as ActionInputs["reenter"];
  expect([calls[0]!.id, added.name, added.row]).toEqual(["reenter", "Antar Obat", 3]);
  expect(formulas.formulaCells).toHaveBeenCalledWith([
    { sheet: "Inovasi", area: expect.objectContaining({ top: 2, bottom: 2, left: 0 }) as unknown },
  ]);
});

test("once the row is written, the button is gone and the focus is at what it was about", async () => {
  const { user, session } = await opened();
  await user.click(screen.getByTestId("library-reenter"));
  await user.click(await screen.findByTestId("reentry-write"));
  const after = thisYear(CHAIN, [{ name: "Lain" }, { name: "Antar Obat" }]);
  session.holds(after);
  act(() => session.set(stateOf(after)));
  await screen.findByTestId("reentry-there");
  await waitFor(() => expect(textOf(document.activeElement)).toBe("Ajukan kembali ke 2026"));
});

test("without a column for the years it is added first", async () => {
  const { user, calls } = await opened(thisYear([]));
  await user.click(screen.getByTestId("library-reenter"));
  await user.click(await screen.findByTestId("reentry-add-column"));
  expect(calls).toEqual([{ id: "addReportedColumn", input: undefined }]);
  expect(screen.queryByTestId("reentry-write")).toBeNull();
});

test("a workbook that names no year is asked for it", async () => {
  const { user } = await opened(thisYear(CHAIN), "tahun lalu.xlsx");
  await user.click(screen.getByTestId("library-reenter"));
  expect(screen.queryByTestId("reentry-chain")).toBeNull();
  await user.selectOptions(screen.getByTestId("reentry-year"), "2025");
  expect(textOf(await screen.findByTestId("reentry-chain"))).toContain("diajukan lagi untuk 2026");
});

test("what stands in this year's workbook already is not offered twice", async () => {
  const { user } = await opened(thisYear(CHAIN, [{ name: "Lain" }, { name: "ANTAR OBAT" }]));
  await user.click(screen.getByTestId("library-reenter"));
  expect(textOf(await screen.findByTestId("reentry-there"))).toContain("sudah ada di baris 3");
  expect(screen.queryByTestId("reentry-write")).toBeNull();
});

test("innovations of this year, and those of the open workbook, are not reported again", async () => {
  const { user } = await opened(thisYear(CHAIN), "Tetangga 2026.xlsx");
  expect(screen.queryByTestId("library-reenter")).toBeNull();
  await user.click(screen.getByTestId("library-close"));
  await user.click(screen.getAllByTestId("library-entry")[0]!);
  await screen.findByTestId("library-details");
  expect(screen.queryByTestId("library-reenter")).toBeNull();
});
