/** @jest-environment jsdom */
import { sessionProblemTexts } from "../../src/actions/session/problem.texts";
import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../src/actions/types";
import { readWorkbook } from "../../src/workbook/index";
import { mappedTable, parseMapping } from "../../src/workbook/mapping/index";
import type { CellValue, WorkbookData } from "../../src/workbook/types";
import { RULES, sheet, workbook } from "../workbook/sheets";
import { axe } from "../support/axe";
import { renderPane, textOf, type RenderedPane } from "./support/renderPane";

const ROWS: CellValue[][] = [
  ["Nomor", "Nama Inovasi", "Tanggal Mulai", "Catatan Lain", "Regulasi (Level)", "Data", "Data"],
  [1, "SIPINTAR", 45_444, "Dinas Kesehatan", 3, "perda.pdf", ""],
  [2, "SIMPATI", 45_445, "Dinas Sosial", 2, "perbup.pdf", ""],
];
const DATA = workbook(sheet("Inovasi 2026", ROWS));

function stateOf(data: WorkbookData, mapping: string | null): Partial<SessionState> {
  const options = mapping === null ? {} : { map: mappedTable(parseMapping(mapping, RULES)) };
  return { reading: readWorkbook(data, RULES, options), mapping };
}

async function openColumns(mapping: string | null = null): Promise<RenderedPane> {
  const pane = renderPane(stateOf(DATA, mapping), "#/kolom");
  pane.session.data = () => DATA;
  await screen.findByTestId("mapping-counts");
  // The samples come with the next state.
  act(() => pane.session.set({}));
  for (const part of screen.queryAllByTestId(/^columns-/)) {
    if (part.getAttribute("aria-expanded") === "false") await pane.user.click(part);
  }
  return pane;
}

/** In the order of the sheet, in whatever part of the page they stand. */
const columns = (): HTMLElement[] =>
  screen.getAllByTestId("column").sort((a, b) => (textOf(a)[0]! < textOf(b)[0]! ? -1 : 1));
const select = (index: number): HTMLSelectElement =>
  within(columns()[index]!).getByTestId<HTMLSelectElement>("meaning");
const chosen = (index: number): string => textOf(select(index).selectedOptions[0]!);

async function choose(pane: RenderedPane, index: number, label: string): Promise<unknown> {
  await pane.user.click(select(index));
  await pane.user.selectOptions(select(index), label);
  return pane.calls.filter(({ id }) => id === "setMapping").at(-1)?.input;
}

test("every column with header, samples, meaning and certainty", async () => {
  await openColumns();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kolom lembar “Inovasi 2026”");
  expect(columns()).toHaveLength(7);
  expect(textOf(columns()[1]!)).toContain("BNama InovasiContoh isi: SIPINTAR; SIMPATI");
  expect([0, 1, 3, 4].map(chosen)).toEqual([
    "Nomor urut",
    "Nama inovasi",
    "Tidak dipakai",
    "Level 16 Regulasi Inovasi Daerah",
  ]);
  expect(textOf(within(columns()[1]!).getByTestId("certainty"))).toBe("100% yakin");
  expect(textOf(within(columns()[3]!).getByTestId("certainty"))).toBe("tidak dikenali");
  expect(textOf(columns()[6]!)).toContain("Belum ada isi");
  expect(select(1).getAttribute("aria-label")).toBe("Arti kolom B Nama Inovasi");
});

test("a choice is kept by the header, or by the letter where the header is not the only one", async () => {
  const pane = await openColumns();
  expect(await choose(pane, 3, "Perangkat daerah")).toBe(
    JSON.stringify({ sheet: "Inovasi 2026", columns: { "Catatan Lain": "opd" } }),
  );
  expect(await choose(pane, 5, "Bukti 16 Regulasi Inovasi Daerah")).toBe(
    JSON.stringify({ sheet: "Inovasi 2026", columns: { $F: "evidence:regulasi" } }),
  );
});

test("a meaning belongs to one column; the last choice can be taken back", async () => {
  const kept = JSON.stringify({ sheet: "Inovasi 2026", columns: { "Catatan Lain": "opd", $G: "keterangan" } });
  const pane = await openColumns(kept);
  expect(textOf(screen.getByTestId("mapping-counts"))).toContain("2 dipilih sendiri");
  expect(textOf(within(columns()[3]!).getByTestId("certainty"))).toBe("dipilih sendiri");
  expect(await choose(pane, 2, "Perangkat daerah")).toBe(
    JSON.stringify({ sheet: "Inovasi 2026", columns: { $G: "keterangan", "Tanggal Mulai": "opd" } }),
  );
  expect(await choose(pane, 3, "Kenali otomatis")).toBe(
    JSON.stringify({ sheet: "Inovasi 2026", columns: { $G: "keterangan" } }),
  );
});

test("the last choice taken back leaves nothing, and so does the reset", async () => {
  const pane = await openColumns(JSON.stringify({ columns: { "Catatan Lain": "opd" } }));
  expect(await choose(pane, 3, "Kenali otomatis")).toBeNull();
  await pane.user.click(screen.getByTestId("mapping-reset"));
  expect(pane.calls.at(-1)).toEqual({ id: "setMapping", input: null });
});

test("without a choice there is nothing to reset", async () => {
  await openColumns();
  expect(screen.queryByTestId("mapping-reset")).toBeNull();
});

test("where no table was found the user shows the names", async () => {
  const data = workbook(
    sheet("Data", [
      ["Kode A", "Kode B"],
      ["x", "SIPINTAR"],
    ]),
  );
  const reading = readWorkbook(data, RULES);
  const { user, calls } = renderPane(
    { status: "problem", reading, analysis: null, problem: { kind: "table", problem: reading.problem! } },
    "#/kolom",
  );
  await user.selectOptions(await screen.findByTestId("name-column"), "Kode B");
  expect(calls).toEqual([
    { id: "setMapping", input: JSON.stringify({ sheet: "Data", headerRow: 1, columns: { "Kode B": "nama" } }) },
  ]);
});

test("two tables that fit equally are still chosen from", async () => {
  const data = workbook(sheet("A", ROWS), sheet("B", ROWS));
  const reading = readWorkbook(data, RULES);
  const { user, calls } = renderPane(
    { status: "problem", reading, analysis: null, problem: { kind: "table", problem: reading.problem! } },
    "#/kolom",
  );
  await user.click((await screen.findAllByTestId("candidate"))[1]!);
  expect(calls).toEqual([{ id: "chooseTable", input: { sheet: "B", tableName: null } }]);
});

test("choices that no longer fit can be removed", async () => {
  const notice = {
    text: sessionProblemTexts.mapping,
    params: { path: "columns.X", value: "X" },
    tone: "error",
  } as const;
  const { user, calls } = renderPane(
    { status: "problem", analysis: null, mapping: '{"columns":{"X":"opd"}}', problem: { kind: "other", notice } },
    "#/kolom",
  );
  expect(textOf(await screen.findByTestId("problem"))).toContain("tidak cocok lagi");
  await user.click(screen.getByTestId("mapping-reset"));
  expect(calls).toEqual([{ id: "setMapping", input: null }]);
});

test("readers can use the page", async () => {
  const { view } = await openColumns();
  expect((await axe(view.container)).violations).toEqual([]);
});
